import type { Span } from "../../cube/indicator.ts";
import type { MessageParam } from "../../cube/message.ts";
import { comparePeriods, parsePeriod, periodRange, shiftPeriod, spanPeriods } from "../../cube/period.ts";
import type { Calculation, ChangeBase } from "../query.ts";

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

/**
 * The periods that a period is compared with, several for the mean of them; none when there is no such period
 * (29 February, week 53, another frequency).
 */
export function basePeriods(against: ChangeBase, period: string, timeline: Timeline): readonly string[] {
  if (typeof against === "object" && "first" in against) return within(against, period, timeline);
  const base = basePeriod(against, period, timeline);
  return base === undefined ? [] : [base];
}

/** The one period that a period is compared with. */
export function basePeriod(
  against: Exclude<ChangeBase, { first: string }>,
  period: string,
  timeline: Timeline,
): string | undefined {
  if (against === "previous") return previousPeriod(period, timeline.spans);
  if (against === "year") return yearEarlier(period);
  const base = against === "first" ? firstShown(timeline) : against.period;
  const same = base !== undefined && parsePeriod(base)?.frequency === parsePeriod(period)?.frequency;
  return same ? base : undefined;
}

/** From first to last; of a series that names its periods only those. */
function within(
  { first, last }: { readonly first: string; readonly last: string },
  period: string,
  { spans }: Timeline,
): readonly string[] {
  const frequency = parsePeriod(period)?.frequency;
  if (parsePeriod(first)?.frequency !== frequency) return [];
  const all = periodRange(first, last);
  const own = spans.filter((span) => span.frequency === frequency);
  if (own.length === 0 || own.some(({ periods }) => periods === undefined)) return all;
  const known = new Set(own.flatMap(spanPeriods));
  return all.filter((each) => known.has(each));
}

/** What is compared with, for a sentence: *2019*, *gemiddelde over 2015 tot en met 2019*. */
export function baseWordOf(
  against: Exclude<ChangeBase, "previous" | "year">,
  timeline: Pick<Timeline, "periods">,
): MessageParam {
  if (against === "first") return { period: firstShown(timeline) ?? "" };
  if ("period" in against) return { period: against.period };
  return { id: "analysis.mean-of", params: { first: { period: against.first }, last: { period: against.last } } };
}

const firstOf = new WeakMap<Timeline["periods"], { readonly period: string | undefined }>();

/** The first period shown: the earliest, whatever the order of the slots. Kept, as every slot asks for it. */
function firstShown({ periods }: Pick<Timeline, "periods">): string | undefined {
  const known = firstOf.get(periods);
  if (known) return known.period;
  let first: string | undefined;
  for (const period of periods) {
    if (period !== null && (first === undefined || comparePeriods(period, first) < 0)) first = period;
  }
  firstOf.set(periods, { period: first });
  return first;
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

/** A period and those before it, `n` together, the oldest first; fewer where there are no more. */
export function lastPeriods(period: string, n: number, timeline: Timeline): readonly string[] {
  const periods = [period];
  for (let step = 1; step < n; step += 1) {
    const before = previousPeriod(periods[0] ?? period, timeline.spans);
    if (before === undefined) break;
    periods.unshift(before);
  }
  return periods;
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

/** Periods that must be worked out beside those asked (those shown, unless more are), so that all changes of a series can be taken. */
export function comparedPeriods(
  calculations: readonly Calculation[],
  timeline: Timeline,
  asked: readonly (string | null)[] = timeline.periods,
): string[] {
  const shown = new Set(asked);
  const all = new Set<string>(asked.filter((period) => period !== null));
  for (const calculation of [...calculations].reverse()) {
    if (calculation.kind === "trend")
      for (const period of [...all]) for (const each of lastPeriods(period, calculation.n, timeline)) all.add(each);
    if (calculation.kind !== "change" && calculation.kind !== "at") continue;
    const base = calculation.kind === "at" ? calculation.base : calculation.against;
    for (const period of [...all]) for (const each of basePeriods(base, period, timeline)) all.add(each);
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
