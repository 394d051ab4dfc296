import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf, classify } from "../../../src/analysis/classes/classify.ts";
import { roundLimit } from "../../../src/analysis/classes/round-limit.ts";
import { sortFigures } from "../../../src/analysis/classes/sort-figures.ts";
import type { ClassMethod } from "../../../src/analysis/query.ts";

const of = (values: number[], method: ClassMethod, count = 4, limits?: number[]) =>
  classify(Float64Array.from(values), "count", { method, count, ...(limits && { limits }) });

describe("classify", () => {
  it("has round limits that put as many figures in every class", () => {
    expect(of([1, 2, 3, 11, 12, 13, 101, 102, 103, 1001, 1002, 1003], "quantile")?.limits).toEqual([10, 100, 1000]);
  });

  it("has fewer classes when figures repeat, and none when all are the same", () => {
    expect(of([0, 0, 0, 0, 0, 0, 0, 7], "quantile")?.limits).toEqual([]);
    expect(of([0, 0, 0, 0, 7, 7, 7, 7], "quantile")?.limits).toEqual([5]);
    expect(of([3, 3, NaN], "quantile")).toBeNull();
  });

  it("divides the range evenly, by natural gaps, around the mean, or as told", () => {
    const even = Array.from({ length: 101 }, (_, i) => i);
    expect(of(even, "equal")?.limits).toEqual([25, 50, 75]);
    expect(of([1, 2, 3, 50, 51, 52, 99, 100], "natural", 3)?.limits).toEqual([50, 75]);
    expect(of(even, "deviation", 2)?.limits).toEqual([50]);
    expect(of(even, "own", 9, [30, 10, 30, NaN])?.limits).toEqual([10, 30]);
  });

  it("takes the categories of an ordinal indicator as they are", () => {
    expect(classify(Float64Array.of(2, 5, 4), "class", { method: "quantile", count: 2 })?.limits).toEqual([3, 4, 5]);
  });

  const figures = fc.array(
    fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    { minLength: 2, maxLength: 300 },
  );
  const method = fc.constantFrom<ClassMethod>("quantile", "equal", "natural", "deviation");

  it("puts every figure in a class, with limits that ascend within the figures", () => {
    fc.assert(
      fc.property(figures, method, fc.integer({ min: 2, max: 9 }), (values, how, count) => {
        const classes = of(values, how, count);
        if (!classes) return;
        expect([...classes.limits].sort((a, b) => a - b)).toEqual(classes.limits);
        expect(classes.limits.length).toBeLessThan(count);
        for (const limit of classes.limits) expect(limit > classes.min && limit <= classes.max).toBe(true);
        for (const value of values) expect(classOf(value, classes.limits)).toBeLessThanOrEqual(classes.limits.length);
      }),
    );
  });
});

describe("roundLimit", () => {
  it("is the roundest number between two figures", () => {
    expect(roundLimit(997, 1013, 1013, Infinity)).toBe(1000);
    expect(roundLimit(-3, 4, 0.2, Infinity)).toBe(0);
    expect(roundLimit(0.1234, 0.1301, 0.13, Infinity)).toBe(0.125);
  });

  it("never leaves the gap, so that no figure changes class", () => {
    const pair = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([low, gap], part) => {
        const high = low + gap;
        fc.pre(high > low);
        const limit = roundLimit(low, high, low + gap * part, Infinity);
        expect(limit > low && limit <= high).toBe(true);
      }),
    );
  });
});

it("sorts many figures as the built-in sort does", () => {
  const many = fc.array(
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    { minLength: 2100, maxLength: 2600 },
  );
  fc.assert(
    fc.property(many, (values) => {
      expect([...sortFigures(Float64Array.from([...values, NaN]))].map((value) => value + 0)).toEqual(
        [...Float64Array.from(values).sort()].map((value) => value + 0),
      );
    }),
    { numRuns: 20 },
  );
});
