import type { Span } from "../../cube/indicator.ts";
import type { Frequency } from "../../cube/period.ts";
import { comparePeriods, parsePeriod, periodAt, periodRange, shiftPeriod, spanPeriods } from "../../cube/period.ts";

/** From short to long. A school year is as long as a year. */
const LENGTH: Readonly<Record<Frequency, number>> = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  "half-year": 5,
  year: 6,
  "school-year": 6,
};

/** Which shorter periods fill a longer one exactly; weeks fill nothing, quarters no school year. */
const WITHIN: Readonly<Record<Frequency, readonly Frequency[]>> = {
  day: ["week", "month", "quarter", "half-year", "year", "school-year"],
  week: [],
  month: ["quarter", "half-year", "year", "school-year"],
  quarter: ["half-year", "year"],
  "half-year": ["year"],
  year: [],
  "school-year": [],
};

/** How longer periods are made of shorter ones. */
export interface ByTime {
  readonly from: Frequency;
  readonly to: Frequency;
  readonly of: "sum" | "last" | "mean";
}

/** The frequency from which longer periods are made: the longest that fills them. Undefined where none does. */
export function sourceFrequency(spans: readonly Span[], to: Frequency): Frequency | undefined {
  const known = spans.map(({ frequency }) => frequency).filter((frequency) => WITHIN[frequency].includes(to));
  return known.sort((a, b) => LENGTH[b] - LENGTH[a])[0];
}

/** The longer periods that can be made of some frequency, from short to long. */
export function longerThan(frequency: Frequency): readonly Frequency[] {
  return WITHIN[frequency];
}

/** All shorter periods of a longer one, ascending. */
export function partsIn(period: string, from: Frequency): readonly string[] {
  const whole = parsePeriod(period);
  return whole ? periodRange(periodAt(whole.start, from), periodAt(whole.end, from)) : [];
}

/** The longer period in which a shorter one lies: that of its first day. */
function longer(period: string, to: Frequency): string | undefined {
  const start = parsePeriod(period)?.start;
  return start === undefined ? undefined : periodAt(start, to);
}

/** Spans in longer periods: every one of which a part is known. Spans of another frequency are left out. */
export function coarseSpans(spans: readonly Span[], { from, to }: ByTime): readonly Span[] {
  return spans.flatMap((span) => {
    if (span.frequency !== from) return [];
    const [first, last] = [longer(span.first, to), longer(span.last, to)];
    if (first === undefined || last === undefined) return [];
    const { periods, forecastFrom, ...rest } = span;
    const forecast = forecastFrom === undefined ? undefined : longer(forecastFrom, to);
    return [
      {
        ...rest,
        frequency: to,
        first,
        last,
        ...(periods && { periods: distinct(periods.map((period) => longer(period, to))) }),
        ...(forecast !== undefined && { forecastFrom: forecast }),
      },
    ];
  });
}

/**
 * The same, but only the longer periods of which every part is known; all of them where there is none. `totals`: the
 * first period of running totals gives no figure.
 */
export function completeSpans(spans: readonly Span[], by: ByTime, totals: boolean): readonly Span[] {
  const shorter = spans.filter((span) => span.frequency === by.from);
  const known = new Set(shorter.flatMap(spanPeriods));
  if (totals) for (const span of shorter) if (!known.has(shiftPeriod(span.first, -1) ?? "")) known.delete(span.first);
  const coarse = coarseSpans(spans, by);
  const complete = coarse.flatMap((span): Span[] => {
    const periods = spanPeriods(span).filter((period) => partsIn(period, by.from).every((part) => known.has(part)));
    const [first] = periods;
    const last = periods.at(-1);
    return first === undefined || last === undefined ? [] : [{ ...span, first, last, periods }];
  });
  return complete.length > 0 ? complete : coarse;
}

function distinct(periods: readonly (string | undefined)[]): string[] {
  return [...new Set(periods.filter((period) => period !== undefined))].sort(comparePeriods);
}

/** The span of figures behind a longer period at one level, and the first day of it that the span knows. */
export function spanBehind(
  spans: readonly Span[],
  level: string,
  period: string,
  { from, to }: ByTime,
): { readonly span: Span; readonly day: number } | undefined {
  const whole = parsePeriod(period);
  if (whole?.frequency !== to) return undefined;
  let found: { readonly span: Span; readonly day: number } | undefined;
  for (const span of spans) {
    if (span.level !== level || span.frequency !== from) continue;
    const day = firstWithin(span, whole.start, whole.end);
    if (day !== undefined && (!found || day < found.day)) found = { span, day };
  }
  return found;
}

/** First day of the first period of a span that lies between two days. */
function firstWithin(span: Span, start: number, end: number): number | undefined {
  if (span.periods) {
    const days = span.periods.map((period) => parsePeriod(period)?.start ?? NaN);
    return days.filter((day) => day >= start && day <= end).sort((a, b) => a - b)[0];
  }
  const [first, last] = [parsePeriod(span.first)?.start ?? NaN, parsePeriod(span.last)?.start ?? NaN];
  return first <= end && last >= start ? Math.max(first, start) : undefined;
}
