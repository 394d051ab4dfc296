import { expect, it } from "vitest";
import type { Figures } from "./fixtures.ts";
import { POPULATION, catalogue, indicator, read, rule, run } from "./fixtures.ts";
import { linked } from "./realStore.ts";

/**
 * The weighted z-score of provinces whose figures are made of municipalities: (v − m) ÷ s, with m and s weighted by
 * what the figure of each rests on, added up over its parts. By hand: P1 is 10 with weight 100, P2 is 20 with weight
 * 300, so m = 17.5 and s² = (100 × 7.5² + 300 × 2.5²) ÷ 400 = 18.75.
 */
const z = (value: number) => expect.closeTo((value - 17.5) / Math.sqrt(18.75), 9) as unknown;
const provinces = { level: "provincie", areas: [rule({ kind: "all" })] };
const found = (series: string, figures: Figures) => {
  const ratio = { numerator: "crimes", denominator: "population", factor: 100 };
  const book = catalogue(
    POPULATION,
    indicator("crimes"),
    indicator("share", { kind: "percentage", aggregation: { rule: "ratio" }, spans: [], ratio }),
    indicator("income", { kind: "mean", aggregation: { rule: "weighted", weight: "homes" } }),
    indicator("homes"),
  );
  const result = run(linked(series, provinces), book, figures);
  return ["P1", "P2"].map((code) => read(result, code));
};
const year = (...values: readonly number[]) =>
  Object.fromEntries(["A", "B", "D", "E"].map((code, at) => [code, { 2021: values[at] ?? 0 }]));

it("the weight of a ratio is its denominator, added up", () => {
  const figures = { crimes: year(4, 6, 50, 10), population: year(60, 40, 100, 200) };
  expect(found("share", figures)).toEqual([10, 20]);
  expect(found("share~zscore.weighted", figures)).toEqual([z(10), z(20)]);
});

it("the weight of a weighted mean is what it is weighted by, added up", () => {
  const figures = { income: year(8, 12, 30, 15), homes: year(50, 50, 100, 200) };
  expect(found("income", figures)).toEqual([10, 20]);
  expect(found("income~zscore.weighted", figures)).toEqual([z(10), z(20)]);
});
