import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { PASSED_ON, emptyBlock, writeMissing, writeValue } from "../block.ts";
import type { Position } from "../query.ts";
import type { StepContext } from "../steps.ts";
import { ranksFor } from "./ranks.ts";

/**
 * Where every figure stands among those that count, per column. Equal figures share the better place. A row that is
 * no area of the level has a z-score and a percentile, but no place of its own.
 */
export function positionBlock(block: Block, position: Position, context: StepContext): Block {
  if (position.of === "rank") return rankBlock(block, position, context);
  const out = emptyBlock(block.rows, block.columns, REASON.refused);
  const isCounted = new Uint8Array(block.rows);
  for (const row of context.counted(position.among)) isCounted[row] = 1;
  const gather = gatherer(block, position, context);
  for (let column = 0; column < block.columns; column += 1) {
    const { figures, weights } = gather(column);
    placeColumn(block, column, isCounted, scaleOf(figures, position, weights), out);
  }
  return out;
}

/** A figure of a row that does not count has no place. */
function rankBlock(block: Block, { among, first }: Position, { counted }: StepContext): Block {
  const out = emptyBlock(block.rows, block.columns, REASON["not-applicable"]);
  const { columns, values, reason, flags } = block;
  const rows = counted(among);
  const ranks = ranksFor(rows.length, first);
  const [figures, cells] = [new Float64Array(rows.length), new Uint32Array(rows.length)];
  for (let column = 0; column < columns; column += 1) {
    let known = 0;
    for (const row of rows) {
      const cell = row * columns + column;
      const figure = values[cell] ?? NaN;
      if (Number.isNaN(figure)) continue;
      figures[known] = figure;
      cells[known++] = cell;
    }
    const places = ranks(figures.subarray(0, known));
    for (let at = 0; at < known; at += 1) out.values[cells[at] ?? -1] = places[at] ?? NaN;
  }
  for (let cell = 0; cell < reason.length; cell += 1) {
    const place = out.values[cell] ?? NaN;
    if (reason[cell] !== REASON.present) out.reason[cell] = reason[cell] ?? REASON.empty;
    else if (!Number.isNaN(place)) writeValue(out, cell, place, ((flags[cell] ?? 0) & PASSED_ON) | FLAG.computed);
  }
  return out;
}

/** Among how many figures those of a column have their place, with the mean and the deviation of those. */
export function spreadAmong(
  block: Block,
  position: Position,
  context: Pick<StepContext, "counted" | "weights">,
  column: number,
): Spread & { readonly count: number } {
  const { figures, weights } = gatherer(block, position, context)(column);
  return { count: figures.length, ...spreadOf(figures, weights ?? evenly(figures)) };
}

/** The figures that count in a column, and what each weighs where that is asked. Both are written over by the next. */
interface Gathered {
  readonly figures: Float64Array;
  readonly weights?: Float64Array | undefined;
}

function gatherer(
  block: Block,
  position: Position,
  context: Pick<StepContext, "counted" | "weights">,
): (column: number) => Gathered {
  const counted = context.counted(position.among);
  const figures = new Float64Array(counted.length);
  const weights = position.of === "weighted-z-score" ? new Float64Array(counted.length) : undefined;
  return (column) => {
    let known = 0;
    for (const row of counted) {
      const cell = row * block.columns + column;
      if (block.reason[cell] !== REASON.present) continue;
      if (weights) weights[known] = weightAt(context.weights, cell);
      figures[known++] = block.values[cell] ?? NaN;
    }
    return { figures: figures.subarray(0, known), weights: weights?.subarray(0, known) };
  };
}

function placeColumn(block: Block, column: number, isCounted: Uint8Array, scale: Scale, out: Block): void {
  for (let row = 0, cell = column; row < block.rows; row += 1, cell += block.columns) {
    const reason = block.reason[cell] ?? REASON.empty;
    const value = reason === REASON.present ? scale(block.values[cell] ?? NaN, isCounted[row] === 1) : NaN;
    if (reason !== REASON.present) writeMissing(out, cell, reason);
    else if (Number.isNaN(value)) writeMissing(out, cell, REASON["not-applicable"]);
    else writeValue(out, cell, value, ((block.flags[cell] ?? 0) & PASSED_ON) | FLAG.computed);
  }
}

/** From a figure to its position; NaN where it has none. */
type Scale = (value: number, counted: boolean) => number;

/** `figures` are put in order where that helps: they are of this column only. */
function scaleOf(figures: Float64Array, { of }: Position, weights?: Float64Array): Scale {
  if (of === "z-score" || weights) return standardised(spreadOf(figures, weights ?? evenly(figures)));
  const sorted = figures.sort();
  const count = sorted.length;
  const part = (value: number) => (count === 0 ? NaN : (below(sorted, value) + upTo(sorted, value)) / (2 * count));
  if (of === "percentile") return (value) => 100 * part(value);
  return (value, counted) => (counted ? Math.min(4, Math.floor(4 * part(value)) + 1) : NaN);
}

/** What a figure weighs; one without a weight has no say in the mean. */
function weightAt(weights: Block | undefined, cell: number): number {
  return weights?.reason[cell] === REASON.present ? (weights.values[cell] ?? 0) : 0;
}

function evenly({ length }: Float64Array): Float64Array {
  return new Float64Array(length).fill(1);
}

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** The weighted mean and standard deviation of the whole set (divided by the weight of all: it is no sample). */
function spreadOf(figures: Float64Array, weights: Float64Array): Spread {
  const weightOf = (at: number) => weights[at] ?? 0;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = figures.reduce((sum, value, at) => sum + weightOf(at) * value, 0) / whole;
  const deviation = Math.sqrt(figures.reduce((sum, value, at) => sum + weightOf(at) * (value - mean) ** 2, 0) / whole);
  return { mean, deviation };
}

/** Distance from the mean in standard deviations. */
function standardised({ mean, deviation }: Spread): Scale {
  return (value) => (deviation > 1e-12 * Math.abs(mean) ? (value - mean) / deviation : NaN);
}

/** How many of the sorted figures are lower than a value. */
function below(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? NaN) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the sorted figures are no higher than a value. */
function upTo(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? NaN) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
