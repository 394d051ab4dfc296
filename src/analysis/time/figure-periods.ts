import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { basePeriods } from "../change/base-period.ts";
import type { SeriesFrame } from "../frame.ts";
import type { Layout, SeriesLayout } from "../layout.ts";

/**
 * The period that the figure in each slot is of: that of the slot, save that a figure of another time (*een jaar
 * eerder*) keeps its own. A mean of several periods stands for the period of its slot.
 */
export function figurePeriods(layout: SeriesLayout): readonly (string | null)[] {
  if (!layout.series.calculations.some(({ kind }) => kind === "at")) return layout.periods;
  return layout.periods.map((shown) => (shown === null ? null : figurePeriod(layout, shown)));
}

/** The period that the figure in the column of a period is of; null where there is no such figure. */
export function figurePeriod(layout: SeriesLayout, column: string): string | null {
  return layout.series.calculations.reduce<string | null>((period, each) => {
    if (each.kind !== "at" || period === null) return period;
    const [only, ...more] = basePeriods(each.base, period, layout);
    return more.length > 0 ? period : (only ?? null);
  }, column);
}

/** What is known of the columns that were worked out, put in the order of the figures shown. */
export function inFigureOrder<T>(layout: SeriesLayout, columns: readonly T[]): readonly (T | undefined)[] {
  const periods = figurePeriods(layout);
  if (periods === layout.periods) return columns.slice(0, periods.length);
  return periods.map((period) => (period === null ? undefined : columns[layout.worked.indexOf(period)]));
}

/** Puts the flag *mixed date* on every figure of a slot in which series have different periods. */
export function flagMixedDates({ slots, series }: Layout, frames: readonly SeriesFrame[]): void {
  for (const [slot, { period }] of slots.entries()) {
    if (period !== undefined || new Set(series.flatMap(({ periods }) => periods[slot] ?? [])).size < 2) continue;
    for (const { block } of frames) {
      for (let cell = slot; cell < block.flags.length; cell += block.columns) {
        if (block.reason[cell] === REASON.present) block.flags[cell] = (block.flags[cell] ?? 0) | FLAG["mixed-date"];
      }
    }
  }
}
