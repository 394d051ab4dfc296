import { FLAG } from "../cube/flags.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { PASSED_ON, writeMissing, writeValue } from "./block.ts";
import type { Measure } from "./measure.ts";
import type { Unit } from "./unit.ts";

/** Running totals over the parts of one row in one slot. One is made per series and emptied per cell. */
export interface Tally {
  top: number;
  bottom: number;
  lowest: number;
  highest: number;
  known: number;
  /** Parts that exist; those that are not applicable do not count. */
  expected: number;
  flags: number;
  /** Reason of the first missing part; `not-loaded` before any other, 0 for none. */
  missing: number;
  /** True while all missing parts miss for the same reason. */
  alike: boolean;
  /** True when numerator and denominator are of different parts, so that known parts alone make no figure. */
  unpaired: boolean;
}

export function newTally(): Tally {
  return {
    top: 0,
    bottom: 0,
    lowest: Infinity,
    highest: -Infinity,
    known: 0,
    expected: 0,
    flags: 0,
    missing: 0,
    alike: true,
    unpaired: false,
  };
}

function clear(tally: Tally): void {
  tally.top = 0;
  tally.bottom = 0;
  tally.lowest = Infinity;
  tally.highest = -Infinity;
  tally.known = 0;
  tally.expected = 0;
  tally.flags = 0;
  tally.missing = REASON.present;
  tally.alike = true;
  tally.unpaired = false;
}

/** Counts the parts of a row in a slot: `parts` are rows of the unit. A part counts only when all its terms are there. */
export function countParts(tally: Tally, unit: Unit, parts: Int32Array, slot: number, paired = true): void {
  clear(tally);
  const { numerator, weight } = unit;
  const denominator = paired ? unit.denominator : undefined;
  const under = denominator ?? weight;
  for (const part of parts) {
    const cell = part * numerator.columns + slot;
    const reason = numerator.reason[cell] ?? REASON.empty;
    if (reason === REASON["not-applicable"]) continue;
    const below = under ? (under.reason[cell] ?? REASON.empty) : REASON.present;
    tally.expected += 1;
    if (reason !== REASON.present) noteMissing(tally, reason);
    else if (below !== REASON.present) noteMissing(tally, below);
    else countPart(tally, numerator, denominator, weight, cell);
  }
}

/**
 * Adds up a denominator that stands on other areas than the numerator, of the same land. The parts cannot be paired, so
 * one that is missing on either side withholds the whole.
 */
export function countUnder(tally: Tally, unit: Unit, parts: Int32Array, slot: number): void {
  const { apart, numerator } = unit;
  tally.bottom = 0;
  tally.unpaired = true;
  for (const part of parts) {
    const cell = part * numerator.columns + slot;
    const reason = apart?.reason[cell] ?? REASON.empty;
    if (reason === REASON["not-applicable"]) continue;
    if (reason === REASON.present) {
      tally.bottom += apart?.values[cell] ?? NaN;
      tally.flags |= apart?.flags[cell] ?? 0;
    } else {
      tally.expected += 1;
      noteMissing(tally, reason);
    }
  }
}

function countPart(
  tally: Tally,
  numerator: Block,
  denominator: Block | undefined,
  weight: Block | undefined,
  cell: number,
): void {
  const value = numerator.values[cell] ?? NaN;
  const heavy = weight ? (weight.values[cell] ?? NaN) : 1;
  tally.top += value * heavy;
  tally.bottom += denominator ? (denominator.values[cell] ?? NaN) : heavy;
  if (value < tally.lowest) tally.lowest = value;
  if (value > tally.highest) tally.highest = value;
  tally.known += 1;
  tally.flags |= (numerator.flags[cell] ?? 0) | (denominator?.flags[cell] ?? 0);
}

function noteMissing(tally: Tally, reason: number): void {
  if (tally.missing === REASON.present) tally.missing = reason;
  else if (tally.missing !== reason) {
    tally.alike = false;
    if (reason === REASON["not-loaded"]) tally.missing = reason;
  }
}

/** Writes what the parts come to, or why they come to nothing. */
export function writeTally(
  tally: Tally,
  measure: Measure,
  partial: "withhold" | "known",
  out: Block,
  cell: number,
): void {
  const { known, expected, missing } = tally;
  if (expected === 0) writeMissing(out, cell, REASON["not-applicable"]);
  else if (missing === REASON["not-loaded"]) writeMissing(out, cell, missing);
  else if (known === 0 && tally.alike) writeMissing(out, cell, missing);
  else if (known === 0 || (known < expected && (partial === "withhold" || tally.unpaired)))
    writeMissing(out, cell, REASON["partial-withheld"]);
  else {
    // A part that got other borders changes the part, not the whole that it lies in.
    const kept = expected > 1 ? PASSED_ON & ~FLAG.break : PASSED_ON;
    const flags = (tally.flags & kept) | FLAG.computed | (known < expected ? FLAG.partial : 0);
    writeCombined(tally, measure, flags, out, cell);
  }
}

function writeCombined(tally: Tally, measure: Measure, flags: number, out: Block, cell: number): void {
  switch (measure.combining) {
    case "sum":
      writeValue(out, cell, tally.top, flags);
      break;
    case "ratio":
      writeQuotient(tally.top, tally.bottom, measure, flags, out, cell);
      break;
    case "weighted":
      if (tally.bottom > 0) writeValue(out, cell, tally.top / tally.bottom, flags);
      else writeMissing(out, cell, REASON.refused);
      break;
    case "min":
      writeValue(out, cell, tally.lowest, flags);
      break;
    case "max":
      writeValue(out, cell, tally.highest, flags);
      break;
    case "alone":
      writeMissing(out, cell, REASON.refused);
      break;
  }
}

/** `factor` × top ÷ bottom; below its threshold a rate is *too small*, also when there is nothing to divide by. */
export function writeQuotient(
  top: number,
  bottom: number,
  measure: Measure,
  flags: number,
  out: Block,
  cell: number,
): void {
  const { threshold, factor } = measure;
  if (!(bottom > 0) || bottom < threshold.denominator || top < threshold.numerator) {
    writeMissing(out, cell, REASON["too-small"]);
  } else writeValue(out, cell, (factor * top) / bottom, flags);
}
