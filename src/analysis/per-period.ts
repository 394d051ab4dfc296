import { FLAG } from "../cube/flags.ts";
import { shiftPeriod } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { emptyBlock, writeMissing, writeValue } from "./block.ts";

/**
 * Figures per period from running totals: each less the one before. `periods` are those of the columns, ascending.
 * The first total of a source counts all that went before it, so it gives no figure (*empty*). A fall is a
 * negative figure with the flag *correction*; spread back, it is taken from the figures before it instead (each total
 * is lowered to the lowest that follows), so that no figure is negative and the sum stays the same.
 */
export function perPeriod(totals: Block, periods: readonly string[], corrections: "flag" | "spread"): Block {
  const out = emptyBlock(totals.rows, totals.columns);
  const places = new Map(periods.map((period, column) => [period, column]));
  const before = periods.map((period) => places.get(shiftPeriod(period, -1) ?? "") ?? -1);
  const lowest = corrections === "spread" ? loweredTotals(totals) : totals.values;
  for (let row = 0; row < totals.rows; row += 1) {
    const start = row * totals.columns;
    for (let column = 0; column < totals.columns; column += 1) {
      const earlier = before[column] ?? -1;
      difference(totals, lowest, start + column, earlier < 0 ? -1 : start + earlier, out);
    }
  }
  return out;
}

function difference(totals: Block, lowest: Float64Array, cell: number, earlier: number, out: Block): void {
  const own = totals.reason[cell] ?? REASON.empty;
  const base = earlier < 0 ? REASON.empty : (totals.reason[earlier] ?? REASON.empty);
  if (own !== REASON.present || base !== REASON.present) {
    writeMissing(out, cell, own === REASON.present ? base : own);
    return;
  }
  const value = (lowest[cell] ?? NaN) - (lowest[earlier] ?? NaN);
  const raw = (totals.values[cell] ?? NaN) - (totals.values[earlier] ?? NaN);
  const corrected = raw < 0 || value !== raw ? FLAG.correction : 0;
  // That the total before was a correction says nothing of what came after it.
  const before = (totals.flags[earlier] ?? 0) & ~FLAG.correction;
  writeValue(out, cell, value, (totals.flags[cell] ?? 0) | before | corrected | FLAG.computed);
}

/** Per row the totals from the last to the first, each no higher than any that follows. */
function loweredTotals({ rows, columns, values }: Block): Float64Array {
  const lowered = values.slice();
  for (let row = 0; row < rows; row += 1) {
    let least = Infinity;
    for (let cell = (row + 1) * columns - 1; cell >= row * columns; cell -= 1) {
      const value = lowered[cell] ?? NaN;
      if (value < least) least = value;
      else if (!Number.isNaN(value)) lowered[cell] = least;
    }
  }
  return lowered;
}
