import { FLAG } from "../cube/flags.ts";
import { REASON } from "../cube/reason.ts";
import type { PartsKnown } from "./result.ts";

/**
 * The working block of one series: areas × columns of time, row-major. `values` is NaN exactly where `reason`
 * is not `present`. Steps take a block and give a new one or write into the one they own.
 */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly reason: Uint8Array;
  readonly flags: Uint16Array;
  /** What a quotient was made of: of a calculated rate, and where its interval is asked. */
  readonly terms?: { readonly top: Float64Array; readonly bottom: Float64Array };
  /** How many of the parts of each figure are known, where some are missing. */
  readonly partsKnown?: PartsKnown;
  /** The interval around each figure, where it is asked; NaN where none is known. */
  readonly bounds?: Bounds;
}

export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A block without figures, every cell missing for the same reason. */
export function emptyBlock(rows: number, columns: number, reason: number = REASON.empty): Block {
  const size = rows * columns;
  return {
    rows,
    columns,
    values: new Float64Array(size).fill(NaN),
    reason: new Uint8Array(size).fill(reason),
    flags: new Uint16Array(size),
  };
}

/** The same block with room for intervals. */
export function withBounds(block: Block): Block {
  const room = () => new Float64Array(block.values.length).fill(NaN);
  return { ...block, bounds: { lower: room(), upper: room() } };
}

/** Puts a figure in a cell, with its flags. */
export function writeValue(block: Block, cell: number, value: number, flags: number): void {
  block.values[cell] = value;
  block.reason[cell] = REASON.present;
  block.flags[cell] = flags;
}

/** Makes a cell missing, for a reason of `REASON`; it has no flags. */
export function writeMissing(block: Block, cell: number, reason: number): void {
  block.values[cell] = NaN;
  block.reason[cell] = reason;
  block.flags[cell] = 0;
}

/** Copies one cell, with its interval where both blocks have intervals. */
export function copyCell(from: Block, source: number, to: Block, target: number): void {
  to.values[target] = from.values[source] ?? NaN;
  to.reason[target] = from.reason[source] ?? REASON.empty;
  to.flags[target] = from.flags[source] ?? 0;
  if (!from.bounds || !to.bounds) return;
  to.bounds.lower[target] = from.bounds.lower[source] ?? NaN;
  to.bounds.upper[target] = from.bounds.upper[source] ?? NaN;
}

/** Copies `count` cells that lie side by side, with their intervals where both blocks have them. */
export function copyCells(from: Block, source: number, to: Block, target: number, count: number): void {
  const { values, reason, flags } = from;
  const { values: toValues, reason: toReason, flags: toFlags } = to;
  for (let at = 0; at < count; at += 1) {
    toValues[target + at] = values[source + at] ?? NaN;
    toReason[target + at] = reason[source + at] ?? REASON.empty;
    toFlags[target + at] = flags[source + at] ?? 0;
  }
  if (!from.bounds || !to.bounds) return;
  to.bounds.lower.set(from.bounds.lower.subarray(source, source + count), target);
  to.bounds.upper.set(from.bounds.upper.subarray(source, source + count), target);
}

/** Why figures of a row are missing, column by column; a view of the block itself. */
export function reasonsOf({ reason, columns }: Block, row: number): Uint8Array {
  return reason.subarray(row * columns, (row + 1) * columns);
}

/** Flags that a figure keeps when it goes into another one; the rest say something about the cell itself. */
export const PASSED_ON =
  FLAG.provisional |
  FLAG.revised |
  FLAG.forecast |
  FLAG.estimate |
  FLAG.recast |
  FLAG.partial |
  FLAG.correction |
  FLAG.rounded |
  FLAG["incomplete-window"] |
  FLAG["mixed-date"] |
  FLAG.break;
