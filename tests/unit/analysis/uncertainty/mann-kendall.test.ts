import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOf, scoreOf, trendOf } from "../../../../src/analysis/uncertainty/mann-kendall.ts";

describe("the test of Mann and Kendall", () => {
  it("counts pairs that rise less pairs that fall", () => {
    expect(scoreOf([1, 2, 3, 4, 5])).toBe(10);
    expect(scoreOf([5, 4, 3, 2, 1])).toBe(-10);
    expect(scoreOf([1, 3, 2, 2, 5])).toBe(5);
    expect(scoreOf([4])).toBe(0);
  });

  /** By counting all orders of n figures; the same stand in table A.30 of Hollander & Wolfe (one-sided, halved). */
  it.each([
    [5, 10, 0.016667],
    [5, 8, 0.083333],
    [5, 0, 1],
    [6, 13, 0.016667],
    [6, 11, 0.055556],
    [7, 15, 0.030159],
    [7, 13, 0.069048],
    [7, -15, 0.030159],
  ])("knows how rare a score is among %d figures: %d", (n, score, chance) => {
    const figures = Array.from({ length: n }, (_, i) => i);
    expect(chanceOf(figures, score)).toBeCloseTo(chance, 5);
  });

  /** Gilbert (1987), section 16.4: var(S) without and with ties; the tail is that of the normal distribution. */
  it("uses the normal distribution for many figures or equal ones", () => {
    const eleven = Array.from({ length: 11 }, (_, i) => i);
    // var = 11 × 10 × 27 ÷ 18 = 165; z = 24 ÷ √165 = 1.86840; two-sided 0.061706
    expect(chanceOf(eleven, 25)).toBeCloseTo(0.061706, 5);
    // var = (5 × 4 × 15 − 2 × 1 × 9) ÷ 18 = 15.6667; z = 8 ÷ √15.6667 = 2.02116; two-sided 0.043262
    expect(chanceOf([1, 2, 2, 3, 4], 9)).toBeCloseTo(0.043262, 5);
    expect(chanceOf([2, 2, 2, 2, 2], 0)).toBe(1);
    expect(chanceOf(eleven, 0)).toBeCloseTo(1, 6);
    expect(chanceOf(eleven, 1)).toBeCloseTo(1, 6);
  });

  it("says rising, falling or neither", () => {
    expect(trendOf([1, 2, 3, 4, 5])).toBe(1);
    expect(trendOf([5, 4, 3, 2, 1])).toBe(-1);
    expect(trendOf([1, 2, 3, 5, 4])).toBe(0);
    expect(trendOf([1, 2, 3, 4])).toBe(0);
    expect(trendOf([3, 3, 3, 3, 3, 3])).toBe(0);
    expect(trendOf([1, 2, 2, 3, 4])).toBe(1);
    expect(trendOf(Array.from({ length: 20 }, (_, i) => 100 - i))).toBe(-1);
  });

  it("turns round with the figures and does not mind their scale", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 15 }), (figures) => {
        expect(trendOf([...figures].reverse()) + trendOf(figures)).toBe(0);
        expect(trendOf(figures.map((figure) => 3 * figure - 7))).toBe(trendOf(figures));
      }),
    );
  });
});
