import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { selectedRows } from "../chart/average.ts";
import { dayOf } from "../chart/dates.ts";

/** More panels than this are no longer looked through. */
export const MOST_PANELS = 24;

/** One topic of one area through time; its figures are the cells from `from` on. */
export interface SmallPanel {
  readonly series: number;
  readonly row: number;
  readonly from: number;
  readonly values: ArrayLike<number>;
  /** Per slot its day; null where the topic has no such period. */
  readonly days: readonly (number | null)[];
  /** Cells where the first reference begins, for comparison; null without one. */
  readonly reference: { readonly row: number; readonly values: ArrayLike<number> } | null;
}

export interface MultiplesModel {
  readonly panels: readonly SmallPanel[];
  /** Lines that have no panel. */
  readonly left: number;
}

/** Result → panels: every topic of every selected area, mine first; the first reference stands in each. */
export function multiplesModel(result: Result, mine?: string): MultiplesModel {
  const slots = result.slots.length;
  const rows = selectedRows(result);
  const isMine = (row: number) => result.areas[row]?.code === mine;
  const ordered = [...rows.filter(isMine), ...rows.filter((row) => !isMine(row))];
  const reference = result.areas.findIndex(({ role }) => role === "reference");
  const all = result.series.flatMap((_, series) => ordered.map((row) => ({ series, row })));
  const valuesOf = (series: number, row: number) => {
    const from = cellAt(result, series, row, 0);
    return { from, values: result.values.subarray(from, from + slots) };
  };
  const panels = all.slice(0, MOST_PANELS).map(({ series, row }): SmallPanel => ({
    ...{ series, row },
    ...valuesOf(series, row),
    days: result.slots.map((_, slot) => {
      const period = result.periods[columnAt(result, series, slot)];
      return period ? dayOf(period) : null;
    }),
    reference: reference < 0 ? null : { row: reference, values: valuesOf(series, reference).values },
  }));
  return { panels: slots === 0 ? [] : panels, left: all.length - panels.length };
}
