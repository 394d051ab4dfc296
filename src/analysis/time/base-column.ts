import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import type { StepContext } from "../steps.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";

/** Places of the periods that were worked out; of a period that stands twice the last. */
export function columnsOf(worked: readonly (string | null)[]): ReadonlyMap<string, number> {
  return new Map(worked.flatMap((period, column) => (period === null ? [] : [[period, column] as const])));
}

/**
 * The cell of a row in an earlier column, of the code that the area had then: a rename moves nothing. −1 for a column
 * without figures.
 */
export function cellBack(block: Block, row: number, column: number, formerRow: StepContext["formerRow"]): number {
  if (column < 0) return -1;
  const own = row * block.columns + column;
  for (let at = row; at >= 0; at = formerRow(at)) {
    const cell = at * block.columns + column;
    if (block.reason[cell] !== REASON["not-applicable"]) return cell;
  }
  return own;
}

/** The mean of some columns, row by row; −1 is a column without figures. One that is missing makes the mean missing. */
export function meanColumn(block: Block, columns: readonly number[], formerRow: StepContext["formerRow"]): Block {
  const out = emptyBlock(block.rows, 1);
  for (let row = 0; row < block.rows; row += 1) {
    let sum = 0;
    let flags = 0;
    let missing: number = REASON.present;
    for (const column of columns) {
      const cell = cellBack(block, row, column, formerRow);
      const reason = column < 0 ? REASON.empty : (block.reason[cell] ?? REASON.empty);
      sum += block.values[cell] ?? NaN;
      flags |= block.flags[cell] ?? 0;
      if (missing === REASON.present || reason === REASON["not-loaded"]) missing = reason;
    }
    if (missing === REASON.present) writeValue(out, row, sum / columns.length, (flags & PASSED_ON) | FLAG.computed);
    else writeMissing(out, row, missing);
  }
  return out;
}
