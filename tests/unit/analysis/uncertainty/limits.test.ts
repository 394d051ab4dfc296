import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proportionFunnel, rateFunnel } from "../../../../src/analysis/uncertainty/funnel.ts";
import { countInterval, proportionInterval } from "../../../../src/analysis/uncertainty/limits.ts";
import type { ConfidenceLevel } from "../../../../src/analysis/uncertainty/limits.ts";

const level = fc.constantFrom<ConfidenceLevel>(95, 99.8);

describe("the interval of a count", () => {
  /** Exact limits by halving on the Poisson tails with 40 digits; 0, 1 and 5 also stand in every table of Garwood (1936). */
  it.each([
    [0, 95, 0, 3.688879],
    [1, 95, 0.025318, 5.571643],
    [5, 95, 1.623486, 11.668332],
    [9, 95, 4.115373, 17.084803],
    [0, 99.8, 0, 6.907755],
    [1, 99.8, 0.001001, 9.233413],
    [9, 99.8, 2.452424, 22.657373],
  ] as const)("is exact below 10: %d at %d", (count, sure, lower, upper) => {
    const interval = countInterval(count, sure);
    expect(interval?.lower).toBeCloseTo(lower, 5);
    expect(interval?.upper).toBeCloseTo(upper, 5);
  });

  /** Byar's formula with 40 digits; the exact limits of 10 are 4.7954 and 18.3904, those of 100 81.3640 and 121.6273. */
  it.each([
    [10, 95, 4.78745, 18.391459],
    [25, 95, 16.174266, 36.906451],
    [100, 95, 81.362105, 121.627938],
    [100, 99.8, 71.903692, 134.943622],
    [1000, 99.8, 905.114955, 1101.632945],
  ] as const)("is Byar's from 10 on: %d at %d", (count, sure, lower, upper) => {
    const interval = countInterval(count, sure);
    expect(interval?.lower).toBeCloseTo(lower, 5);
    expect(interval?.upper).toBeCloseTo(upper, 5);
  });

  it("is none for what is no count", () => {
    for (const wrong of [-1, NaN, Infinity]) expect(countInterval(wrong, 95)).toBeUndefined();
  });

  it("holds the count, is wider when it must be surer, and rises with the count", () => {
    fc.assert(
      fc.property(fc.nat(5000), (count) => {
        const [sure, surer, next] = [
          countInterval(count, 95),
          countInterval(count, 99.8),
          countInterval(count + 1, 95),
        ];
        if (!sure || !surer || !next) throw new Error("no interval");
        expect(sure.lower).toBeLessThanOrEqual(count);
        expect(sure.upper).toBeGreaterThan(count);
        expect(surer.lower).toBeLessThanOrEqual(sure.lower);
        expect(surer.upper).toBeGreaterThan(sure.upper);
        expect(next.lower).toBeGreaterThan(sure.lower);
        expect(next.upper).toBeGreaterThan(sure.upper);
      }),
    );
  });
});

describe("the interval of a proportion", () => {
  /** Newcombe (1998), table I, method 3. */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("is Wilson's: %d of %d", (count, n, lower, upper) => {
    const interval = proportionInterval(count / n, n, 95);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it("is surer at 99.8 %", () => {
    expect(proportionInterval(0.65, 1000, 99.8)?.lower).toBeCloseTo(0.60217, 5);
    expect(proportionInterval(0.65, 1000, 99.8)?.upper).toBeCloseTo(0.694992, 5);
  });

  it("reaches to nought and to all, and no further", () => {
    expect(proportionInterval(0, 20, 95)?.lower).toBe(0);
    expect(proportionInterval(1, 20, 95)?.upper).toBe(1);
  });

  it("is none outside nought to one, or among nobody", () => {
    expect(proportionInterval(-0.01, 20, 95)).toBeUndefined();
    expect(proportionInterval(1.01, 20, 95)).toBeUndefined();
    expect(proportionInterval(0.5, 0, 95)).toBeUndefined();
    expect(proportionInterval(0.5, Infinity, 95)).toBeUndefined();
    expect(proportionInterval(NaN, 20, 95)).toBeUndefined();
  });
});

describe("a funnel", () => {
  it("leaves out exactly those whose interval misses the reference", () => {
    const cases = fc.record({
      count: fc.integer({ min: 10, max: 3000 }),
      expected: fc.double({ min: 1, max: 3000, noNaN: true }),
      level,
    });
    fc.assert(
      fc.property(cases, ({ count, expected, level: sure }) => {
        const funnel = rateFunnel(expected, 100_000, 100_000, sure);
        const interval = countInterval(count, sure);
        if (!funnel || !interval) throw new Error("no limits");
        // Where they touch, the last digit decides.
        fc.pre(Math.abs(count - funnel.upper) > 1e-6 && Math.abs(count - funnel.lower) > 1e-6);
        expect(count > funnel.upper).toBe(interval.lower > expected);
        expect(count < funnel.lower).toBe(interval.upper < expected);
      }),
    );
  });

  it("is by the denominator: narrower for more people, and in the unit of the rate", () => {
    const small = rateFunnel(50, 1000, 2000, 95);
    const large = rateFunnel(50, 1000, 200_000, 95);
    expect(large?.lower).toBeGreaterThan(small?.lower ?? NaN);
    expect(large?.upper).toBeLessThan(small?.upper ?? NaN);
    // 10,000 expected: 100 is a standard deviation, so 1.96 of them are some 2 % of the rate.
    expect(large?.upper).toBeCloseTo(50.99, 1);
    expect(large?.lower).toBeCloseTo(49.02, 1);
    expect(rateFunnel(0.5, 1000, 200, 95)?.lower).toBe(0);
  });

  it("is none without a reference or anybody to refer to", () => {
    for (const [reference, factor, denominator] of [
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
      [NaN, 1, 1],
    ] as const)
      expect(rateFunnel(reference, factor, denominator, 95)).toBeUndefined();
    expect(proportionFunnel(0.5, 0, 95)).toBeUndefined();
    expect(proportionFunnel(1.5, 10, 95)).toBeUndefined();
    expect(proportionFunnel(-0.5, 10, 95)).toBeUndefined();
  });

  it("of proportions leaves out exactly those whose Wilson interval misses the reference", () => {
    const cases = fc.record({
      n: fc.integer({ min: 1, max: 5000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      p: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      level,
    });
    fc.assert(
      fc.property(cases, ({ n, part, p, level: sure }) => {
        const funnel = proportionFunnel(p, n, sure);
        const interval = proportionInterval(part, n, sure);
        if (!funnel || !interval) throw new Error("no limits");
        fc.pre(Math.abs(part - funnel.upper) > 1e-9 && Math.abs(part - funnel.lower) > 1e-9);
        expect(part > funnel.upper).toBe(interval.lower > p);
        expect(part < funnel.lower).toBe(interval.upper < p);
      }),
    );
    expect(proportionFunnel(0.5, 100, 95)).toEqual({
      lower: expect.closeTo(0.402, 3) as number,
      upper: expect.closeTo(0.598, 3) as number,
    });
    expect(proportionFunnel(0.01, 10, 95)?.lower).toBe(0);
    expect(proportionFunnel(0.99, 10, 95)?.upper).toBe(1);
  });
});
