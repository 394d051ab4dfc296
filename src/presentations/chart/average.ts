import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";

/** The mean of the figures that are there, over how many, out of how many. `value` is NaN without any. */
export interface Average {
  readonly value: number;
  readonly known: number;
  readonly of: number;
}

/** Rows of the areas that were selected: references never count in an average. */
export function selectedRows(result: Result): number[] {
  return result.areas.flatMap(({ role }, row) => (role === "selected" ? [row] : []));
}

/** The unweighted mean of some cells; missing ones are left out, never zero. */
export function averageOf(result: Result, cells: readonly number[]): Average {
  let [sum, known] = [0, 0];
  for (const cell of cells) {
    if (result.reason[cell] !== REASON.present) continue;
    sum += result.values[cell] ?? NaN;
    known += 1;
  }
  return { value: known === 0 ? NaN : sum / known, known, of: cells.length };
}

/** Per slot the unweighted mean of one series over the selected areas. */
export function averagesOver(result: Result, series: number): Average[] {
  const rows = selectedRows(result);
  return result.slots.map((_, slot) =>
    averageOf(
      result,
      rows.map((row) => cellAt(result, series, row, slot)),
    ),
  );
}

/** The name of an average: what it is an average of, so that nobody takes it for the Netherlands. */
export function averageName(result: Result): string {
  return result.level === "gemeente" ? "charts.average-municipalities" : "charts.average-areas";
}
