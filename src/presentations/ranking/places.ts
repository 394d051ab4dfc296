import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { selectedRows } from "../chart/average.ts";

/** Place 1 is the highest; equal figures share the better place. 0 for an area without a figure or a comparison. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

/** The places of all areas of a result, by row, for one series in one period. */
export function placesOf(result: Result, series: number, slot: number, lowFirst = false): Map<number, number> {
  const known = selectedRows(result).filter(
    (row) => result.reason[cellAt(result, series, row, slot)] === REASON.present,
  );
  const valueOf = (row: number) => result.values[cellAt(result, series, row, slot)] ?? NaN;
  const sorted = [...known].sort((a, b) => (lowFirst ? valueOf(a) - valueOf(b) : valueOf(b) - valueOf(a)));
  const places = new Map<number, number>();
  for (const [at, row] of sorted.entries()) {
    const before = sorted[at - 1];
    const tied = before !== undefined && valueOf(before) === valueOf(row);
    places.set(row, tied ? (places.get(before) ?? at + 1) : at + 1);
  }
  return places;
}

/** The place of one area among the selected ones that have a figure. */
export function placeOf(result: Result, series: number, row: number, slot: number): Place {
  const places = placesOf(result, series, slot);
  return { place: places.get(row) ?? 0, of: places.size };
}
