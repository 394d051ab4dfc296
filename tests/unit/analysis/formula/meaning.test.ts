import { describe, expect, it } from "vitest";
import type { OwnFormula } from "../../../../src/analysis/query.ts";
import { POPULATION, areas, catalogue, choose, indicator, query, run } from "../fixtures.ts";

const crimes = indicator("crimes", { unit: { nl: "misdrijven", en: "crimes" } });
const income = indicator("income", {
  kind: "mean",
  time: "average",
  decimals: 1,
  unit: { nl: "euro", en: "euros" },
  aggregation: { rule: "weighted", weight: "population" },
});
const BOOK = catalogue(crimes, income, POPULATION);

describe("what a formula is", () => {
  const series = (text: string, own: Partial<OwnFormula> = {}) => {
    const formulas = { f1: { name: "Eigen", text, ...own } };
    const question = query({ series: [{ ...choose("f1"), source: "own" }], formulas, areas: [areas("A")] });
    const [first] = run(question, BOOK, {}).series;
    return [first?.unit.nl, first?.kind, first?.decimals];
  };

  it.each([
    ["crimes + 1", "misdrijven", "count", 0],
    ["1 + crimes", "misdrijven", "count", 0],
    ["crimes + crimes", "misdrijven", "count", 0],
    ["crimes * 0.5", "misdrijven", "count", 1],
    ["crimes / 2", "misdrijven", "count", 1],
    ["-abs(previous(crimes))", "misdrijven", "count", 0],
    ["max(crimes, previous(crimes))", "misdrijven", "count", 0],
    ["crimes + population", "", "count", 0],
    ["crimes + income", "", "score", 1],
    ["crimes * population", "", "amount", 0],
    ["crimes / population", "misdrijven / inwoners", "ratio", 2],
    ["crimes / population * 1000", "misdrijven per 1.000 inwoners", "ratio", 1],
    ["crimes * 1000 / population", "misdrijven per 1.000 inwoners", "ratio", 1],
    ["1000 * (crimes / population)", "misdrijven per 1.000 inwoners", "ratio", 1],
    ["crimes / (population / 1000)", "misdrijven per 1.000 inwoners", "ratio", 1],
    ["crimes / population * 0,5", "", "ratio", 2],
    ["crimes / previous(crimes)", "verhouding", "ratio", 2],
    ["100 * crimes / previous(crimes)", "%", "percentage", 1],
    ["crimes / previous(crimes) * 100", "%", "percentage", 1],
    ["crimes / previous(crimes) * 1000", "per 1.000", "ratio", 1],
    ["100 * crimes / previous(crimes) - 100 * previous(crimes) / crimes", "procentpunt", "percentage", 1],
    ["income * (crimes / previous(crimes))", "euro", "mean", 2],
    ["(crimes / previous(crimes)) * income", "euro", "mean", 2],
    ["sqrt(crimes)", "", "score", 2],
    ["round(income; 3)", "euro", "mean", 3],
    ["round(income)", "euro", "mean", 0],
    ["1 / crimes", "", "ratio", 2],
    ["crimes[per 1000]", "misdrijven per 1.000 inwoners", "ratio", 1],
  ])("%s is in “%s”", (text, unit, kind, decimals) => {
    expect(series(text)).toEqual([unit, kind, decimals]);
  });

  it("has the unit and decimals that its maker gives it", () => {
    expect(series("crimes * population", { unit: "punten", decimals: 3 })).toEqual(["punten", "amount", 3]);
    expect(series("crimes + 1", { unit: "zaken" })).toEqual(["zaken", "count", 0]);
  });
});
