import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import type { Calculation } from "../query.ts";
import type { StepContext } from "../steps.ts";

export type Versus = Extract<Calculation, { kind: "versus" }>;

/** Every figure beside that of the reference in the same column: less it, or divided by it. */
export function versusBlock(block: Block, { of, reference }: Versus, context: StepContext): Block {
  const out = emptyBlock(block.rows, block.columns, REASON.refused);
  const row = context.referenceRow(reference);
  if (row < 0) return out;
  for (let cell = 0; cell < block.values.length; cell += 1) {
    const at = row * block.columns + (cell % block.columns);
    const own = block.reason[cell] ?? REASON.empty;
    const other = block.reason[at] ?? REASON.empty;
    if (own !== REASON.present || other !== REASON.present)
      writeMissing(out, cell, own === REASON.present ? other : own);
    else {
      const [value, base] = [block.values[cell] ?? NaN, block.values[at] ?? NaN];
      const flags = (((block.flags[cell] ?? 0) | (block.flags[at] ?? 0)) & PASSED_ON) | FLAG.computed;
      if (of === "difference") writeValue(out, cell, value - base, flags);
      else if (base > 0) writeValue(out, cell, value / base, flags);
      else writeMissing(out, cell, REASON["too-small"]);
    }
  }
  return out;
}
