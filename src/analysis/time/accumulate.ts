import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { emptyBlock, writeMissing, writeValue } from "../block.ts";

/**
 * Running totals, column by column. `before[i]` is 1 for a period before the series of the source starts; those are
 * left out, and so are periods in which the area did not exist (then the totals are flagged *incomplete window*). A missing period makes
 * its own total and all later ones missing for that reason.
 */
export function accumulate(block: Block, before: Uint8Array): Block {
  const out = emptyBlock(block.rows, block.columns);
  for (let row = 0; row < block.rows; row += 1) {
    let total = 0;
    let flags = FLAG.computed;
    let missing: number = REASON.present;
    for (let column = 0; column < block.columns; column += 1) {
      const cell = row * block.columns + column;
      const reason = block.reason[cell] ?? REASON.empty;
      if (reason === REASON.present) {
        total += block.values[cell] ?? NaN;
        flags |= block.flags[cell] ?? 0;
      } else if (reason === REASON["not-applicable"]) flags |= FLAG["incomplete-window"];
      else if (before[column] !== 1 && missing === REASON.present) missing = reason;
      if (missing === REASON.present && reason === REASON.present) writeValue(out, cell, total, flags);
      else writeMissing(out, cell, missing === REASON.present ? reason : missing);
    }
  }
  return out;
}
