import { FLAG } from "../cube/flags.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { PASSED_ON, writeMissing, writeValue } from "./block.ts";
import type { Measure } from "./measure.ts";

/** `factor` × top ÷ bottom; below its threshold a rate is *too small*, also when there is nothing to divide by. */
export function writeQuotient(
  top: number,
  bottom: number,
  measure: Measure,
  flags: number,
  out: Block,
  cell: number,
): void {
  if (saysTooLittle(top, bottom, measure.threshold)) {
    writeMissing(out, cell, REASON["too-small"]);
    return;
  }
  writeValue(out, cell, (measure.factor * top) / bottom, flags);
  if (!out.terms) return;
  out.terms.top[cell] = top;
  out.terms.bottom[cell] = bottom;
}

/**
 * The quotients of `count` cells that lie side by side, from cell `from` of the terms on. A cell without numerator is
 * missing for its reason, else for that of its denominator.
 */
export function writeQuotients(
  numerator: Block,
  denominator: Block,
  from: number,
  { factor, threshold }: Measure,
  out: Block,
  to: number,
  count: number,
): void {
  const { values: tops, reason: topReason, flags: topFlags } = numerator;
  const { values: bottoms, reason: bottomReason, flags: bottomFlags } = denominator;
  const { values, reason, flags, terms } = out;
  for (let at = 0; at < count; at += 1) {
    const source = from + at;
    const cell = to + at;
    const top = tops[source] ?? NaN;
    const bottom = bottoms[source] ?? NaN;
    const above = topReason[source] ?? REASON.empty;
    const below = bottomReason[source] ?? REASON.empty;
    values[cell] = NaN;
    flags[cell] = 0;
    if (above !== REASON.present) {
      reason[cell] = above;
      flags[cell] = topFlags[source] ?? 0;
    } else if (below !== REASON.present) reason[cell] = below;
    else if (saysTooLittle(top, bottom, threshold)) reason[cell] = REASON["too-small"];
    else {
      values[cell] = (factor * top) / bottom;
      reason[cell] = REASON.present;
      flags[cell] = (((topFlags[source] ?? 0) | (bottomFlags[source] ?? 0)) & PASSED_ON) | FLAG.computed;
      if (terms) terms.top[cell] = top;
      if (terms) terms.bottom[cell] = bottom;
    }
  }
}

/** A correction of running totals may be negative; without a threshold of its own it is no small number. */
function saysTooLittle(top: number, bottom: number, { numerator, denominator }: Measure["threshold"]): boolean {
  return !(bottom > 0) || bottom < denominator || (numerator > 0 && top < numerator);
}
