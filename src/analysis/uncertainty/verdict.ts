import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import type { Calculation } from "../query.ts";
import type { StepContext } from "../steps.ts";
import { withMargins } from "./margins.ts";

export type Verdict = Extract<Calculation, { kind: "verdict" }>;

/**
 * Whether a figure is higher (1) or lower (−1) than that of the reference, or similar (0): its interval lies wholly
 * above, wholly below, or holds the figure of the reference. Without an interval there is no verdict.
 */
export function verdictBlock(block: Block, { level, reference }: Verdict, context: StepContext): Block {
  const out = emptyBlock(block.rows, block.columns, REASON.refused);
  const row = context.referenceRow(reference);
  if (row < 0) return out;
  const { bounds } = withMargins(block, level, context);
  for (let cell = 0; cell < block.values.length; cell += 1) {
    const at = row * block.columns + (cell % block.columns);
    const own = block.reason[cell] ?? REASON.empty;
    const other = block.reason[at] ?? REASON.empty;
    const [lower, upper] = [bounds?.lower[cell] ?? NaN, bounds?.upper[cell] ?? NaN];
    if (own !== REASON.present || other !== REASON.present)
      writeMissing(out, cell, own === REASON.present ? other : own);
    else if (at === cell) writeMissing(out, cell, REASON["not-applicable"]);
    else if (lower <= upper) {
      const flags = (((block.flags[cell] ?? 0) | (block.flags[at] ?? 0)) & PASSED_ON) | FLAG.computed;
      writeValue(out, cell, judged(lower, upper, block.values[at] ?? NaN), flags);
    }
  }
  return out;
}

function judged(lower: number, upper: number, reference: number): -1 | 0 | 1 {
  return lower > reference ? 1 : upper < reference ? -1 : 0;
}
