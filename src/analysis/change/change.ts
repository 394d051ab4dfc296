import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import type { Calculation } from "../query.ts";
import type { StepContext } from "../steps.ts";
import { basePeriod, periodsBetween } from "./base-period.ts";

export type Change = Extract<Calculation, { kind: "change" }>;

/** A count this small says little about growth: one more or less is ten percent or more. */
const TINY_BASE = 10;

/** Change of every cell against its base column. A cell without figure keeps its own reason, else that of its base. */
export function changeBlock(block: Block, change: Change, context: StepContext): Block {
  const { worked } = context.layout;
  const out = emptyBlock(block.rows, block.columns);
  const columns = new Map(worked.map((period, column) => [period, column]));
  const least = context.kind === "count" ? TINY_BASE : 0;
  for (const [column, period] of worked.entries()) {
    const base = period === null ? undefined : basePeriod(change.against, period, context.layout);
    const from = base === undefined ? undefined : columns.get(base);
    const steps = base === undefined || period === null ? 0 : periodsBetween(base, period);
    for (let row = 0; row < block.rows; row += 1) {
      const cell = row * block.columns + column;
      const own = block.reason[cell] ?? REASON.empty;
      if (own !== REASON.present) writeMissing(out, cell, own);
      else if (from === undefined)
        writeMissing(out, cell, base === undefined ? REASON["not-applicable"] : REASON.empty);
      else
        changeCell(
          block,
          change,
          { cell, base: row * block.columns + from, steps, least },
          context.crosses(row, from, column),
          out,
        );
    }
  }
  return out;
}

interface Pair {
  readonly cell: number;
  readonly base: number;
  /** Periods from base to cell; negative when the base is later. */
  readonly steps: number;
  /** A base below this is too small to say how much it grew. */
  readonly least: number;
}

function changeCell(
  block: Block,
  { of }: Change,
  { cell, base, steps, least }: Pair,
  crosses: boolean,
  out: Block,
): void {
  const reason = block.reason[base] ?? REASON.empty;
  const value = block.values[cell] ?? NaN;
  const before = block.values[base] ?? NaN;
  const flags =
    (((block.flags[cell] ?? 0) | (block.flags[base] ?? 0)) & PASSED_ON) | FLAG.computed | (crosses ? FLAG.break : 0);
  // An area that is there now but was not at the base is no cell that cannot exist: it counts as one without figure.
  if (reason !== REASON.present) writeMissing(out, cell, reason === REASON["not-applicable"] ? REASON.empty : reason);
  else if (of === "difference") writeValue(out, cell, value - before, flags);
  else if (of === "average-growth" && steps === 0) writeMissing(out, cell, REASON["not-applicable"]);
  else if (!(before > 0) || before < least) writeMissing(out, cell, REASON["too-small"]);
  else if (of === "average-growth" && value < 0) writeMissing(out, cell, REASON.refused);
  else writeValue(out, cell, relative(of, value / before, steps), flags);
}

function relative(of: Exclude<Change["of"], "difference">, ratio: number, steps: number): number {
  if (of === "index") return 100 * ratio;
  return of === "growth" ? 100 * (ratio - 1) : 100 * (ratio ** (1 / steps) - 1);
}
