import { observedPeriods } from "../../analysis/spans.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";

/**
 * The key figures of a municipality, over the themes that councils decide on; in the order of the page. Each is one
 * that stands by itself beside other municipalities: shares, rates and averages, and the number of inhabitants that
 * gives them their size.
 */
export const KEY_FIGURES: readonly string[] = [
  "population",
  "share-65plus",
  "house-price",
  "owner-occupied-homes",
  "crimes-per-1000",
  "income-per-inhabitant",
  "unemployment-rate",
  "businesses-per-1000",
  "education-high",
  "youth-care",
  "self-rated-health",
  "distance-gp",
];

/** More moments than this a small line does not show. */
const MOST_PERIODS = 12;

/** A key figure that the store has, with how many of its last periods the page shows. */
export interface KeyFigure {
  readonly indicator: Indicator;
  readonly periods: number;
}

/** The key figures that a catalogue has for municipalities. */
export function keyFiguresOf({ indicators }: Catalogue): readonly KeyFigure[] {
  return KEY_FIGURES.flatMap((id): KeyFigure[] => {
    const indicator = indicators.find((one) => one.id === id);
    const span = indicator?.spans.find(({ level }) => level === "gemeente");
    if (!indicator || !span) return [];
    return [{ indicator, periods: Math.max(1, Math.min(MOST_PERIODS, observedPeriods(span).length)) }];
  });
}
