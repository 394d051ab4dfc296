import { expect, it } from "vitest";
import { fiveNumbers } from "../../../src/analysis/five-numbers.ts";

it("gives the quarters that R gives, and whiskers that leave out who lies far away", () => {
  // quantile(c(2, 4, 4, 5, 7, 9, 30)) in R: 2, 4, 5, 8, 30; the fence lies at 8 + 1.5 × 4 = 14.
  expect(fiveNumbers([30, 4, NaN, 2, 5, 4, 9, 7])).toEqual({
    ...{ lowQuarter: 4, median: 5, highQuarter: 8, low: 2, high: 9, n: 7 },
  });
});

it("stands for one figure, and has nothing without any", () => {
  expect(fiveNumbers([3])).toEqual({ lowQuarter: 3, median: 3, highQuarter: 3, low: 3, high: 3, n: 1 });
  expect(fiveNumbers([NaN])).toBeUndefined();
});
