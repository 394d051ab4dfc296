import { describe, expect, it } from "vitest";
import type { OwnFormula, Query } from "../../../../src/analysis/query.ts";
import type { Figures } from "../fixtures.ts";
import {
  POPULATION,
  areas,
  catalogue,
  choose,
  hasFlag,
  indicator,
  noteIds,
  query,
  read,
  reference,
  rule,
  run,
  span,
} from "../fixtures.ts";

const crimes = indicator("crimes", { unit: { nl: "misdrijven", en: "crimes" }, spans: [span("gemeente", "2019", "2022"), span("land", "2019", "2022")] });
const income = indicator("income", {
  kind: "mean",
  time: "average",
  decimals: 1,
  unit: { nl: "euro", en: "euros" },
  aggregation: { rule: "weighted", weight: "population" },
});
const BOOK = catalogue(crimes, income, POPULATION);
const FIGURES: Figures = {
  crimes: {
    A: { "2020": 40, "2021": 50, "2022": 60 },
    B: { "2020": 30, "2021": 0, "2022": "suppressed" },
    D: { "2020": 10, "2021": 20, "2022": 30 },
    E: { "2021": 7 },
    NL01: { "2020": 200, "2021": 300, "2022": 400 },
  },
  population: {
    A: { "2020": 900, "2021": 1000, "2022": 1100 },
    B: { "2020": 400, "2021": 500, "2022": 600 },
    D: { "2020": 1900, "2021": 2000, "2022": "not-published" },
    E: { "2021": 100 },
    NL01: { "2020": 9000, "2021": 10000, "2022": 11000 },
  },
  income: { A: { "2021": 30 }, B: { "2021": 20 } },
};

const OWN: OwnFormula = { name: "Eigen", text: "" };

function asked(text: string, more: Partial<Query> = {}, own: Partial<OwnFormula> = {}): Query {
  return query({
    series: [{ ...choose("f1"), source: "own" }],
    formulas: { f1: { ...OWN, text, ...own } },
    areas: [areas("A", "B", "D", "E")],
    ...more,
  });
}

function figures(text: string, more: Partial<Query> = {}) {
  const result = run(asked(text, more), BOOK, FIGURES);
  return ["A", "B", "D", "E"].map((code) => read(result, code));
}

describe("an own formula", () => {
  it("works on the figures of its series", () => {
    expect(figures("crimes + population")).toEqual([1050, 500, 2020, 107]);
    expect(figures("population - crimes * 2")).toEqual([900, 500, 1960, 86]);
    expect(figures("crimes / population * 1000")).toEqual([50, 0, 10, "too-small"]);
    expect(figures("-crimes")).toEqual([-50, -0, -20, -7]);
  });
});
void [hasFlag, noteIds, reference, rule];
