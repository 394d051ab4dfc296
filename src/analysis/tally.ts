import { FLAG } from "../cube/flags.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { PASSED_ON, writeMissing, writeValue } from "./block.ts";
import type { Measure } from "./measure.ts";
import { writeQuotient } from "./quotient.ts";
import type { PartsKnown } from "./result.ts";
import type { Unit } from "./unit.ts";

/** Running totals over the parts of one row, per column. One is made per series and emptied per row. */
export interface Tally {
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** Weight or denominator of the parts that miss only their figure. */
  readonly lost: Float64Array;
  readonly known: Int32Array;
  /** Parts that exist; those that are not applicable do not count. */
  readonly expected: Int32Array;
  readonly flags: Int32Array;
  /** Reason of the first missing part; `not-loaded` before any other, 0 for none. */
  readonly missing: Uint8Array;
  /** 1 when missing parts miss for different reasons. */
  readonly unlike: Uint8Array;
  /** 1 when numerator and denominator are of different parts, so that known parts alone make no figure. */
  readonly unpaired: Uint8Array;
  readonly kept: Kept;
}

/** What all tallies of a series keep of its cells beside the figures. */
export interface Kept {
  /** For the cells of all rows how many of their parts are known; made when the first is missing one. */
  partsKnown?: PartsKnown;
}

/** An empty tally of a row, with room for so many columns. */
export function newTally(columns: number, kept: Kept): Tally {
  return {
    kept,
    top: new Float64Array(columns),
    bottom: new Float64Array(columns),
    lowest: new Float64Array(columns),
    highest: new Float64Array(columns),
    lost: new Float64Array(columns),
    known: new Int32Array(columns),
    expected: new Int32Array(columns),
    flags: new Int32Array(columns),
    missing: new Uint8Array(columns),
    unlike: new Uint8Array(columns),
    unpaired: new Uint8Array(columns),
  };
}

function clear(tally: Tally, from: number, to: number): void {
  tally.top.fill(0, from, to);
  tally.bottom.fill(0, from, to);
  tally.lowest.fill(Infinity, from, to);
  tally.highest.fill(-Infinity, from, to);
  tally.lost.fill(0, from, to);
  tally.known.fill(0, from, to);
  tally.expected.fill(0, from, to);
  tally.flags.fill(0, from, to);
  tally.missing.fill(REASON.present, from, to);
  tally.unlike.fill(0, from, to);
  tally.unpaired.fill(0, from, to);
}

/**
 * Counts the parts of a row in the columns from `from` up to `to`: `parts` are rows of the unit. A part counts only
 * when all its terms are there.
 */
export function countParts(tally: Tally, unit: Unit, parts: Int32Array, from: number, to: number, paired = true): void {
  clear(tally, from, to);
  const { numerator, weight } = unit;
  const denominator = paired ? unit.denominator : undefined;
  const under = denominator ?? weight;
  for (const part of parts) {
    const start = part * numerator.columns;
    for (let column = from; column < to; column += 1) {
      const cell = start + column;
      const reason = numerator.reason[cell] ?? REASON.empty;
      if (reason === REASON["not-applicable"]) continue;
      const below = under ? (under.reason[cell] ?? REASON.empty) : REASON.present;
      tally.expected[column] = (tally.expected[column] ?? 0) + 1;
      if (reason === REASON.present && below === REASON.present)
        countPart(tally, numerator, denominator, weight, cell, column);
      else {
        noteMissing(tally, column, reason === REASON.present ? below : reason);
        if (under && below === REASON.present)
          tally.lost[column] = (tally.lost[column] ?? 0) + (under.values[cell] ?? NaN);
      }
    }
  }
}

/**
 * Adds up a denominator that stands on other areas than the numerator, of the same land. The parts cannot be paired, so
 * one that is missing on either side withholds the whole.
 */
export function countUnder(tally: Tally, unit: Unit, parts: Int32Array, from: number, to: number): void {
  const { apart, numerator } = unit;
  tally.bottom.fill(0, from, to);
  tally.unpaired.fill(1, from, to);
  for (const part of parts) {
    for (let column = from; column < to; column += 1) {
      const cell = part * numerator.columns + column;
      const reason = apart?.reason[cell] ?? REASON.empty;
      if (reason === REASON["not-applicable"]) continue;
      if (reason === REASON.present) {
        tally.bottom[column] = (tally.bottom[column] ?? 0) + (apart?.values[cell] ?? NaN);
        tally.flags[column] = (tally.flags[column] ?? 0) | (apart?.flags[cell] ?? 0);
      } else {
        tally.expected[column] = (tally.expected[column] ?? 0) + 1;
        noteMissing(tally, column, reason);
      }
    }
  }
}

