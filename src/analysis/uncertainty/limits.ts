/**
 * Intervals around figures that chance moves. Sources: counts — Byar's approximation (Breslow & Day 1987), below 10
 * the exact limits of a Poisson count (Armitage & Berry 2002), as in `phe_rate` of PHEindicatormethods; proportions —
 * Wilson's score interval (Wilson 1927, Newcombe 1998), as in `phe_proportion`.
 */

/** How sure an interval is: 95 % (two standard deviations) or 99.8 % (three). */
export type ConfidenceLevel = 95 | 99.8;

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The normal deviate of a two-sided interval. */
export function deviateOf(level: ConfidenceLevel): number {
  return level === 95 ? 1.959963984540054 : 3.090232306167813;
}

/** Below this a count has exact limits: Byar's approximation is not close enough there. */
const LEAST_FOR_BYAR = 10;

/** The limits of a count of events that come by themselves. Undefined for what is no count: negative or not finite. */
export function countInterval(count: number, level: ConfidenceLevel): Interval | undefined {
  if (!(count >= 0) || !Number.isFinite(count)) return undefined;
  if (count < LEAST_FOR_BYAR) return exactInterval(count, level);
  const z = deviateOf(level);
  return { lower: byar(count, -z), upper: byar(count + 1, z) };
}

/** Byar's approximation of one limit: lower of `count` for a negative deviate, upper of `count` less one. */
export function byar(count: number, z: number): number {
  const root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
  return root <= 0 ? 0 : count * root ** 3;
}

/** The exact limits of a Poisson count: means for which as many or more, and as few or fewer, are just rare enough. */
function exactInterval(count: number, level: ConfidenceLevel): Interval {
  const tail = (100 - level) / 200;
  const whole = Math.round(count);
  return {
    lower: whole === 0 ? 0 : meanWhere((mean) => 1 - upTo(whole - 1, mean) - tail),
    upper: meanWhere((mean) => tail - upTo(whole, mean)),
  };
}

/** Chance of at most `count` events where `mean` are expected. */
function upTo(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= count; events += 1) {
    term *= mean / events;
    sum += term;
  }
  return sum;
}

const HIGHEST_MEAN = 50;
const HALVINGS = 60;

/** Where a rising function is zero, by halving. */
function meanWhere(rising: (mean: number) => number, highest = HIGHEST_MEAN): number {
  let [low, high] = [0, highest];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Wilson's score interval of a proportion between 0 and 1 among `n` who were asked. Undefined outside that. */
export function proportionInterval(proportion: number, n: number, level: ConfidenceLevel): Interval | undefined {
  if (!(proportion >= 0 && proportion <= 1) || !(n > 0) || !Number.isFinite(n)) return undefined;
  const z = deviateOf(level);
  const square = z ** 2;
  const middle = 2 * n * proportion + square;
  const half = z * Math.sqrt(square + 4 * n * proportion * (1 - proportion));
  const whole = 2 * (n + square);
  return { lower: Math.max(0, (middle - half) / whole), upper: Math.min(1, (middle + half) / whole) };
}
