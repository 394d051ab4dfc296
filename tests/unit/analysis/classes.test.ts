import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf, classify } from "../../../src/analysis/classes/classify.ts";
import { roundLimit } from "../../../src/analysis/classes/round-limit.ts";
import { deviationLimits, equalLimits, naturalLimits, quantileLimits } from "../../../src/analysis/classes/limits.ts";
import { selectQuantiles } from "../../../src/analysis/classes/select-figures.ts";
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

  it("starts a class at the figure that is so many of so many, in order", () => {
    const ten = Float64Array.from({ length: 10 }, (_, at) => (at + 1) ** 2);
    expect(quantileLimits(ten, 4).map(({ at }) => at)).toEqual([9, 36, 64]);
    expect(quantileLimits(ten, 1)).toEqual([]);
  });

  it("has equal widths from any figure on, rounded by a twentieth of that width at most", () => {
    expect(equalLimits(Float64Array.of(100, 130, 160), 3)).toEqual([
      { at: 120, reach: 1 },
      { at: 140, reach: 1 },
    ]);
    expect(of([103.3, 120, 140, 164.5], "equal", 3)?.limits).toEqual([124, 145]);
  });

  it("has the mean in the middle class of an odd number, which is one standard deviation wide", () => {
    // Mean 5, standard deviation 2 (of all figures, not of a sample).
    const eight = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);
    expect(deviationLimits(eight, 4)).toEqual([3, 5, 7].map((at) => ({ at, reach: 0.1 })));
    expect(deviationLimits(eight, 3)).toEqual([4, 6].map((at) => ({ at, reach: 0.1 })));
  });

  it("seeks natural breaks in an even sample of very many figures: no class has figures of two heaps", () => {
    const heaps = [0, 10_000, 50_000].flatMap((start) => Array.from({ length: 700 }, (_, at) => start + at));
    const limits = naturalLimits(Float64Array.from(heaps), 3).map(({ at }) => at);
    expect(limits.map((limit) => Math.floor(limit / 10_000))).toEqual([1, 5]);
    expect(limits.every((limit) => limit % 10_000 < 5)).toBe(true);
  });

  it("has as many natural classes as there are different figures, at most", () => {
    expect(of([1, 1, 5, 5, 9, 9], "natural", 9)?.limits).toEqual([5, 7.5]);
  });

  it.each([
    [1, 1],
    [2.9, 1],
    [12, 11],
    [40, 11],
  ])("of %s classes asked there are limits for 2 to 12", (count, limits) => {
    expect(of([...Array(100).keys()], "quantile", count)?.limits).toHaveLength(limits);
    expect(of([...Array(100).keys()], "equal", count)?.limits).toHaveLength(limits);
  });

  it("takes the categories of an ordinal indicator as they are", () => {
    expect(classify(Float64Array.of(2, 5, 4), "class", { method: "quantile", count: 2 })?.limits).toEqual([3, 4, 5]);
  });

  const figures = fc.array(
    fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    { minLength: 2, maxLength: 300 },
  );
  const method = fc.constantFrom<ClassMethod>("quantile", "equal", "natural", "deviation", "head-tail");

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

describe("head/tail breaks", () => {
  it("part the few large figures from the many small ones, again and again", () => {
    // The mean of 16 figures is 6; 4 of them are above it, with a mean of 20; of those 1 is above that.
    const heavy = [...Array.from({ length: 12 }, (_, i) => 1 + i / 12), 10, 15, 15, 40];
    expect(of(heavy, "head-tail", 9)?.limits).toEqual([10, 25]);
    expect(of(heavy, "head-tail", 2)?.limits).toEqual([10]);
  });

  it("stop where the head is more than 40 % of its figures", () => {
    expect(of([1, 2, 3, 4, 5, 6], "head-tail", 9)?.limits).toEqual([4]);
    // A head of exactly 40 % is still parted: 8 of 20 above 8.4, of which 1 above its mean.
    const edge = [...Array.from({ length: 12 }, () => 1), 10, 10, 10, 10, 10, 10, 10, 86];
    expect(of(edge, "head-tail", 9)?.limits).toEqual([10, 50]);
    const more = [...Array.from({ length: 11 }, () => 1), 10, 10, 10, 10, 10, 10, 10, 86];
    expect(of(more, "head-tail", 9)?.limits).toEqual([10]);
  });

  it("put a figure that is the mean in the tail", () => {
    expect(of([0, 0, 0, 5, 20], "head-tail", 2)?.limits).toEqual([20]);
  });
});

