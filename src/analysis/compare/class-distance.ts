import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import { classesOf } from "../classes/class-frames.ts";
import type { Position } from "../query.ts";
import type { StepContext } from "../steps.ts";

/**
 * Every figure less the nearest limit between the classes of these figures: a small one says that the area might as
 * well have been in the class beside its own. Without classes there is no distance.
 */
export function classDistanceBlock(block: Block, among: Position["among"], context: StepContext): Block {
  const out = emptyBlock(block.rows, block.columns);
  const query = { ...context.classes, ...(among === "selected" && { over: among }) };
  const limits = classesOf([block], context.kind, query, context)?.limits ?? [];
  for (let cell = 0; cell < block.values.length; cell += 1) {
    const reason = block.reason[cell] ?? REASON.empty;
    if (reason !== REASON.present) writeMissing(out, cell, reason);
    else if (limits.length === 0) writeMissing(out, cell, REASON["not-applicable"]);
    else {
      const flags = ((block.flags[cell] ?? 0) & PASSED_ON) | FLAG.computed;
      writeValue(out, cell, nearest(block.values[cell] ?? NaN, limits), flags);
    }
  }
  return out;
}

/** The difference with the limit that is nearest; of two equally near the lower one. */
function nearest(value: number, limits: readonly number[]): number {
  const [first = NaN, ...rest] = limits;
  return rest.reduce((best, limit) => (Math.abs(value - limit) < Math.abs(best) ? value - limit : best), value - first);
}
