import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares, outliers } from "../../../src/analysis/regression.ts";

/** Anscombe, F. J. (1973), Graphs in Statistical Analysis: the first two of his four data sets. */
const ANSCOMBE_X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const ANSCOMBE_Y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
const ANSCOMBE_CURVE = [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74];

describe("least squares", () => {
  it("finds what Anscombe published: y = 3.00 + 0.500 x, r² 0.67, standard error 1.24", () => {
    for (const ys of [ANSCOMBE_Y, ANSCOMBE_CURVE]) {
      const line = leastSquares(ANSCOMBE_X, ys);
      expect(line?.n).toBe(11);
      expect(line?.slope).toBeCloseTo(0.5, 3);
      expect(line?.intercept).toBeCloseTo(3, 2);
      expect(line?.r2).toBeCloseTo(0.67, 2);
      expect(line?.error).toBeCloseTo(1.237, 3);
    }
  });

  it("is what is worked out by hand: sxx 5, sxy 3.5, syy 4.75", () => {
    const line = leastSquares([1, 2, 3, 4], [2, 4, 5, 4]);
    expect([line?.slope, line?.intercept, line?.r2, line?.error]).toEqual(
      [0.7, 2, 2.45 / 4.75, Math.sqrt(1.15)].map((value) => expect.closeTo(value, 12) as unknown),
    );
    const falling = leastSquares([0, 1, 2], [4, 2, 0]);
    expect(falling).toEqual({ slope: -2, intercept: 4, r2: 1, n: 3, error: 0 });
  });

  it("tells the noise of binary fractions from figures that differ, on either side of nought", () => {
    const noise = [0.3, 0.1 + 0.2, 0.3];
    expect(
      leastSquares(
        [1, 2, 3],
        noise.map((value) => -value),
      ),
    ).toBeUndefined();
    expect(leastSquares(noise, [1, 2, 3])).toBeUndefined();
    for (const scale of [1e7, 1e-7])
      expect(
        leastSquares(
          [1, 2, 3],
          noise.map((value) => scale * value),
        ),
      ).toBeUndefined();
    expect(leastSquares([1, 2, 3], [1e-9, 2e-9, 4e-9])).toBeDefined();
    expect(leastSquares([1, 2, 3], [1, 1 + 1e-9, 1])).toBeDefined();
    expect(leastSquares([-1, -1 - 1e-9, -1], [1, 2, 4])).toBeDefined();
    expect(leastSquares([1, 2, 3], [0, 1e-200, 0])).toBeUndefined();
  });

  it("leaves out what is no finite number, and has no line when too few are left", () => {
    expect(leastSquares([1, 2, 3, Infinity], [1, 2, 3, 4])?.n).toBe(3);
    expect(leastSquares([1, 2, 3], [1, 2, Infinity])).toBeUndefined();
    expect(leastSquares([1, 2, 3, 4], [1, 2, 3])?.n).toBe(3);
    expect(leastSquares([], [])).toBeUndefined();
  });

  it("leaves a pair out of which either figure is missing", () => {
    const line = leastSquares([1, 2, NaN, 4, 5], [2, 4, 100, NaN, 10]);
    expect(line).toMatchObject({ n: 3, r2: 1 });
    expect(line?.slope).toBeCloseTo(2);
  });

  it("has no line through fewer than three pairs, nor where a figure does not differ", () => {
    expect(leastSquares([1, 2], [3, 4])).toBeUndefined();
    expect(leastSquares([5, 5, 5], [1, 2, 3])).toBeUndefined();
    expect(leastSquares([1, 2, 3], [0.1 + 0.2, 0.3, 0.3])).toBeUndefined();
    expect(leastSquares([0, 0, 0], [0, 0, 0])).toBeUndefined();
  });

  it("goes through the mean, and leaves residuals that add up to nothing and do not go with x", () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 40 }), (pairs) => {
        const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const line = leastSquares(xs, ys);
        if (!line) return;
        const residuals = pairs.map(([x, y]) => y - line.intercept - line.slope * x);
        const scale = 1000 * pairs.length;
        expect(Math.abs(residuals.reduce((a, b) => a + b, 0)) / scale).toBeLessThan(1e-7);
        expect(Math.abs(residuals.reduce((sum, each, at) => sum + each * (xs[at] ?? 0), 0)) / scale ** 2).toBeLessThan(
          1e-7,
        );
        expect(line.r2).toBeGreaterThanOrEqual(0);
        expect(line.r2).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("outliers", () => {
  it("are the pairs furthest from the line, the furthest first, and never one that is missing", () => {
    const xs = Array.from({ length: 30 }, (_, at) => at);
    const ys = xs.map((x) => (x === 7 ? 90 : x === 21 ? -20 : x === 3 ? NaN : 2 * x));
    const line = leastSquares(xs, ys);
    expect(line && outliers(line, xs, ys, 5)).toEqual([7, 21]);
    expect(line && outliers(line, xs, ys, 1)).toEqual([7]);
  });

  it("lie more than two standard errors away, above it or below; of two as far the first comes first", () => {
    const line = { slope: 1, intercept: 10, r2: 0.5, n: 6, error: 1 };
    const away = [3, -3, 2, -2.001, 5, 0];
    const xs = away.map((_, at) => at);
    const ys = away.map((each, at) => 10 + at + each);
    expect(outliers(line, xs, ys, 9)).toEqual([4, 0, 1, 3]);
    expect(outliers(line, xs, ys, 2)).toEqual([4, 0]);
    expect(outliers(line, xs, ys, 0)).toEqual([]);
    expect(outliers(line, [0, 1], [NaN, NaN], 9)).toEqual([]);
    expect(outliers(line, [0, 100], [10], 9)).toEqual([]);
  });
});
