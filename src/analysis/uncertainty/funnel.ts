import type { ConfidenceLevel, Interval } from "./limits.ts";
import { byar, deviateOf } from "./limits.ts";

/**
 * Limits of a funnel plot around a reference (Spiegelhalter 2005): a figure outside them differs from the reference
 * more than chance makes likely. They are the intervals of this folder turned round, so that a point lies outside the
 * funnel exactly where its interval misses the reference.
 */

/**
 * Limits of a rate around `reference`, by denominator: `factor` × the counts whose interval just touches what is
 * expected. Undefined for a denominator or reference that is no positive number.
 */
export function rateFunnel(
  reference: number,
  factor: number,
  denominator: number,
  level: ConfidenceLevel,
): Interval | undefined {
  if (!(reference > 0) || !(denominator > 0) || !(factor > 0)) return undefined;
  const expected = (reference / factor) * denominator;
  const z = deviateOf(level);
  const per = factor / denominator;
  return {
    lower: per * Math.max(0, countWhere((count) => byar(count, z) - expected, expected) - 1),
    upper: per * countWhere((count) => byar(count, -z) - expected, expected),
  };
}

const HALVINGS = 80;

/** Where a rising function of a count is zero; the count lies within a hundred and ten times what is expected. */
function countWhere(rising: (count: number) => number, expected: number): number {
  let [low, high] = [0, 10 * expected + 100];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Limits of a proportion around `reference`, by the number who were asked. */
export function proportionFunnel(reference: number, n: number, level: ConfidenceLevel): Interval | undefined {
  if (!(reference >= 0 && reference <= 1) || !(n > 0)) return undefined;
  const half = deviateOf(level) * Math.sqrt((reference * (1 - reference)) / n);
  return { lower: Math.max(0, reference - half), upper: Math.min(1, reference + half) };
}
