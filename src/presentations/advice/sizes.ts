import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { selectedRows } from "../chart/average.ts";
import { addsUp } from "./addsUp.ts";

/** Below this a count moves by chance more than by what happens. */
const TINY = 10;

/** More parts than this nobody tells apart in a stack. */
export const MOST_STACKED = 7;

/** Whether there is any figure at all. */
export function hasFigures(result: Result): boolean {
  return result.reason.includes(REASON.present);
}

/** How many selected areas have a figure in every one of some columns. */
export function areasWithAll(result: Result, columns: readonly { series: number; slot: number }[]): number {
  return selectedRows(result).filter((row) =>
    columns.every(({ series, slot }) => result.reason[cellAt(result, series, row, slot)] === REASON.present),
  ).length;
}

/** How many figures were left out because what they are divided by, or count, is too small. */
export function tooSmall(result: Result): number {
  return result.reason.reduce((count, reason) => count + (reason === REASON["too-small"] ? 1 : 0), 0);
}

/** How many growth figures are left out because what they are measured from is too small to say how much it grew. */
export function tinyGrowth(result: Result): number {
  return result.series.reduce((count, { steps }, series) => {
    if (!steps.some(({ id }) => /^analysis\.change-(growth|average-growth|index)-/.test(id))) return count;
    const size = result.areas.length * result.slots.length;
    const own = result.reason.subarray(series * size, (series + 1) * size);
    return count + own.filter((reason) => reason === REASON["too-small"]).length;
  }, 0);
}

/** How many selected areas start from so small a count that a change of it means little. */
export function tinyBases(result: Result, series: number, slot: number): number {
  const of = result.series[series];
  if (!of || !addsUp(of)) return 0;
  return selectedRows(result).filter((row) => {
    const base = result.values[cellAt(result, series, row, slot)] ?? NaN;
    return Math.abs(base) < TINY;
  }).length;
}
