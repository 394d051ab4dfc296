import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock } from "../block.ts";
import type { Calculation } from "../query.ts";
import type { StepContext } from "../steps.ts";
import { cellBack, columnsOf, meanColumn } from "../time/base-column.ts";
import { basePeriods, periodsBetween } from "./base-period.ts";

export type Change = Extract<Calculation, { kind: "change" }>;

/** A count this small says little about growth: one more or less is ten percent or more. */
const TINY_BASE = 10;

/** Change of every cell against its base column. A cell without figure keeps its own reason, else that of its base. */
export function changeBlock(block: Block, change: Change, context: StepContext): Block {
  const { worked } = context.layout;
  const out = emptyBlock(block.rows, block.columns);
  const columns = columnsOf(worked);
  const pairings = worked.map((period): Pairing => {
    const periods = period === null ? [] : basePeriods(change.against, period, context.layout);
    const [first] = periods;
    const from = periods.map((each) => columns.get(each) ?? -1);
    const base = baseOf(block, from, context.formerRow);
    return {
      base: base?.block,
      at: base?.column ?? -1,
      from,
      lacking: first === undefined ? REASON["not-applicable"] : REASON.empty,
      steps: first === undefined || period === null ? 0 : periodsBetween(first, period),
      least: context.kind === "count" ? TINY_BASE : 0,
    };
  });
  for (const [column, pairing] of pairings.entries()) changeColumn(block, column, change, pairing, context, out);
  return out;
}

/** The column to compare with: one of the block, or the mean of several. */
function baseOf(
  block: Block,
  from: readonly number[],
  formerRow: StepContext["formerRow"],
): { readonly block: Block; readonly column: number } | undefined {
  const [only = -1] = from;
  if (from.length > 1) return { block: meanColumn(block, from, formerRow), column: 0 };
  return only < 0 ? undefined : { block, column: only };
}

/** A column and what it is compared with. */
interface Pairing {
  readonly base: Block | undefined;
  readonly at: number;
  /** The columns behind the base, in which a break may lie. */
  readonly from: readonly number[];
  /** Reason where there is no base. */
  readonly lacking: number;
  /** Periods from base to cell; negative when the base is later. */
  readonly steps: number;
  /** A base below this is too small to say how much it grew. */
  readonly least: number;
}

function changeColumn(
  block: Block,
  column: number,
  { of }: Change,
  { base, at, from, lacking, steps, least }: Pairing,
  { crosses, formerRow }: StepContext,
  out: Block,
): void {
  const { values, reason, flags } = block;
  const { values: bases, reason: baseReason, flags: baseFlags } = base ?? block;
  const { values: changes, reason: why, flags: marks } = out;
  for (let row = 0, cell = column; row < block.rows; row += 1, cell += block.columns) {
    const other = base ? cellBack(base, row, at, formerRow) : -1;
    const own = reason[cell] ?? REASON.empty;
    const behind = base ? (baseReason[other] ?? REASON.empty) : lacking;
    const value = values[cell] ?? NaN;
    const before = bases[other] ?? NaN;
    if (own !== REASON.present) why[cell] = own;
    else if (!base) why[cell] = lacking;
    // An area that is there now but was not at the base is no cell that cannot exist: it counts as one without figure.
    else if (behind !== REASON.present) why[cell] = behind === REASON["not-applicable"] ? REASON.empty : behind;
    else if (of === "average-growth" && steps === 0) why[cell] = REASON["not-applicable"];
    else if (of !== "difference" && (!(before > 0) || before < least)) why[cell] = REASON["too-small"];
    else if (of === "average-growth" && value < 0) why[cell] = REASON.refused;
    else {
      const crossed = crossesAny(crosses, row, from, column) ? FLAG.break : 0;
      why[cell] = REASON.present;
      marks[cell] = (((flags[cell] ?? 0) | (baseFlags[other] ?? 0)) & PASSED_ON) | FLAG.computed | crossed;
      changes[cell] = of === "difference" ? value - before : relative(of, value / before, steps);
    }
  }
}

function crossesAny(crosses: StepContext["crosses"], row: number, from: readonly number[], to: number): boolean {
  for (const each of from) if (crosses(row, each, to)) return true;
  return false;
}

function relative(of: Exclude<Change["of"], "difference">, ratio: number, steps: number): number {
  if (of === "index") return 100 * ratio;
  return of === "growth" ? 100 * (ratio - 1) : 100 * (ratio ** (1 / steps) - 1);
}
