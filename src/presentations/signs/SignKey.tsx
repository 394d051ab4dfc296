import { useMemo } from "react";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { signsInUse } from "./signsInUse.ts";
import "./signs.css";

/** What the signs in this result mean; nothing when there are none. Stands below every form. */
export function SignKey({ result, words }: { readonly result: Result; readonly words: Words }) {
  const { reasons, flags } = useMemo(() => signsInUse(result), [result]);
  if (reasons.length + flags.length === 0) return null;
  const signs = [
    ...reasons.map((reason) => ({ id: reason, sign: words.glyph(reason), meaning: words.reason(reason) })),
    ...flags.map((flag) => ({ id: flag, sign: words.flagMark(flag), meaning: words.flag(flag) })),
  ];
  return (
    <dl className="sign-key" aria-label={words.text("signs.meaning")}>
      {signs.map(({ id, sign, meaning }) => (
        <div key={id}>
          <dt>{sign}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
