import type { Message } from "../cube/message.ts";
import type { Reason } from "../cube/reason.ts";
import type { Flag } from "../cube/flags.ts";
import type { Language, Text } from "../cube/text.ts";

/**
 * One language, as plain functions. Painters, exports and screens take it as an argument, so the same figure
 * is written the same everywhere, and everything can be drawn in Node.
 */
export interface Words {
  readonly language: Language;
  /** `nl-NL` or `en-GB`. */
  readonly locale: string;
  readonly say: (message: Message) => string;
  /** Short for `say({ id, params })`. */
  readonly text: (id: string, params?: Message["params"]) => string;
  readonly localised: (text: Text) => string;
  /** `1.234,5`; NaN is never written: callers show the reason instead. */
  readonly number: (value: number, decimals: number) => string;
  /** `2020`, `maart 2020`, `week 12 van 2020`, `13 maart 2020`. */
  readonly period: (code: string) => string;
  /** For axes and column heads: `mrt 2020`, `w12 2020`, `13 mrt 2020`. */
  readonly shortPeriod: (code: string) => string;
  /** `2026-11-21` → `21 november 2026`. */
  readonly date: (iso: string) => string;
  /** Glyph in a cell: `.` `x` `–` …, the same on screen, in files and in the key of signs. */
  readonly glyph: (reason: Reason) => string;
  /** Words of a reason: *afgeschermd*. */
  readonly reason: (reason: Reason) => string;
  readonly flagMark: (flag: Flag) => string;
  readonly flag: (flag: Flag) => string;
  /** Order of names in this language. */
  readonly compare: (a: string, b: string) => number;
}
