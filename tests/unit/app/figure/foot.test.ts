import { expect, it } from "vitest";
import { coverageLine } from "../../../../src/app/figure/FigureFoot.tsx";
import { createWords } from "../../../../src/i18n/createWords.ts";
import type { Calculation } from "../../../../src/analysis/query.ts";
import { AREAS, POPULATION, areas, catalogue, choose, indicator, query, run } from "../../analysis/fixtures.ts";

const words = createWords("nl");
const figures = { crimes: { A: { 2019: 1, 2020: 2, 2021: 3 }, B: { 2020: 2, 2021: 3 }, D: { 2021: 3 } } };

function foot(calculations: readonly Calculation[], codes: readonly string[], periods: readonly string[]): string {
  const asked = query({
    series: [choose("crimes"), choose("crimes", calculations)],
    areas: [areas(...codes)],
    periods: { kind: "exact", periods },
  });
  return coverageLine(run(asked, catalogue(indicator("crimes"), POPULATION), figures), AREAS, words);
}

it("counts the areas with a figure, and not in the year before the first, of which there is none", () => {
  const earlier: Calculation = { kind: "at", base: "year" };
  expect(foot([], ["A", "B", "D"], ["2020", "2021"])).toBe("2–3 van 3 gemeenten");
  expect(foot([earlier], ["A"], ["2019", "2020"])).toBe("1 van 1 gemeente");
  expect(foot([], ["E"], ["2021"])).toBe("0 van 1 gemeente");
});
