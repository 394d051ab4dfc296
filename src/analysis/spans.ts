import type { LevelId } from "../cube/area.ts";
import type { Indicator, Span } from "../cube/indicator.ts";
import type { Frequency } from "../cube/period.ts";
import { parsePeriod, spanPeriods } from "../cube/period.ts";
import type { Geography } from "./geography.ts";
import { rankOf } from "./geography.ts";

/** Whether a span has figures of exactly this period. */
export function spanCovers(span: Span, period: string): boolean {
  if (span.periods) return span.periods.includes(period);
  const asked = parsePeriod(period);
  const first = parsePeriod(span.first);
  const last = parsePeriod(span.last);
  if (!asked || !first || !last || asked.frequency !== span.frequency) return false;
  return asked.start >= first.start && asked.start <= last.start;
}

/** The span of an indicator that has figures of this level and period. */
export function spanAt(indicator: Indicator, level: LevelId, period: string): Span | undefined {
  return indicator.spans.find((span) => span.level === level && spanCovers(span, period));
}

/** The periods of a span that are no forecast. */
export function observedPeriods(span: Span): readonly string[] {
  const periods = spanPeriods(span);
  const forecast = span.forecastFrom === undefined ? undefined : parsePeriod(span.forecastFrom);
  if (!forecast) return periods;
  return periods.filter((period) => (parsePeriod(period)?.start ?? 0) < forecast.start);
}

/**
 * The spans that answer for a level: its own, else those of the largest areas below it, from which its figures
 * are added up, else any (so that a reference of another level still has its periods).
 */
export function spansForLevel(spans: readonly Span[], level: LevelId, geography: Geography): readonly Span[] {
  const own = spans.filter((span) => span.level === level);
  if (own.length > 0) return own;
  const rank = rankOf(geography, level);
  const smaller = spans
    .filter((span) => rankOf(geography, span.level) > rank)
    .sort((a, b) => rankOf(geography, a.level) - rankOf(geography, b.level));
  const nearest = smaller[0];
  return nearest ? smaller.filter((span) => span.level === nearest.level) : spans;
}

/** Whether any of these figures come so often. */
export function hasFrequency(spans: readonly Span[], frequency: Frequency): boolean {
  return spans.some((span) => span.frequency === frequency);
}
