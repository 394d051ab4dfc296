/** A straight line through points, and how well it fits. */
export interface Regression {
  readonly slope: number;
  readonly intercept: number;
  /** The part of the spread of y that goes with x, from 0 to 1. */
  readonly r2: number;
  /** How many points have both figures. */
  readonly n: number;
  /** Standard error of the estimate: how far points usually are from the line, in the unit of y. */
  readonly error: number;
}

/**
 * Ordinary least squares of y on x, every pair counting once; pairs of which either figure is missing (NaN) are left
 * out. Undefined with fewer than three pairs, or where x or y does not differ: then there is no line, or no spread that
 * it could explain. Source: any textbook, for example Draper & Smith, *Applied Regression Analysis*, chapter 1.
 */
export function leastSquares(xs: ArrayLike<number>, ys: ArrayLike<number>): Regression | undefined {
  const pairs: [number, number][] = [];
  for (let at = 0; at < xs.length; at += 1) {
    const [x, y] = [xs[at] ?? NaN, ys[at] ?? NaN];
    if (Number.isFinite(x) && Number.isFinite(y)) pairs.push([x, y]);
  }
  const n = pairs.length;
  if (n < 3) return undefined;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let [sxx, sxy, syy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    sxx += (x - meanX) ** 2;
    sxy += (x - meanX) * (y - meanY);
    syy += (y - meanY) ** 2;
  }
  if (isNoise(sxx, meanX, n) || isNoise(syy, meanY, n)) return undefined;
  const slope = sxy / sxx;
  const explained = Math.min(syy, slope * sxy);
  return {
    slope,
    intercept: meanY - slope * meanX,
    r2: explained / syy,
    n,
    error: Math.sqrt((syy - explained) / (n - 2)),
  };
}

/** Points that lie further from the line than this many standard errors stand out. */
const OUTSTANDING = 2;

/**
 * The points that lie more than two standard errors above or below a line, the furthest first, at most `most`. About
 * one point in twenty does so by chance alone.
 */
export function outliers(line: Regression, xs: ArrayLike<number>, ys: ArrayLike<number>, most: number): number[] {
  const found: { at: number; away: number }[] = [];
  for (let at = 0; at < xs.length; at += 1) {
    const away = Math.abs((ys[at] ?? NaN) - line.intercept - line.slope * (xs[at] ?? NaN));
    if (away > OUTSTANDING * line.error) found.push({ at, away });
  }
  return found
    .sort((a, b) => b.away - a.away)
    .slice(0, most)
    .map(({ at }) => at);
}

/** Squares that are no more than the noise of binary fractions around equal figures. */
function isNoise(squares: number, mean: number, n: number): boolean {
  return squares <= n * (1e-12 * Math.max(Math.abs(mean), Number.MIN_VALUE)) ** 2;
}
