import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Result, ResultSeries } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";

/** One cell as people see it. `text` is the figure or the glyph of the reason, `marks` stand behind it. */
export interface Figure {
  readonly text: string;
  readonly marks: string;
  /** What the glyph or the marks say; empty for a plain figure. */
  readonly words: readonly string[];
  readonly missing: boolean;
  /** The interval around the figure, as `11,0–13,7`; empty where none is known or asked for. */
  readonly margin: string;
}

/** The series of a cell. */
export function seriesAt({ series, areas, slots }: Result, at: number): ResultSeries | undefined {
  return series[Math.floor(at / (areas.length * slots.length))];
}

/** Decimals of the series of a cell, and no more than the person wants to see. */
export function decimalsAt(result: Result, at: number, most: number | null): number {
  const own = seriesAt(result, at)?.decimals ?? 0;
  return most === null ? own : Math.min(own, most);
}

/** The cell at a place of the result, in words of one language. A place of −1 is a cell that cannot exist. */
export function figureAt(result: Result, at: number, words: Words, decimals: number | null): Figure {
  const reason = at < 0 ? REASON["not-applicable"] : (result.reason[at] ?? REASON.empty);
  if (reason !== REASON.present) {
    const name = reasonOf(reason);
    return { text: words.glyph(name), marks: "", words: [words.reason(name)], missing: true, margin: "" };
  }
  const flags = flagsOf(result.flags[at] ?? 0);
  const places = decimalsAt(result, at, decimals);
  const [lower, upper] = limitsAt(result, at).map((limit) => words.number(limit, places));
  const value = result.values[at] ?? Number.NaN;
  const said = seriesAt(result, at)?.says?.[String(value)];
  const known = lower !== undefined && upper !== undefined;
  return {
    text: said ? words.localised(said) : words.number(value, places),
    marks: flags.map((flag) => words.flagMark(flag)).join(""),
    words: [...flags.map((flag) => words.flag(flag)), ...(known ? [words.text("signs.margin", { lower, upper })] : [])],
    missing: false,
    margin: known ? `${lower}–${upper}` : "",
  };
}

/** The two limits of the interval around a figure; nothing where there is none. */
export function limitsAt(result: Result, at: number): readonly number[] {
  const [lower = NaN, upper = NaN] = [result.lower?.[at], result.upper?.[at]];
  return lower <= upper ? [lower, upper] : [];
}

/** Whether a cell is a figure of which nothing more needs to be said. */
export function isPlainFigure(result: Result, at: number): boolean {
  const shown = at >= 0 && result.reason[at] === REASON.present;
  return shown && result.flags[at] === 0 && limitsAt(result, at).length === 0;
}
