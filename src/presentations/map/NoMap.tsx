import type { Words } from "../../i18n/words.ts";
import type { Intent } from "../form.ts";

interface NoMapProps {
  readonly why: string;
  readonly words: Words;
  readonly onIntent: (intent: Intent) => void;
}

/** Why there is no map to draw, and the table instead. */
export function NoMap({ why, words, onIntent }: NoMapProps) {
  return (
    <div className="map-none">
      <p>{why}</p>
      <button
        type="button"
        className="button"
        onClick={() => onIntent({ kind: "remedy", remedy: { kind: "form", form: "table" } })}
      >
        {words.text("map.to-table")}
      </button>
    </div>
  );
}
