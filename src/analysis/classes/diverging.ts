import { quantileLimits } from "./limits.ts";
import { roundLimit } from "./round-limit.ts";
import { sortFigures } from "./sort-figures.ts";

/**
 * Limits around a centre, as far below it as above: with equal counts of the distances to it. An even number of
 * classes has the centre as a limit, an odd one has a class around it. Distances are rounded, but only as far as no
 * figure changes class; limits that part nothing stay, because both sides must be alike.
 */
export function divergingLimits(sorted: Float64Array, count: number, centre: number): number[] {
  const distances = sortFigures(sorted.map((value) => Math.abs(value - centre)));
  const steps: number[] = [];
  for (const { at } of quantileLimits(distances, Math.ceil(count / 2))) {
    const place = distances.indexOf(at);
    const step = between(distances[place - 1] ?? 0, at);
    if (step > (steps.at(-1) ?? 0)) steps.push(step);
  }
  const below = steps.toReversed().map((step) => centre - step);
  const above = steps.map((step) => centre + step);
  return count % 2 === 0 ? [...below, centre, ...above] : [...below, ...above];
}

/** Up to here between two distances a limit may lie: on the second itself it would part the two sides differently. */
const NEARLY = 0.999;

/** The roundest number between two distances: below the second, so that it parts both sides alike. */
function between(low: number, high: number): number {
  if (!(low < high)) return 0;
  const middle = (low + high) / 2;
  const round = roundLimit(low, low + NEARLY * (high - low), middle, Infinity);
  return round < high ? round : middle;
}

/** How many classes lie wholly below and wholly above the centre. */
export function sidesOf(limits: readonly number[], centre: number): { readonly below: number; readonly above: number } {
  return {
    below: limits.filter((limit) => limit <= centre).length,
    above: limits.filter((limit) => limit >= centre).length,
  };
}
