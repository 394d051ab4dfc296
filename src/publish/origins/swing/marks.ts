import { readNumber } from "../../importers/importer.ts";
import type { Missing } from "../../importers/importer.ts";

/**
 * The marks of Swing, which mean four different things: `-` nothing was gathered, `x` known and kept secret, `?` should be
 * known and is not, `nvt` cannot exist. As text, or as the numbers that Swing stores for them.
 */
const MARKS: Readonly<Record<string, Missing>> = {
  "": "empty",
  "-": "empty",
  "-99996": "empty",
  x: "suppressed",
  "-99997": "suppressed",
  nvt: "not-applicable",
  "-99998": "not-applicable",
  "?": "not-published",
  "-99999": "not-published",
};

/** `ValueString` → figure or reason; undefined when it is neither. A point for decimals, no thousands. */
export function readSwingValue(text: string): number | Missing | undefined {
  const said = text.trim();
  return MARKS[said.toLowerCase()] ?? readNumber(said);
}

/** `gemeente_106` → `["gemeente", "106"]`: split on the last underscore; what follows is kept to the letter. */
export function splitArea(code: string): readonly [string, string] {
  const at = code.lastIndexOf("_");
  return [code.slice(0, Math.max(0, at)), code.slice(at + 1)];
}
