import { describe, expect, it } from "vitest";
import { directionOf } from "../../../src/analysis/describe/change.ts";
import { figureAt } from "../../../src/analysis/describe/figures.ts";
import { resultOf, seriesOf, without } from "../presentations/results.ts";

const plain = resultOf({ series: [seriesOf(0, { decimals: 1 })], areas: 2, slots: 2 });
const [area] = plain.areas;
if (!area) throw new Error("no area");
const figure = (value: number, lower?: number, upper?: number) => ({
  ...{ area, value },
  ...(lower !== undefined && { lower }),
  ...(upper !== undefined && { upper }),
});
const [low, high] = [figure(10, 9, 11), figure(12, 11.5, 13)];

describe("how a figure stands to an earlier one", () => {
  it("is about the same when it differs by less than the last decimal shown", () => {
    expect(directionOf(plain, figure(10), figure(10.05))).toBe("same");
    expect(directionOf(plain, figure(10.1), figure(10.2))).toBe("higher");
    expect(directionOf(plain, figure(10.2), figure(10.1))).toBe("lower");
    expect(directionOf(plain, figure(5), figure(5))).toBe("same");
    const whole = resultOf({ areas: 1, slots: 1 });
    expect([directionOf(whole, figure(10), figure(10.9)), directionOf(whole, figure(10), figure(11))]).toEqual([
      ...["same", "higher"],
    ]);
  });

  it("may be chance where the intervals overlap, even in one point", () => {
    expect(directionOf(plain, low, figure(12, 10.5, 13))).toBe("within");
    expect(directionOf(plain, figure(12, 10.5, 13), low)).toBe("within");
    expect(directionOf(plain, low, figure(12, 11, 13))).toBe("within");
    expect(directionOf(plain, figure(12, 11, 13), low)).toBe("within");
    expect([directionOf(plain, low, high), directionOf(plain, high, low)]).toEqual(["higher", "lower"]);
  });

  it("is as it is where either has no interval", () => {
    const wide = figure(10, 0, 99);
    expect(directionOf(plain, figure(9), wide)).toBe("higher");
    expect(directionOf(plain, wide, figure(9))).toBe("lower");
    for (const half of [figure(9, 0), figure(9, undefined, 99)])
      expect([directionOf(plain, half, wide), directionOf(plain, wide, half)]).toEqual(["higher", "lower"]);
  });
});

describe("a figure of a row in a slot", () => {
  const bounded = {
    ...plain,
    lower: Float64Array.of(0.5, NaN, 1, NaN),
    upper: Float64Array.of(1.5, NaN, NaN, 9),
  };

  it("has its interval where both ends are known", () => {
    expect(figureAt(bounded, 0, 0)).toEqual({ area, value: 0, lower: 0.5, upper: 1.5 });
    expect(figureAt(bounded, 0, 1)).toEqual({ area, value: 1 });
    for (const slot of [0, 1]) expect(figureAt(bounded, 1, slot)).toEqual({ area: plain.areas[1], value: 2 + slot });
    expect(figureAt(plain, 0, 1)).toEqual({ area, value: 1 });
  });

  it("is none where it is missing, or there is no such row", () => {
    expect(figureAt(without(plain, 1, "suppressed"), 0, 1)).toBeUndefined();
    expect(figureAt(plain, 7, 0)).toBeUndefined();
  });
});
