import type { Query } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Intent } from "../form.ts";
import { totalsOf } from "./totals.ts";

interface TotalsProps {
  readonly query: Query;
  readonly result: Result;
  readonly words: Words;
  readonly onIntent: (intent: Intent) => void;
}

/** A total per direction, where there is one. */
export function Totals({ query, result, words, onIntent }: TotalsProps) {
  return totalsOf(query, result).map(({ of, shown, toggle }) => {
    const label = { id: `totals.${of}` };
    return (
      <label key={of} className="check">
        <input
          type="checkbox"
          checked={shown}
          onChange={() => onIntent({ kind: "remedy", remedy: { kind: "mend", label, change: toggle } })}
        />
        {words.say(label)}
      </label>
    );
  });
}
