import type { Span } from "../../cube/indicator.ts";
import { comparePeriods, parsePeriod, shiftPeriod } from "../../cube/period.ts";
import type { Calculation, ChangeBase } from "../query.ts";
import { spanPeriods } from "../spans.ts";

/** What is known of a series in time when its base periods are looked for. */
export interface Timeline {
  /** The periods shown, in the order of the slots. */
  readonly periods: readonly (string | null)[];
  readonly spans: readonly Span[];
}

const STEPS_IN_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  "school-year": 1,
  "half-year": 2,
  quarter: 4,
  month: 12,
};

/** The period that a period is compared with; undefined when there is none (29 February, week 53, another frequency). */
export function basePeriod(against: ChangeBase, period: string, timeline: Timeline): string | undefined {
  if (against === "previous") return previousPeriod(period, timeline.spans);
  if (against === "year") return yearEarlier(period);
  const base = against === "first" ? firstShown(timeline) : against.period;
  const same = base !== undefined && parsePeriod(base)?.frequency === parsePeriod(period)?.frequency;
  return same ? base : undefined;
}

/** The first period shown: the earliest, whatever the order of the slots. */
export function firstShown({ periods }: Pick<Timeline, "periods">): string | undefined {
  return periods.filter((period) => period !== null).sort(comparePeriods)[0];
}

/** The last period before this one of which the series has figures: with yearly holes that is longer ago than a year. */
function previousPeriod(period: string, spans: readonly Span[]): string | undefined {
  const start = parsePeriod(period)?.start ?? -Infinity;
  const frequency = parsePeriod(period)?.frequency;
  const listed = spans.filter((span) => span.frequency === frequency && span.periods !== undefined);
  if (listed.length === 0) return shiftPeriod(period, -1);
  const earlier = listed.flatMap(spanPeriods).filter((code) => (parsePeriod(code)?.start ?? Infinity) < start);
  return earlier.sort(comparePeriods).at(-1);
}

/** The same month, quarter, week number or date of the year before. */
export function yearEarlier(period: string): string | undefined {
  const parsed = parsePeriod(period);
  if (!parsed) return undefined;
  const steps = STEPS_IN_YEAR[parsed.frequency];
  if (steps !== undefined) return shiftPeriod(period, -steps);
  const code = `${String(Number(period.slice(0, 4)) - 1)}${period.slice(4)}`;
  return parsePeriod(code)?.code;
}

/** Periods that must be worked out beside those shown, so that all changes of a series can be taken. */
export function comparedPeriods(calculations: readonly Calculation[], timeline: Timeline): string[] {
  const shown = new Set(timeline.periods);
  const all = new Set<string>(timeline.periods.filter((period) => period !== null));
  for (const calculation of [...calculations].reverse()) {
    if (calculation.kind !== "change") continue;
    for (const period of [...all]) {
      const base = basePeriod(calculation.against, period, timeline);
      if (base !== undefined) all.add(base);
    }
  }
  return [...all].filter((period) => !shown.has(period)).sort(comparePeriods);
}

/** How many periods lie between two of the same frequency; negative when `to` is the earlier one. */
export function periodsBetween(from: string, to: string): number {
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (!first || !last) return NaN;
  const steps = STEPS_IN_YEAR[first.frequency];
  if (first.frequency === "day") return last.start - first.start;
  if (steps === undefined) return Math.round((last.start - first.start) / 7);
  return Math.round(((last.start - first.start) * steps) / 365.2425);
}
