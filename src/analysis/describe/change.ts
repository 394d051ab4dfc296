import type { Result } from "../result.ts";
import type { Figure } from "./figures.ts";

/** How a figure stands to an earlier one. `within`: the difference may be chance. */
export type Direction = "higher" | "lower" | "same" | "within";

/**
 * How a figure stands to an earlier one, as far as it may be said: less than one unit of the last decimal that is
 * shown is *about the same*, and intervals that overlap show no difference.
 */
export function directionOf(result: Result, before: Figure, after: Figure): Direction {
  const smallest = 10 ** -(result.series[0]?.decimals ?? 0);
  const difference = after.value - before.value;
  // What binary fractions lose (10.2 − 10.1) must not make a difference disappear.
  if (Math.abs(difference) < smallest * (1 - 1e-6)) return "same";
  if (overlap(before, after)) return "within";
  return difference > 0 ? "higher" : "lower";
}

function overlap(a: Figure, b: Figure): boolean {
  if (a.lower === undefined || a.upper === undefined || b.lower === undefined || b.upper === undefined) return false;
  return a.lower <= b.upper && b.lower <= a.upper;
}
