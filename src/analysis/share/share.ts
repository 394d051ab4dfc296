import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import type { Share } from "../query.ts";
import type { StepContext } from "../steps.ts";

/**
 * Every figure as a percentage of its whole. A whole that lacks a part is none: then there is no share, also where
 * known parts are shown; and a share of a group that lacks a part would be of less than it says.
 */
export function shareBlock(block: Block, share: Share, context: StepContext): Block {
  const out = emptyBlock(block.rows, block.columns, REASON.refused);
  const whole = wholeFor(block, share, context);
  for (let row = 0; row < block.rows; row += 1) {
    for (let column = 0; column < block.columns; column += 1)
      divide(block, row * block.columns + column, whole(row, column), out);
  }
  return out;
}

/** The whole of a row in a column: its figure, or why there is none. */
interface Whole {
  readonly value: number;
  readonly reason: number;
  readonly flags: number;
}

const NO_WHOLE: Whole = { value: NaN, reason: REASON["not-applicable"], flags: 0 };

/** What the figures of a block are a share of, by row and column. */
export function wholeFor(block: Block, share: Share, context: StepContext): (row: number, column: number) => Whole {
  if (share.of === "parent") {
    return (row, column) => {
      const parent = context.parentRow(row, column, share.level);
      return parent < 0 ? NO_WHOLE : cellOf(block, parent * block.columns + column);
    };
  }
  const summed = share.of === "areas" ? block : context.whole;
  if (!summed) return () => ({ ...NO_WHOLE, reason: REASON.refused });
  if (share.of === "members") return (row, column) => cellOf(summed, row * block.columns + column);
  const counted = context.counted(share.among === "all" ? "level" : "selected");
  const totals = Array.from({ length: block.columns }, (_, column) => totalOf(summed, counted, column));
  const inside = share.among === "all" ? undefined : new Set(counted.map((row) => context.rows[row]?.code));
  return (row, column) => (isInside(row, context, inside) ? (totals[column] ?? NO_WHOLE) : NO_WHOLE);
}

/** A row that is none of the chosen areas, nor made of them, has no share of them. */
function isInside(row: number, { rows }: StepContext, inside: ReadonlySet<string | undefined> | undefined): boolean {
  const own = rows[row];
  return inside === undefined || (own?.parts ?? [own?.code]).every((code) => inside.has(code));
}

function cellOf(block: Block, cell: number): Whole {
  return {
    value: block.values[cell] ?? NaN,
    reason: block.reason[cell] ?? REASON.empty,
    flags: block.flags[cell] ?? 0,
  };
}

/** The sum of the rows that count; one that is missing withholds it. */
function totalOf(block: Block, counted: readonly number[], column: number): Whole {
  let [value, flags, known] = [0, 0, 0];
  for (const row of counted) {
    const cell = cellOf(block, row * block.columns + column);
    if (cell.reason === REASON["not-applicable"]) continue;
    if (cell.reason === REASON["not-loaded"]) return cell;
    if (cell.reason !== REASON.present) return { value: NaN, reason: REASON["partial-withheld"], flags: 0 };
    value += cell.value;
    flags |= cell.flags;
    known += 1;
  }
  return known === 0 ? NO_WHOLE : { value, reason: REASON.present, flags };
}

function divide(block: Block, cell: number, whole: Whole, out: Block): void {
  const own = block.reason[cell] ?? REASON.empty;
  const flags = (block.flags[cell] ?? 0) | whole.flags;
  if (own !== REASON.present) writeMissing(out, cell, own);
  else if (whole.reason !== REASON.present) writeMissing(out, cell, whole.reason);
  else if ((flags & FLAG.partial) !== 0) writeMissing(out, cell, REASON["partial-withheld"]);
  else if (!(whole.value > 0)) writeMissing(out, cell, REASON["too-small"]);
  else writeValue(out, cell, (100 * (block.values[cell] ?? NaN)) / whole.value, (flags & PASSED_ON) | FLAG.computed);
}
