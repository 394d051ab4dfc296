/**
 * The test of Mann (1945) and Kendall (1975): whether figures in order of time go up or down more often than chance
 * would have it. It asks nothing of their distribution and is not moved by one outlier.
 */

/** Fewer figures say nothing: of four even a perfect order is not rare enough. */
const LEAST_FOR_TREND = 5;
const RARE = 0.05;
/** From here on, and with equal figures, the normal approximation is used. */
const LEAST_FOR_NORMAL = 11;

/** 1 when figures rise, −1 when they fall, 0 when chance may explain it (p ≥ 0.05, two-sided). */
export function trendOf(figures: readonly number[]): -1 | 0 | 1 {
  if (figures.length < LEAST_FOR_TREND) return 0;
  const score = scoreOf(figures);
  if (chanceOf(figures, score) >= RARE) return 0;
  return score > 0 ? 1 : -1;
}

/** Pairs that rise less pairs that fall. */
export function scoreOf(figures: readonly number[]): number {
  let score = 0;
  for (const [i, later] of figures.entries()) {
    for (const earlier of figures.slice(0, i)) score += Math.sign(later - earlier);
  }
  return score;
}

/** How likely a score this far from zero is when nothing rises or falls. */
export function chanceOf(figures: readonly number[], score: number): number {
  const n = figures.length;
  const ties = tiesIn(figures);
  if (n < LEAST_FOR_NORMAL && ties.length === 0) return exactChance(n, Math.abs(score));
  const tied = ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - tied) / 18;
  if (variance <= 0) return 1;
  // One pair less for continuity.
  return Math.min(1, 2 * upperTail(Math.max(0, Math.abs(score) - 1) / Math.sqrt(variance)));
}

/** Sizes of the sets of equal figures. */
function tiesIn(figures: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}

/** Of all orders of n different figures the part whose score is at least this far from zero. */
function exactChance(n: number, distance: number): number {
  let orders = [1];
  for (let added = 2; added <= n; added += 1) {
    const next = new Array<number>(orders.length + added - 1).fill(0);
    for (const [falls, count] of orders.entries()) {
      for (let more = 0; more < added; more += 1) next[falls + more] = (next[falls + more] ?? 0) + count;
    }
    orders = next;
  }
  const pairs = (n * (n - 1)) / 2;
  const all = orders.reduce((sum, count) => sum + count, 0);
  const rare = orders.reduce((sum, count, falls) => (Math.abs(pairs - 2 * falls) >= distance ? sum + count : sum), 0);
  return rare / all;
}

/** Chance that a standard normal figure is above z ≥ 0 (Abramowitz & Stegun 26.2.17, error below 7.5 × 10⁻⁸). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = series.reduceRight((inner, factor) => t * (factor + inner), 0);
  return (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
