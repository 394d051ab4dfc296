import type { Result } from "../analysis/result.ts";
import type { Words } from "../i18n/words.ts";
import { signsInUse } from "../presentations/signs/signsInUse.ts";

/** What each sign in a result means, behind the sign. */
export function signLines(result: Result, words: Words): string[] {
  const { reasons, flags } = signsInUse(result);
  return [
    ...reasons.map((reason) => `${words.glyph(reason)} ${words.reason(reason)}`),
    ...flags.map((flag) => `${words.flagMark(flag)} ${words.flag(flag)}`),
  ];
}
