import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import { lastPeriods } from "../change/base-period.ts";
import type { Calculation } from "../query.ts";
import type { StepContext } from "../steps.ts";
import { trendOf } from "./mann-kendall.ts";

export type Trend = Extract<Calculation, { kind: "trend" }>;

/** Whether the last n figures up to each period rise (1), fall (−1) or neither (0). All of them must be there. */
export function trendBlock(block: Block, { n }: Trend, context: StepContext): Block {
  const { worked } = context.layout;
  const out = emptyBlock(block.rows, block.columns);
  const columns = new Map(worked.map((period, column) => [period, column]));
  for (const [column, period] of worked.entries()) {
    const periods = period === null ? [] : lastPeriods(period, n, context.layout);
    const froms = periods.map((each) => columns.get(each) ?? -1);
    for (let row = 0; row < block.rows; row += 1) {
      const cell = row * block.columns + column;
      const own = block.reason[cell] ?? REASON.empty;
      if (own !== REASON.present) writeMissing(out, cell, own);
      else if (froms.length < n) writeMissing(out, cell, REASON["not-applicable"]);
      else writeTrend(block, row, froms, column, context, out);
    }
  }
  return out;
}

function writeTrend(
  block: Block,
  row: number,
  froms: readonly number[],
  column: number,
  { crosses }: StepContext,
  out: Block,
): void {
  const cell = row * block.columns + column;
  const figures: number[] = [];
  let flags = 0;
  for (const from of froms) {
    const at = row * block.columns + from;
    const reason = from < 0 ? REASON.empty : (block.reason[at] ?? REASON.empty);
    if (reason !== REASON.present) {
      writeMissing(out, cell, reason === REASON["not-applicable"] ? REASON.empty : reason);
      return;
    }
    figures.push(block.values[at] ?? NaN);
    flags |= block.flags[at] ?? 0;
  }
  const broken = crosses(row, froms[0] ?? column, column) ? FLAG.break : 0;
  writeValue(out, cell, trendOf(figures), (flags & PASSED_ON) | FLAG.computed | broken);
}
