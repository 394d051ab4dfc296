import type { LevelId } from "../../cube/area.ts";
import { parsePeriod } from "../../cube/period.ts";
import type { Block } from "../block.ts";
import type { Measure, Term } from "../measure.ts";
import { perPeriod } from "../per-period.ts";
import type { Windows } from "../rolling.ts";
import { roll } from "../rolling.ts";
import { accumulate } from "./accumulate.ts";
import { coarsen, wholly } from "./coarsen.ts";

/**
 * What is done with figures over time before anything else, in this order: running totals taken apart, longer periods
 * made, running totals made, a rolling window. `published` has the periods that the windows rest on; `shown` the
 * periods of the slots, null where there is none.
 */
export function overTime(
  published: Block,
  windows: Windows,
  shown: readonly (string | null)[],
  level: LevelId,
  measure: Measure,
  partial: "withhold" | "known",
): Block {
  const { rolling, numerator, corrections, by, cumulated } = measure;
  const { parts } = windows;
  const asked = parts?.periods ?? windows.periods;
  const figures = corrections ? perPeriod(published, asked, corrections) : published;
  const outside = outsideOf(numerator, level, asked, corrections !== undefined, parts !== undefined);
  const longer = parts && by ? coarsen(figures, parts, by.of, outside, partial) : figures;
  const before = parts ? wholly(outside, parts) : outside;
  const totals = cumulated ? accumulate(longer, before) : longer;
  const ends = windows.ends.map((end, slot) => (shown[slot] === null ? -1 : end));
  return roll(totals, ends, rolling?.n ?? 1, rolling?.of ?? "sum", before);
}

/**
 * 1 for every period before the first that the source has for this level (the first running total itself gives no
 * figure), and where `ended` matters also after the last.
 */
function outsideOf(
  term: Term,
  level: LevelId,
  periods: readonly string[],
  totals: boolean,
  ended: boolean,
): Uint8Array {
  const frequency = parsePeriod(periods[0] ?? "")?.frequency;
  const spans = term.indicator.spans.filter((span) => span.level === level && span.frequency === frequency);
  const first = Math.min(...spans.map((span) => parsePeriod(span.first)?.start ?? -Infinity));
  const last = Math.max(...spans.map((span) => parsePeriod(span.last)?.start ?? Infinity));
  return Uint8Array.from(periods, (period) => {
    const start = parsePeriod(period)?.start ?? first;
    return start < first + (totals ? 1 : 0) || (ended && start > last) ? 1 : 0;
  });
}
