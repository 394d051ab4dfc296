import { useId, useState } from "react";
import { allowHosts } from "../../data/allowHosts.ts";
import { useDataClient } from "../../data/provider.tsx";
import { useWords } from "../../i18n/context.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { Config } from "../config.ts";
import { backgroundOf, hostOf } from "./choice.ts";
import type { Chosen } from "./choice.ts";

interface BackgroundDialogProps {
  readonly now: Chosen | null;
  readonly site: Config;
  readonly onChoose: (next: Chosen | null) => void;
  readonly onClose: () => void;
}

const OWN = "own address";
const NONE = "none";

/** Chooses the background of a map: one that the site offers, or an address. Nothing is asked before *Toon*, which names the site. */
export function BackgroundDialog({ now, site, onChoose, onClose }: BackgroundDialogProps) {
  const words = useWords();
  const id = useId();
  const { engine } = useDataClient();
  const [picked, setPicked] = useState(now === null ? NONE : typeof now === "string" ? now : OWN);
  const [typed, setTyped] = useState(typeof now === "object" && now ? now[0] : "");
  const [whose, setWhose] = useState(typeof now === "object" && now ? now[1] : "");
  const own = picked === OWN;
  const chosen: Chosen | null = own ? [typed.trim(), whose.trim()] : picked === NONE ? null : picked;
  const page = new URL(document.baseURI);
  const found = chosen === null || (own && typed.trim() === "") ? undefined : backgroundOf(chosen, site, page);
  const refused = found && "id" in found ? found : undefined;
  const origin = found && "address" in found ? found.address.origin : undefined;
  const choices = [
    [NONE, words.text("background.none")] as const,
    ...site.baseMaps.map((map) => [map.id, `${words.localised(map.name)} · ${hostOf(map.tiles)}`] as const),
    [OWN, words.text("background.own")] as const,
  ];
  return (
    <Dialog title={words.text("background.title")} closeLabel={words.text("background.close")} onClose={onClose}>
      <form
        className="background-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (refused) return;
          const agreed = origin === undefined || origin === page.origin ? undefined : allowHosts(engine, [origin]);
          void Promise.resolve(agreed).then(() => {
            onChoose(chosen);
            onClose();
          });
        }}
      >
        <fieldset>
          <legend className="visually-hidden">{words.text("background.title")}</legend>
          {choices.map(([value, name]) => (
            <label key={value}>
              <input
                type="radio"
                name={`${id}-background`}
                checked={picked === value}
                onChange={() => setPicked(value)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        {own && (
          <>
            <div className="background-own">
              <label htmlFor={`${id}-address`}>{words.text("background.address")}</label>
              <input
                id={`${id}-address`}
                className="field"
                type="text"
                autoComplete="off"
                spellCheck={false}
                required
                maxLength={500}
                aria-describedby={`${id}-kinds ${id}-asks`}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
              <p id={`${id}-kinds`} className="small quiet">
                {words.text("background.kinds")}
              </p>
            </div>
            <div className="background-own">
              <label htmlFor={`${id}-whose`}>{words.text("background.attribution")}</label>
              <input
                id={`${id}-whose`}
                className="field"
                type="text"
                required
                maxLength={200}
                value={whose}
                onChange={({ target }) => setWhose(target.value)}
              />
            </div>
          </>
        )}
        <p id={`${id}-asks`} className={refused ? "notice" : "small quiet"} role="status">
          {refused
            ? words.say(refused)
            : origin !== undefined && words.text("background.asks", { host: hostOf(origin) })}
        </p>
        {chosen !== null && <p className="small quiet">{words.text("background.not-in-files")}</p>}
        <div>
          <button type="submit" className="button primary">
            {words.text(chosen === null ? "background.without" : "background.show")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
