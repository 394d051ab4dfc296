import { FLAG } from "../cube/flags.ts";
import { REASON } from "../cube/reason.ts";

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

export function writeValue(block: Block, cell: number, value: number, flags: number): void {
  block.values[cell] = value;
  block.reason[cell] = REASON.present;
  block.flags[cell] = flags;
}

export function writeMissing(block: Block, cell: number, reason: number): void {
  block.values[cell] = NaN;
  block.reason[cell] = reason;
  block.flags[cell] = 0;
}

export function copyCell(from: Block, source: number, to: Block, target: number): void {
  to.values[target] = from.values[source] ?? NaN;
  to.reason[target] = from.reason[source] ?? REASON.empty;
  to.flags[target] = from.flags[source] ?? 0;
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