function countPart(
  tally: Tally,
  numerator: Block,
  denominator: Block | undefined,
  weight: Block | undefined,
  cell: number,
  column: number,
): void {
  const value = numerator.values[cell] ?? NaN;
  const heavy = weight ? (weight.values[cell] ?? NaN) : 1;
  tally.top[column] = (tally.top[column] ?? 0) + value * heavy;
  tally.bottom[column] = (tally.bottom[column] ?? 0) + (denominator ? (denominator.values[cell] ?? NaN) : heavy);
  if (value < (tally.lowest[column] ?? Infinity)) tally.lowest[column] = value;
  if (value > (tally.highest[column] ?? -Infinity)) tally.highest[column] = value;
  tally.known[column] = (tally.known[column] ?? 0) + 1;
  const under = (denominator ?? weight)?.flags[cell] ?? 0;
  tally.flags[column] = (tally.flags[column] ?? 0) | (numerator.flags[cell] ?? 0) | under;
}

/** Notes why a part has no figure. */
export function noteMissing(tally: Tally, column: number, reason: number): void {
  const earlier = tally.missing[column] ?? REASON.present;
  if (earlier === REASON.present) tally.missing[column] = reason;
  else if (earlier !== reason) {
    tally.unlike[column] = 1;
    if (reason === REASON["not-loaded"]) tally.missing[column] = reason;
  }
}

/** Writes what the parts come to in a column, or why they come to nothing. */
export function writeTally(
  tally: Tally,
  column: number,
  measure: Measure,
  partial: "withhold" | "known",
  out: Block,
  cell: number,
): void {
  const known = tally.known[column] ?? 0;
  const expected = tally.expected[column] ?? 0;
  const missing = tally.missing[column] ?? REASON.present;
  if (known < expected) notePartsKnown(tally, column, out, cell);
  if (expected === 0) writeMissing(out, cell, REASON["not-applicable"]);
  else if (missing === REASON["not-loaded"]) writeMissing(out, cell, missing);
  else if (known === 0 && tally.unlike[column] === 0) writeMissing(out, cell, missing);
  else if (known === 0 || (known < expected && (partial === "withhold" || tally.unpaired[column] === 1)))
    writeMissing(out, cell, REASON["partial-withheld"]);
  else {
    const passed = (tally.flags[column] ?? 0) & PASSED_ON;
    const flags = passed | FLAG.computed | (known < expected ? FLAG.partial : 0);
    writeCombined(tally, column, measure, flags, out, cell);
  }
}

/** Keeps how many of the parts are known, and which part of the weight or denominator that is. */
function notePartsKnown(tally: Tally, column: number, out: Block, cell: number): void {
  const size = out.values.length;
  tally.kept.partsKnown ??= {
    known: new Uint16Array(size),
    of: new Uint16Array(size),
    weight: new Float32Array(size).fill(NaN),
  };
  const { known, of, weight } = tally.kept.partsKnown;
  known[cell] = tally.known[column] ?? 0;
  of[cell] = tally.expected[column] ?? 0;
  const bottom = tally.bottom[column] ?? 0;
  const lost = tally.lost[column] ?? 0;
  if (lost > 0) weight[cell] = bottom / (bottom + lost);
}

function writeCombined(tally: Tally, column: number, measure: Measure, flags: number, out: Block, cell: number): void {
  const top = tally.top[column] ?? NaN;
  const bottom = tally.bottom[column] ?? NaN;
  switch (measure.combining) {
    case "sum":
      writeValue(out, cell, top, flags);
      break;
    case "ratio":
      writeQuotient(top, bottom, measure, flags, out, cell);
      break;
    case "weighted":
      if (bottom > 0) writeValue(out, cell, top / bottom, flags);
      else writeMissing(out, cell, REASON.refused);
      break;
    case "min":
      writeValue(out, cell, tally.lowest[column] ?? NaN, flags);
      break;
    case "max":
      writeValue(out, cell, tally.highest[column] ?? NaN, flags);
      break;
    case "alone":
      writeMissing(out, cell, REASON.refused);
      break;
  }
}
