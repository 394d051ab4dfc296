import type { ConfidenceLevel, Interval } from "../../analysis/uncertainty/limits.ts";
import { proportionFunnel, rateFunnel } from "../../analysis/uncertainty/funnel.ts";
import type { Rate, Result } from "../../analysis/result.ts";

/** The limits that are drawn: one in twenty, and two in a thousand, lie outside by chance alone. */
export const LEVELS = [95, 99.8] as const;

/** Where a rate and the size of what it is of stand among the series. */
export interface FunnelSeries {
  readonly of: number;
  readonly rate: Rate;
  readonly size: number;
}

/** The first rate whose chance is declared; undefined without one. */
export function ratedSeries(result: Result): Omit<FunnelSeries, "size"> | undefined {
  const of = result.series.findIndex(({ rate }) => rate?.chance !== undefined);
  const rate = result.series[of]?.rate;
  return rate && { of, rate };
}

/** That rate and its size: what it is divided by, as published or on other borders. Undefined without either. */
export function funnelSeries(result: Result): FunnelSeries | undefined {
  const rated = ratedSeries(result);
  if (!rated) return undefined;
  const size = result.series.findIndex(
    ({ indicator, steps }) =>
      indicator === rated.rate.denominator && steps.every(({ id }) => id.startsWith("analysis.recast-")),
  );
  return size < 0 ? undefined : { ...rated, size };
}

/** Between which figures chance leaves a rate of this size. Undefined for a size or middle that is no positive number. */
export function limitsAt(
  { chance, factor }: Rate,
  middle: number,
  size: number,
  level: ConfidenceLevel,
): Interval | undefined {
  if (chance !== "binomial") return rateFunnel(middle, factor, size, level);
  const limits = proportionFunnel(middle / factor, size, level);
  return limits && { lower: limits.lower * factor, upper: limits.upper * factor };
}

/** How far a figure lies from the middle, in distances to the limit on its side: more than 1 is outside. */
export function beyond(rate: Rate, middle: number, size: number, figure: number, level: ConfidenceLevel): number {
  const limits = limitsAt(rate, middle, size, level);
  if (!limits) return 0;
  const room = figure < middle ? middle - limits.lower : limits.upper - middle;
  const away = Math.abs(figure - middle);
  return away === 0 ? 0 : away / Math.max(room, Number.MIN_VALUE);
}
