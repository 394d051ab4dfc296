import { comparePeriods, parsePeriod, periodRange, shiftPeriod, spanPeriods } from "../../cube/period.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Measure } from "../measure.ts";
import type { Windows } from "../rolling.ts";
import { windowsOf } from "../rolling.ts";
import type { ByTime } from "./coarse.ts";
import { partsIn } from "./coarse.ts";

/** The shorter periods of which the periods of windows are made. */
export interface Parts {
  /** Ascending; the parts of one longer period are a run of them. */
  readonly periods: readonly string[];
  /** Per period of the windows the places of its first and last part. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** What a series must look back on in each of its periods; undefined where a period stands on its own. */
export function windowsFor(
  layout: Pick<SeriesLayout, "measure" | "spans" | "periods">,
  worked: readonly (string | null)[],
): Windows | undefined {
  const { rolling, refused, corrections, by, cumulated } = layout.measure;
  if (refused || (!rolling && !corrections && !by && !cumulated)) return undefined;
  const totals = corrections !== undefined && !by;
  const plain = cumulated
    ? fromFirst(worked, cumulated === "start" ? layout.spans.map(({ first }) => first) : layout.periods, totals)
    : windowsOf(worked, (rolling?.n ?? 1) + (totals ? 1 : 0));
  const windows = by ? { ...plain, parts: partsOf(plain.periods, by, layout.measure) } : plain;
  return totals && corrections === "spread" ? upToLast(windows, layout.measure) : windows;
}

/** All periods from the earliest of some on; `totals`: with the running total before it. */
function fromFirst(worked: readonly (string | null)[], starts: readonly (string | null)[], totals: boolean): Windows {
  const shown = worked.filter((period) => period !== null).sort(comparePeriods);
  const frequency = parsePeriod(shown[0] ?? "")?.frequency;
  const start = starts
    .filter((period) => period !== null && parsePeriod(period)?.frequency === frequency)
    .sort((a, b) => comparePeriods(a ?? "", b ?? ""))[0];
  const first = totals ? shiftPeriod(start ?? "", -1) : start;
  const periods = periodRange(first ?? "", shown.at(-1) ?? "");
  const place = new Map(periods.map((period, i) => [period, i]));
  return { periods, ends: Int32Array.from(worked, (period) => place.get(period ?? "") ?? -1) };
}

function partsOf(periods: readonly string[], { from }: ByTime, measure: Measure): Parts {
  const runs = periods.map((period) => partsIn(period, from));
  const all = new Set<string>();
  for (const run of runs) {
    const before = measure.corrections ? shiftPeriod(run[0] ?? "", -1) : undefined;
    if (before !== undefined) all.add(before);
    for (const part of run) all.add(part);
  }
  const sorted = [...all].sort(comparePeriods);
  const shorter = measure.corrections === "spread" ? withLater(sorted, measure) : sorted;
  const place = new Map(shorter.map((part, i) => [part, i]));
  return {
    periods: shorter,
    first: Int32Array.from(runs, (run) => place.get(run[0] ?? "") ?? -1),
    last: Int32Array.from(runs, (run) => place.get(run.at(-1) ?? "") ?? -1),
  };
}

/** The same windows with every later period of the source, for what depends on how a series goes on. */
function upToLast({ periods, ends }: Windows, measure: Measure): Windows {
  const all = withLater(periods, measure);
  const place = new Map(all.map((period, i) => [period, i]));
  return { periods: all, ends: ends.map((end) => (end < 0 ? -1 : (place.get(periods[end] ?? "") ?? -1))) };
}

/** Periods with all those that the source has after the first of them: also between, where a fall may lie. */
function withLater(periods: readonly string[], { numerator }: Measure): readonly string[] {
  const first = parsePeriod(periods[0] ?? "");
  const later = numerator.indicator.spans
    .filter((span) => span.frequency === first?.frequency)
    .flatMap(spanPeriods)
    .filter((period) => (parsePeriod(period)?.start ?? -Infinity) > (first?.start ?? Infinity));
  return [...new Set([...periods, ...later])].sort(comparePeriods);
}

/** The periods of the source behind one slot, with which its figure is made. */
export function periodsBehind(windows: Windows, slot: number, measure: Measure): readonly string[] {
  const end = windows.ends[slot] ?? -1;
  if (end < 0) return [];
  const { rolling, corrections, cumulated } = measure;
  const first = cumulated ? 0 : Math.max(0, end + 1 - (rolling?.n ?? 1));
  const { parts } = windows;
  const [periods, from, to] = parts
    ? [parts.periods, parts.first[first] ?? -1, parts.last[end] ?? -1]
    : [windows.periods, first, end];
  const start = Math.max(0, from - (corrections ? 1 : 0));
  return periods.slice(start, corrections === "spread" ? undefined : to + 1);
}
