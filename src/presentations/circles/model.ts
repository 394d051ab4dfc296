import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { drawnRows } from "../map/scene.ts";
import type { CirclesOptions } from "./options.ts";

/** Radius of the circle of the largest figure, in pixels, however far the map is zoomed. */
export const LARGEST: Readonly<Record<CirclesOptions["size"], number>> = { small: 18, middle: 28, large: 42 };

/** The largest figure, above or below zero, of the drawn areas in any period: so that circles of periods compare. */
export function largestOf(result: Result, series: number): number {
  let most = 0;
  for (const row of drawnRows(result)) {
    for (const slot of result.slots.keys()) {
      most = Math.max(most, Math.abs(result.values[cellAt(result, series, row, slot)] || 0));
    }
  }
  return most;
}

/** The *area* of a circle is in proportion to its figure, so its radius to the root of it. */
export function radiusOf(value: number, largest: number, radius: number): number {
  return largest > 0 ? radius * Math.sqrt(Math.abs(value) / largest) : 0;
}

/** Up to three figures for the legend: the largest itself, and round ones near a quarter and a sixteenth of it. */
export function legendFigures(largest: number, decimals: number): number[] {
  const round = (value: number) => {
    if (!(value > 0)) return 0;
    const power = 10 ** Math.floor(Math.log10(value));
    return [5, 2, 1].map((step) => step * power).find((step) => step <= value * 1.0001) ?? power;
  };
  const least = 10 ** -decimals;
  return [...new Set([largest, round(largest / 4), round(largest / 16)])].filter((value) => value >= least);
}
