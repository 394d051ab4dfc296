import { describe, expect, it } from "vitest";
import { explain } from "../../../../src/analysis/explain/explain.ts";
import { plan } from "../../../../src/analysis/plan.ts";
import type { OwnFormula, Query } from "../../../../src/analysis/query.ts";
import type { Figures } from "../fixtures.ts";
import {
  AREAS,
  POPULATION,
  TOOLS,
  answer,
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

const crimes = indicator("crimes", {
  unit: { nl: "misdrijven", en: "crimes" },
  spans: [span("gemeente", "2019", "2022"), span("land", "2019", "2022")],
});
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

const FROM_2020_TO_2022 = { kind: "exact", periods: ["2020", "2021", "2022"] } as const;

describe("an own formula", () => {
  it("works on the figures of its series", () => {
    expect(figures("crimes + population")).toEqual([1050, 500, 2020, 107]);
    expect(figures("population - crimes * 2")).toEqual([900, 500, 1960, 86]);
    expect(figures("crimes / population * 1000")).toEqual([50, 0, 10, "too-small"]);
    expect(figures("-crimes")).toEqual([-50, 0, -20, -7]);
    expect(figures("min(crimes, 10)")).toEqual([10, 0, 10, 7]);
    expect(figures("max(crimes; 10; 15)")).toEqual([50, 15, 20, 15]);
    expect(figures("abs(20 - crimes)")).toEqual([30, 20, 0, 13]);
    expect(figures("sqrt(population - 100)")).toEqual([30, 20, Math.sqrt(1900), 0]);
    expect(figures("round(crimes / 8)")).toEqual([6, 0, 3, 1]);
    expect(figures("round(-crimes / 8; 1)")).toEqual([-6.3, 0, -2.5, -0.9]);
    expect(figures("round(population; -3)")).toEqual([1000, 1000, 2000, 0]);
    expect(figures("2 * 3 + crimes - min(1, 5) / 2")).toEqual([55.5, 5.5, 25.5, 12.5]);
  });

  it("keeps the reason of a missing figure, of several the first", () => {
    const later = { periods: { kind: "exact", periods: ["2022"] } } as const;
    expect(figures("crimes + population", later)).toEqual([1160, "suppressed", "not-published", "empty"]);
    expect(figures("population + crimes", later)).toEqual([1160, "suppressed", "not-published", "empty"]);
    expect(figures("max(population, crimes) * 2", later)).toEqual([2200, "suppressed", "not-published", "empty"]);
    expect(figures("income + crimes")).toEqual([80, 20, "empty", "empty"]);
  });

  it("has no figure where it cannot be worked out", () => {
    expect(figures("population / crimes")).toEqual([20, "too-small", 100, 100 / 7]);
    expect(figures("population / (crimes - 20)")).toEqual([1000 / 30, -25, "too-small", 100 / -13]);
    expect(figures("income / 0")).toEqual(["too-small", "too-small", "empty", "empty"]);
    expect(figures("sqrt(crimes - 30)")).toEqual([Math.sqrt(20), "refused", "refused", "refused"]);
    expect(figures("crimes * (1 / 0)")).toEqual(["refused", "refused", "refused", "refused"]);
    expect(figures("round(crimes; 1,5)")).toEqual(["refused", "refused", "refused", "refused"]);
    expect(figures("round(crimes; 11)")).toEqual(["refused", "refused", "refused", "refused"]);
    expect(figures("round(crimes; 10)")).toEqual([50, 0, 20, 7]);
  });

  it("has the threshold of a rate where it divides counts in different units", () => {
    // E has 100 inhabitants: too few for crimes per inhabitant, not for a share or for a mean.
    expect(figures("crimes / population")[3]).toBe("too-small");
    expect(figures("(crimes * 2) / abs(population)")[3]).toBe("too-small");
    expect(figures("-crimes / previous(population)")[3]).toBe("empty");
    expect(figures("crimes / (crimes + crimes)")[3]).toBe(0.5);
    expect(figures("income / population")[0]).toBe(0.03);
    expect(figures("crimes / population / 1")[3]).toBe("too-small");
    expect(figures("crimes / population / 1")[0]).toBe(0.05);
    // A quotient is no count any more, and population is no rate of itself.
    expect(figures("(crimes / 2) / population")[3]).toBe(0.035);
    expect(figures("population / (population + 0)")[3]).toBe(1);
    const declared = indicator("crimes", { threshold: { numerator: 10, denominator: 50 } });
    const own = run(asked("crimes / population"), catalogue(declared, POPULATION), FIGURES);
    expect([read(own, "A"), read(own, "B"), read(own, "E")]).toEqual([0.05, "too-small", "too-small"]);
  });

  it("looks at the period before and at the reference", () => {
    expect(figures("crimes - previous(crimes)")).toEqual([10, -30, 10, "empty"]);
    const result = run(asked("previous(previous(crimes))", { periods: FROM_2020_TO_2022 }), BOOK, FIGURES);
    expect([0, 1, 2].map((slot) => read(result, "A", slot))).toEqual(["empty", "empty", 40]);
    const years = run(asked("100 * crimes / previous(crimes)", { periods: FROM_2020_TO_2022 }), BOOK, FIGURES);
    expect([0, 1, 2].map((slot) => read(years, "A", slot))).toEqual(["empty", 125, 120]);
    const beside = { areas: [areas("A", "B", "D", "E"), reference("NL01")] };
    expect(figures("crimes / reference(crimes)", beside)).toEqual([50 / 300, 0, 20 / 300, 7 / 300]);
    expect(figures("crimes / reference(crimes)")).toEqual(["refused", "refused", "refused", "refused"]);
    expect(figures("reference(5) + previous(3) + crimes", beside)).toEqual([58, 8, 28, 15]);
  });

  it("flags a figure of before a change of borders", () => {
    const result = run(asked("crimes - previous(crimes)"), BOOK, FIGURES);
    expect(hasFlag(result, "B", "break")).toBe(true);
    expect(hasFlag(result, "A", "break")).toBe(false);
  });

  it("is worked out on rows: counts of a group are added up and rates re-weighted before", () => {
    const group = { areas: [rule({ kind: "codes", codes: ["A", "B", "D"] }, "selected", "together")] };
    const row = (text: string) => {
      const result = run(asked(text, group), BOOK, FIGURES);
      return read(result, result.areas[0]?.code ?? "");
    };
    expect(row("crimes / population * 1000")).toBe((1000 * 70) / 3500);
    expect(row("crimes[per 1000] * 2")).toBe((2 * 1000 * 70) / 3500);
    expect(row("crimes + 1")).toBe(71);
    const two = { areas: [rule({ kind: "codes", codes: ["A", "B"] }, "selected", "together")] };
    const mean = run(asked("income * 1", two), BOOK, FIGURES);
    expect(read(mean, mean.areas[0]?.code ?? "")).toBeCloseTo((30 * 1000 + 20 * 500) / 1500, 10);
  });

  it("marks every figure as computed and passes on what must be known", () => {
    const result = run(asked("crimes + population"), BOOK, {
      ...FIGURES,
      population: { ...FIGURES["population"], A: { "2021": [1000, "provisional"] } },
    });
    expect(hasFlag(result, "A", "computed")).toBe(true);
    expect(hasFlag(result, "A", "provisional")).toBe(true);
    expect(hasFlag(result, "B", "provisional")).toBe(false);
    expect(hasFlag(run(asked("crimes"), BOOK, FIGURES), "A", "computed")).toBe(true);
  });

  it("goes with calculations on its finished figures, and says why not with others", () => {
    const with1 = (calculations: Query["series"][number]["calculations"]) =>
      run(asked("crimes * 2", { series: [{ ...choose("f1", calculations), source: "own" }] }), BOOK, FIGURES);
    expect(read(with1([{ kind: "change", of: "difference", against: "previous" }]), "A")).toBe(20);
    expect(read(with1([{ kind: "position", of: "rank", among: "level", first: "high" }]), "A")).toBe(1);
    const rolled = with1([{ kind: "rolling", of: "sum", n: 2 }]);
    expect(read(rolled, "A")).toBe("refused");
    expect(noteIds(rolled)).toContain("analysis.formula-inside");
  });

  it("is refused with its series, for their reason", () => {
    const result = run(asked("income[sum 7] + 1"), BOOK, FIGURES);
    expect(read(result, "A")).toBe("refused");
    expect(noteIds(result)).toContain("analysis.rolling-no-flow");
  });

  it("has the periods of which all its series have figures", () => {
    const short = indicator("short", { spans: [span("gemeente", "2020", "2021")] });
    const asking = asked("crimes + short", { periods: { kind: "last", n: 5 } });
    const result = run(asking, catalogue(crimes, short), { ...FIGURES, short: { A: { "2020": 1, "2021": 2 } } });
    expect(result.slots.map(({ key }) => result.periods[result.slots.findIndex((slot) => slot.key === key)])).toEqual([
      "2020",
      "2021",
    ]);
    expect(read(result, "A", 1)).toBe(52);
  });

  it("takes the figure of the calendar year where a series has no other, and says so", () => {
    const monthly = indicator("monthly", { spans: [span("gemeente", "2021-01", "2021-12")] });
    const asking = asked("monthly / population * 100", { periods: { kind: "exact", periods: ["2021-03", "2021-04"] } });
    const data = { ...FIGURES, monthly: { A: { "2021-03": 5, "2021-04": 6 } } };
    const result = run(asking, catalogue(monthly, POPULATION), data);
    expect([read(result, "A", 0), read(result, "A", 1)]).toEqual([0.5, 0.6]);
    expect(noteIds(result)).toContain("analysis.formula-year");
  });

  it("refuses series on different divisions and says how to recast", () => {
    const fixed = indicator("fixed", { spans: [span("gemeente", "2019", "2022", { division: "gm-2021" })] });
    const data = { ...FIGURES, fixed: { A: { "2020": 1 }, B: { "2020": 2 } } };
    const asking = (text: string) => asked(text, { periods: { kind: "exact", periods: ["2020"] } });
    const refused = run(asking("crimes + fixed"), catalogue(crimes, fixed), data);
    expect(read(refused, "A")).toBe("refused");
    const note = refused.notes.find(({ message }) => message.id === "analysis.formula-divisions");
    expect(note?.message.params?.["example"]).toBe("crimes[recast 2021]");
    const recast = run(asking("crimes[recast 2021] + fixed"), catalogue(crimes, fixed), data);
    expect(read(recast, "A")).toBe(41);
    expect(noteIds(recast)).not.toContain("analysis.formula-divisions");
    const turned = run(asking("fixed + crimes"), catalogue(crimes, fixed), data);
    const other = turned.notes.find(({ message }) => message.id === "analysis.formula-divisions");
    expect(other?.message.params?.["example"]).toBe("crimes[recast 2021]");
  });

  it("names what is wrong and leaves the rest", () => {
    const both = { series: [{ ...choose("f1"), source: "own" }, choose("crimes")] };
    const wrong = run(asked("crimes +", both), BOOK, FIGURES);
    expect(wrong.series.map(({ key }) => key)).toEqual(["crimes"]);
    expect(wrong.notes[0]?.message).toMatchObject({ id: "analysis.formula-wrong", params: { name: "Eigen", at: 9 } });
    const why = (text: string) => run(asked(text), BOOK, FIGURES).notes[0]?.message.params?.["why"];
    expect(why("nothing")).toMatchObject({ id: "analysis.formula-unknown" });
    expect(why("crimes-population")).toMatchObject({ id: "analysis.formula-unknown-minus" });
    expect(why("crimes[sex=m]")).toMatchObject({ id: "analysis.formula-dimension" });
    const none = run(query({ series: [{ ...choose("f2"), source: "own" }], formulas: {} }), BOOK, FIGURES);
    expect(noteIds(none)).toEqual(["analysis.formula-none"]);
    const toString = run(query({ series: [{ ...choose("toString"), source: "own" }], formulas: {} }), BOOK, FIGURES);
    expect(noteIds(toString)).toEqual(["analysis.formula-none"]);
  });

  it("asks for one member of a breakdown without a total", () => {
    const both = (text: string) => ({ nl: text, en: text });
    const sex = indicator("people", {
      dimensions: [
        {
          id: "sex",
          name: both("geslacht"),
          members: [
            { code: "m", name: both("man") },
            { code: "v", name: both("vrouw") },
          ],
        },
      ],
    });
    const data = { people: { "A~sex.m": { "2021": 3 }, "A~sex.v": { "2021": 4 } } };
    const result = run(asked("people[sex=m] + people[sex=v]"), catalogue(sex), data);
    expect(read(result, "A")).toBe(7);
    const open = run(asked("people"), catalogue(sex), data).notes[0]?.message.params?.["why"];
    expect(open).toMatchObject({ id: "analysis.formula-member", params: { example: "[sex=m]" } });
    const unknown = run(asked("people[sex=x]"), catalogue(sex), data).notes[0]?.message.params?.["why"];
    expect(unknown).toMatchObject({ id: "analysis.unknown-member" });
  });

  it("is told apart by its id and explains itself by its text and series", () => {
    const result = run(asked("crimes + income"), BOOK, FIGURES);
    expect(result.series[0]).toMatchObject({ key: "own:f1", source: "own", indicator: "f1", name: { nl: "Eigen" } });
    expect(result.provenance).toHaveLength(1);
    const said = explain(
      asked("crimes + income"),
      BOOK,
      AREAS,
      answer(plan(asked("crimes + income"), BOOK, AREAS, TOOLS), BOOK, FIGURES),
      { series: 0, slot: 0, area: "A" },
      TOOLS,
    );
    expect(
      said.filter(({ id }) => /formula|operand/.test(id)).map(({ params }) => params?.["text"] ?? params?.["name"]),
    ).toEqual(["crimes + income", { nl: "crimes", en: "crimes" }, { nl: "income", en: "income" }]);
  });
});