describe("classes around a centre", () => {
  const around = (values: number[], count: number, centre: number) =>
    classify(Float64Array.from(values), "count", { method: "diverging", count }, centre);

  it("lie as far below as above; an even number has the centre as a limit", () => {
    const classes = around([-9, -8, -1, 1, 2, 3, 20, 21], 4, 0);
    expect(classes?.limits).toEqual([-5, 0, 5]);
    expect(classes?.centre).toEqual({ at: 0, below: 2, above: 2 });
    expect(around([1, 9], 2, 5)?.limits).toEqual([5]);
  });

  it("have one around the centre when their number is odd", () => {
    const classes = around([-9, -8, -1, 1, 2, 3, 20, 21], 3, 0);
    expect(classes?.limits).toEqual([-5, 5]);
    expect(classes?.centre).toEqual({ at: 0, below: 1, above: 1 });
    expect(around([90, 110, 130], 5, 100)?.centre).toMatchObject({ below: 2, above: 2 });
  });

  it("stay, on both sides, when all figures are on one", () => {
    const classes = around([10, 11, 50, 60], 4, 0);
    expect(classes?.limits).toEqual([-25, 0, 25]);
    expect([10, 60].map((value) => classOf(value, classes?.limits ?? []))).toEqual([2, 3]);
  });

  it("become equal counts where there is no centre, and are the categories of an ordinal indicator", () => {
    const values = Float64Array.of(1, 2, 11, 12);
    const plain = classify(values, "count", { method: "diverging", count: 2 });
    expect(plain).toEqual(classify(values, "count", { method: "quantile", count: 2 }));
    expect(plain?.centre).toBeUndefined();
    expect(classify(Float64Array.of(2, 5), "class", { method: "diverging", count: 2 }, 3)?.limits).toEqual([3, 4, 5]);
  });

  it("class every figure by its distance, alike on both sides, and rounding moves none", () => {
    const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 200 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: -50, max: 50 }),
        (values, count, centre) => {
          const classes = around(values, count, centre);
          if (!classes) return;
          const { limits } = classes;
          expect([...limits].sort((a, b) => a - b)).toEqual(limits);
          expect(limits.length).toBeLessThan(count);
          expect(limits.map((limit) => 2 * centre - limit).reverse()).toEqual(limits);
          expect(limits.includes(centre)).toBe(count % 2 === 0);
          for (const value of values) {
            if (value === centre) continue;
            const mirrored = classOf(2 * centre - value, limits);
            expect(mirrored).toBe(limits.length - classOf(value, limits));
          }
        },
      ),
    );
  });
});

describe("roundLimit", () => {
  it("is the roundest number between two figures", () => {
    expect(roundLimit(997, 1013, 1013, Infinity)).toBe(1000);
    expect(roundLimit(-3, 4, 0.2, Infinity)).toBe(0);
    expect(roundLimit(0.1234, 0.1301, 0.13, Infinity)).toBe(0.125);
  });

  it.each([
    ["a quarter before a fifth or a tenth", 12, 38, 25, Infinity, 25],
    ["a fifth where no quarter is near enough", 0, 100, 33.4, 8, 40],
    ["a twentieth where that alone is near enough", 0, 100, 33.4, 1.67, 35],
    ["below zero as above it", -10, -1, -4, Infinity, -5],
    ["zero before all others where it lies between them", -0.3, 1000, 400, Infinity, 0],
    ["zero, also when the higher figure is zero", -7, 0, 0, Infinity, 0],
    ["no zero that is too far from where it should be", -3, 4, 0.2, 0.1, 0.25],
    ["no zero when that is the lower figure", 0, 4, 0.2, Infinity, 2.5],
    ["without the dust of binary fractions", 0.28, 0.31, 0.3, Infinity, 0.3],
    ["the higher figure when that is the roundest", 3, 10, 10, Infinity, 10],
    ["never the lower one", 10, 13, 10, Infinity, 12.5],
    ["thousands of a large figure", 1_234_567, 1_301_000, 1_300_000, Infinity, 1_250_000],
  ])("%s", (_, low, high, target, reach, limit) => {
    expect(roundLimit(low, high, target, reach)).toBe(limit);
  });

  it("is the higher figure when no number of some digits lies between two", () => {
    const [low, high] = [1, 1 + Number.EPSILON];
    expect(roundLimit(low, high, high, Infinity)).toBe(high);
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

it.each([
  ["one figure far from all others", [...Array.from({ length: 2500 }, (_, at) => (at * 7919) % 2503), 1e9, -3]],
  ["the same figure many times over", Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? at : 7))],
  ["one figure only", Array.from({ length: 2100 }, () => 4)],
  ["many nearly alike beside one that is not", [1e6, ...Array.from({ length: 2400 }, (_, at) => 1 / (1 + at))]],
  ["from high to low", Array.from({ length: 2200 }, (_, at) => 2200 - at)],
  ["without an end", [Infinity, ...Array.from({ length: 2200 }, (_, at) => -at), -Infinity]],
])("sorts thousands of figures: %s", (_, values) => {
  const sorted = [...values].sort((a, b) => a - b);
  expect([...sortFigures(Float64Array.from([NaN, ...values, NaN]))]).toEqual(sorted);
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

it("takes 0 for higher than -0, as figures in order do", () => {
  expect(selectQuantiles(Float64Array.of(0, -0, 1), 5)?.limits.at(-1)?.below).toBe(0);
  expect(selectQuantiles(Float64Array.of(-0, 0, 1), 5)?.limits.at(-1)?.below).toBe(0);
});

it("finds the limits of equal counts without sorting, at the figures where sorting has them", () => {
  const any = fc.array(
    fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    { minLength: 1, maxLength: 400 },
  );
  fc.assert(
    fc.property(any, fc.integer({ min: 2, max: 12 }), (values, count) => {
      const sorted = sortFigures(Float64Array.from(values));
      const found = selectQuantiles(Float64Array.from(values), count);
      if (sorted.length === 0) expect(found).toBeUndefined();
      else {
        const limits = quantileLimits(sorted, count).map(({ at }) => at + 0);
        expect(found?.limits.map(({ at }) => at + 0)).toEqual(limits);
        expect(found?.limits.map(({ below }) => below)).toEqual(
          limits.map((at) => [...sorted].reverse().find((value) => value < at)),
        );
        expect([found?.min, found?.max].map((value) => (value ?? NaN) + 0)).toEqual([
          (sorted[0] ?? NaN) + 0,
          (sorted.at(-1) ?? NaN) + 0,
        ]);
      }
    }),
  );
});
