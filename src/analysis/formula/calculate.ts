import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import type { Threshold } from "../measure.ts";
import type { Node, Operator, Program } from "./grammar.ts";

/** Column of `previous` where there is no earlier period at all; `NOT_THERE` where it was not read. */
export const NO_PERIOD = -1;
export const NOT_THERE = -2;

/** What a formula is worked out on. */
export interface Ground {
  /** A block per operand, all of the same shape. */
  readonly operands: readonly Block[];
  /** Per column that of the period before, or `NO_PERIOD` or `NOT_THERE`. */
  readonly previous: Int32Array;
  readonly crosses: (row: number, from: number, to: number) => boolean;
  /** Row of the first reference; −1 for none. */
  readonly reference: number;
  /** Below this a quotient of these two is *too small*. */
  readonly threshold: (top: Node, bottom: Node) => Threshold;
}

type Value = number | Block;

/** Works a formula out over all rows and columns at once. Every figure carries the flag *computed*. */
export function calculate({ root }: Program, ground: Ground): Block {
  const [shape] = ground.operands;
  const value = valueOf(root, ground);
  const rows = shape?.rows ?? 0;
  const columns = shape?.columns ?? 0;
  const out = emptyBlock(rows, columns);
  for (let cell = 0; cell < out.values.length; cell += 1) {
    const reason = reasonAt(value, cell);
    if (reason !== REASON.present) writeMissing(out, cell, reason);
    else write(out, cell, figureAt(value, cell), flagsAt(value, cell));
  }
  return out;
}

function valueOf(node: Node, ground: Ground): Value {
  switch (node.kind) {
    case "number":
      return node.value;
    case "operand":
      return ground.operands[node.place] ?? NaN;
    case "negate":
      return each([valueOf(node.of, ground)], ([value = NaN]) => -value);
    case "binary": {
      const [left, right] = [valueOf(node.left, ground), valueOf(node.right, ground)];
      const { operator } = node;
      if (operator === "/") return quotient(left, right, ground.threshold(node.left, node.right));
      return each([left, right], ([a = NaN, b = NaN]) => applied(operator, a, b));
    }
    case "call":
      return called(node, ground);
  }
}

function applied(operator: Exclude<Operator, "/">, a: number, b: number): number {
  return operator === "+" ? a + b : operator === "-" ? a - b : a * b;
}

function called({ name, of }: Extract<Node, { kind: "call" }>, ground: Ground): Value {
  const values = of.map((node) => valueOf(node, ground));
  const [first = NaN, digits = 0] = values;
  switch (name) {
    case "min":
      return each(values, (all) => Math.min(...all));
    case "max":
      return each(values, (all) => Math.max(...all));
    case "abs":
      return each(values, ([value = NaN]) => Math.abs(value));
    case "sqrt":
      return each(values, ([value = NaN]) => Math.sqrt(value));
    case "round":
      return each([first, digits], ([value = NaN, places = NaN]) => rounded(value, places));
    case "previous":
      return typeof first === "number" ? first : before(first, ground);
    case "reference":
      return typeof first === "number" ? first : beside(first, ground.reference);
  }
}

/** Half is rounded away from zero, as people do; to at most 10 places on either side of the point. */
function rounded(value: number, places: number): number {
  if (!Number.isInteger(places) || Math.abs(places) > 10) return NaN;
  const scale = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

/** One operation over all cells. A missing figure gives its reason, of several the first; what is no number is refused. */
function each(values: readonly Value[], work: (figures: readonly number[]) => number): Value {
  const shape = values.find((value): value is Block => typeof value !== "number");
  if (!shape) return work(values.map((value) => figureAt(value, 0)));
  const out = emptyBlock(shape.rows, shape.columns);
  const figures = new Array<number>(values.length).fill(NaN);
  for (let cell = 0; cell < out.values.length; cell += 1) {
    let missing: number = REASON.present;
    let flags = 0;
    for (const [i, value] of values.entries()) {
      if (missing === REASON.present) missing = reasonAt(value, cell);
      figures[i] = figureAt(value, cell);
      flags |= flagsAt(value, cell);
    }
    if (missing !== REASON.present) writeMissing(out, cell, missing);
    else write(out, cell, work(figures), flags);
  }
  return out;
}

function quotient(top: Value, bottom: Value, threshold: Threshold): Value {
  const divided = each([top, bottom], ([a = NaN, b = NaN]) => (b === 0 ? 0 : a / b));
  if (typeof divided === "number") return bottom === 0 ? NaN : divided;
  for (let cell = 0; cell < divided.values.length; cell += 1) {
    if (divided.reason[cell] !== REASON.present) continue;
    const [above, below] = [figureAt(top, cell), figureAt(bottom, cell)];
    if (below === 0 || isBelow(below, threshold.denominator) || isBelow(above, threshold.numerator))
      writeMissing(divided, cell, REASON["too-small"]);
  }
  return divided;
}

/** A threshold of zero is none: a negative figure is not too small by itself. */
function isBelow(value: number, threshold: number): boolean {
  return threshold > 0 && value < threshold;
}

/** The figures of the period before: an area that was not there then counts as one without figure. */
function before(block: Block, { previous, crosses }: Ground): Block {
  const out = emptyBlock(block.rows, block.columns);
  for (let cell = 0; cell < out.values.length; cell += 1) {
    const column = cell % block.columns;
    const row = (cell - column) / block.columns;
    const from = previous[column] ?? NO_PERIOD;
    const at = row * block.columns + from;
    if (from < 0) {
      writeMissing(out, cell, from === NO_PERIOD ? REASON["not-applicable"] : REASON.empty);
      continue;
    }
    const reason = reasonAt(block, at);
    if (reason === REASON.present)
      write(out, cell, figureAt(block, at), flagsAt(block, at) | (crosses(row, from, column) ? FLAG.break : 0));
    else writeMissing(out, cell, reason === REASON["not-applicable"] ? REASON.empty : reason);
  }
  return out;
}

/** The figures of the reference in every row; refused without one. */
function beside(block: Block, row: number): Block {
  const out = emptyBlock(block.rows, block.columns, REASON.refused);
  if (row < 0) return out;
  for (let cell = 0; cell < out.values.length; cell += 1) {
    const at = row * block.columns + (cell % block.columns);
    const reason = reasonAt(block, at);
    if (reason === REASON.present) write(out, cell, figureAt(block, at), flagsAt(block, at));
    else writeMissing(out, cell, reason);
  }
  return out;
}

function write(out: Block, cell: number, value: number, flags: number): void {
  // Nought has no sign.
  if (Number.isFinite(value)) writeValue(out, cell, value === 0 ? 0 : value, (flags & PASSED_ON) | FLAG.computed);
  else writeMissing(out, cell, REASON.refused);
}

function reasonAt(value: Value, cell: number): number {
  return typeof value === "number" ? REASON.present : (value.reason[cell] ?? REASON.empty);
}

function figureAt(value: Value, cell: number): number {
  return typeof value === "number" ? value : (value.values[cell] ?? NaN);
}

function flagsAt(value: Value, cell: number): number {
  return typeof value === "number" ? 0 : (value.flags[cell] ?? 0);
}
