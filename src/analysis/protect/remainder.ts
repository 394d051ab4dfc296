import type { CellSet } from "./sets.ts";
import { holds } from "./sets.ts";

/** A figure in a sum of figures, each times a number: what it counts, and whether a source rounds it. */
export interface CountedPart {
  readonly set: CellSet;
  readonly times: number;
  readonly rounded: boolean;
}

/**
 * Whether a sum of figures is a remainder of rounded ones (README, *Aggregates*): a figure is taken, as often, from
 * another of the same period that counts all that it counts, and one of them is rounded. Men less women, an area less
 * another and a change over time are none.
 */
export function isRoundedRemainder(parts: readonly CountedPart[]): boolean {
  return parts.some((one) => one.times > 0 && parts.some((other) => other.times < 0 && isTakenFrom(one, other)));
}

function isTakenFrom(one: CountedPart, other: CountedPart): boolean {
  if (!one.rounded && !other.rounded) return false;
  if (Math.abs(one.times + other.times) > 1e-9 * one.times) return false;
  // A figure beside itself is no remainder, and nought.
  return one.set !== other.set && (holds(one.set, other.set) || holds(other.set, one.set));
}
