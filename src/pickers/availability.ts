import { levelOf } from "../cube/area.ts";
import type { Areas, LevelId } from "../cube/area.ts";
import type { Indicator, Span } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import { comparePeriods, parsePeriod, spanPeriods } from "../cube/period.ts";
import type { Frequency } from "../cube/period.ts";
import type { PeriodChoice } from "../analysis/query.ts";

/** What can be had is said before it is chosen. All of this is read from the spans of the catalogue. */

/** The spans of a level; empty when it has no figures. */
export function spansAt(indicator: Indicator, level: LevelId): readonly Span[] {
  return indicator.spans.filter((span) => span.level === level);
}

/** Whether an indicator has any figures of a level. */
export function hasLevel(indicator: Indicator, level: LevelId): boolean {
  return indicator.spans.some((span) => span.level === level);
}

/** Why an indicator shows nothing (or not all) for this level and these periods; undefined when it does. */
export function lacks(
  indicator: Indicator,
  level: LevelId,
  periods: PeriodChoice | undefined,
  areas: Areas,
): Message | undefined {
  const spans = spansAt(indicator, level);
  if (spans.length === 0) {
    const name = levelOf(areas, level)?.name ?? level;
    return { id: "pickers.not-at-level", params: { level: name } };
  }
  const [asked, until] = limitsOf(periods);
  if (asked === undefined || until === undefined) return undefined;
  const first = extreme(
    spans.map((span) => span.first),
    -1,
  );
  const last = extreme(
    spans.map((span) => span.last),
    1,
  );
  if (first !== undefined && startOf(asked) < startOf(first))
    return { id: "pickers.not-before", params: { period: { period: first } } };
  if (last !== undefined && endOf(until) > endOf(last))
    return { id: "pickers.not-after", params: { period: { period: last } } };
  return undefined;
}

/** The first and last of the periods that were asked for; undefined where only the newest are. */
export function limitsOf(periods: PeriodChoice | undefined): readonly [string | undefined, string | undefined] {
  if (periods?.kind === "range") return [periods.first, periods.last];
  if (periods?.kind !== "exact") return [undefined, undefined];
  return [extreme(periods.periods, -1), extreme(periods.periods, 1)];
}

const startOf = (code: string) => parsePeriod(code)?.start ?? 0;
const endOf = (code: string) => parsePeriod(code)?.end ?? 0;

/** The first (−1) or last (1) of some periods. */
function extreme(codes: readonly string[], side: -1 | 1): string | undefined {
  return codes.reduce<string | undefined>(
    (best, code) => (best === undefined || comparePeriods(code, best) * side > 0 ? code : best),
    undefined,
  );
}

/** First and last year with figures at a level (any level when it has none there); a calendar year stands for any period. */
export function yearsOf(indicator: Indicator, level: LevelId): readonly [string, string] | undefined {
  const at = spansAt(indicator, level);
  const spans = at.length > 0 ? at : indicator.spans;
  const first = extreme(
    spans.map((span) => span.first),
    -1,
  );
  const last = extreme(
    spans.map((span) => span.last),
    1,
  );
  return first === undefined || last === undefined ? undefined : [first.slice(0, 4), last.slice(0, 4)];
}

const ORDER: readonly Frequency[] = ["year", "school-year", "half-year", "quarter", "month", "week", "day"];

/** Frequencies in which any of these indicators has figures at a level, the longest first. */
export function frequenciesOf(indicators: readonly Indicator[], level: LevelId): readonly Frequency[] {
  const there = new Set(indicators.flatMap((indicator) => spansAt(indicator, level).map((span) => span.frequency)));
  return ORDER.filter((frequency) => there.has(frequency));
}

/** Every period of one frequency for which any of these indicators has figures at a level, in order of time. */
export function periodsOf(indicators: readonly Indicator[], level: LevelId, frequency: Frequency): readonly string[] {
  const codes = indicators
    .flatMap((indicator) => spansAt(indicator, level))
    .filter((span) => span.frequency === frequency)
    .flatMap(spanPeriods);
  return [...new Set(codes)].sort(comparePeriods);
}

/** For each indicator that has figures for a part of these periods only: which one and what is missing. */
export function shortfalls(indicators: readonly Indicator[], level: LevelId, frequency: Frequency): readonly Message[] {
  const all = periodsOf(indicators, level, frequency);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || indicators.length < 2) return [];
  return indicators.flatMap((indicator) => {
    const own = periodsOf([indicator], level, frequency);
    const [from, to] = [own[0], own.at(-1)];
    const name = indicator.name;
    if (from === undefined || to === undefined)
      return [{ id: "pickers.none-of-frequency", params: { indicator: name } }];
    if (from !== first)
      return [{ id: "pickers.indicator-not-before", params: { indicator: name, period: { period: from } } }];
    return to === last
      ? []
      : [{ id: "pickers.indicator-not-after", params: { indicator: name, period: { period: to } } }];
  });
}
