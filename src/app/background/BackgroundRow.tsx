import { useState } from "react";
import * as v from "valibot";
import { useWords } from "../../i18n/context.tsx";
import { background } from "../../presentations/map/options.ts";
import type { Intent } from "../../presentations/form.ts";
import { useSite } from "../site.ts";
import { BackgroundDialog } from "./BackgroundDialog.tsx";
import { nameOf } from "./choice.ts";
import "./background.css";

interface BackgroundRowProps {
  /** What the options of the map say. */
  readonly chosen: unknown;
  readonly onIntent: (intent: Intent) => void;
}

/** Under the layers of a map: which background it has, and the way to another one. */
export function BackgroundRow({ chosen, onIntent }: BackgroundRowProps) {
  const words = useWords();
  const site = useSite();
  const [choosing, setChoosing] = useState(false);
  const now = v.parse(background, chosen);
  const name = now === null ? words.text("background.none") : nameOf(now, site, words);
  return (
    <div className="background-row">
      <p>{words.text("background.now", { name })}</p>
      <div>
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {words.text("background.choose")}
        </button>
      </div>
      {choosing && (
        <BackgroundDialog
          {...{ now, site }}
          onChoose={(next) => onIntent({ kind: "options", patch: { background: next ?? undefined } })}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
