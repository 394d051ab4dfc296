import { describe, expect, it } from "vitest";
import { needKey } from "../../../src/cube/cube.ts";
import { problem } from "../../../src/cube/problem.ts";
import { evaluate } from "../../../src/analysis/evaluate.ts";
import { plan } from "../../../src/analysis/plan.ts";
import {
  TOOLS,
  AREAS,
  POPULATION,
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
} from "./fixtures.ts";

const CRIMES = indicator("crimes");
const BOOK = catalogue(CRIMES, POPULATION);
const FIGURES = {
  crimes: {
    A: { 2020: 5, 2021: 10 },
    B: { 2020: 15, 2021: 20 },
    C: { 2020: 3 },
    D: { 2021: 0 },
    E: { 2021: "suppressed" },
  },
  population: { A: { 2021: 1000 }, B: { 2021: 2000 }, D: { 2021: 100 }, NL01: { 2021: 5000 } },
} as const;

describe("published figures", () => {
  it("come as they are, zero included, and missing keeps its reason", () => {
    const result = run(query({}), BOOK, FIGURES);
    expect(result.areas.map((area) => area.code)).toEqual(["A", "B", "D", "E"]);
    expect(["A", "B", "D", "E"].map((code) => read(result, code))).toEqual([10, 20, 0, "suppressed"]);
    expect(result.coverage).toEqual([{ known: 3, of: 4 }]);
    expect(result.divisions).toEqual(["gm-2021"]);
  });

  it("cover the areas of every division shown; what does not exist then is not applicable", () => {
    const result = run(query({ periods: { kind: "exact", periods: ["2020", "2021"] } }), BOOK, FIGURES);
    expect(result.areas.map((area) => area.code)).toEqual(["A", "B", "C", "D", "E"]);
    expect(read(result, "C", 1)).toBe("not-applicable");
    expect(result.coverage[1]).toEqual({ known: 3, of: 4 });
  });

  it("carry a break where the territory behind the code changed", () => {
    const result = run(query({ periods: { kind: "exact", periods: ["2020", "2021"] } }), BOOK, FIGURES);
    expect(hasFlag(result, "B", "break", 1)).toBe(true);
    expect(hasFlag(result, "A", "break", 1)).toBe(false);
    expect(noteIds(result)).toContain("analysis.territory");
  });
});

describe("references", () => {
  it("take the published total before a computed one", () => {
    const result = run(
      query({ series: [choose("population")], areas: [areas("A"), reference("NL01")] }),
      BOOK,
      FIGURES,
    );
    expect(read(result, "NL01")).toBe(5000);
    expect(hasFlag(result, "NL01", "computed")).toBe(false);
  });

  it("are added up from the areas that lie in them when nothing is published", () => {
    const result = run(query({ areas: [areas("A"), reference("P1", "P2")] }), BOOK, FIGURES);
    expect(read(result, "P1")).toBe(30);
    expect(hasFlag(result, "P1", "computed")).toBe(true);
    expect(read(result, "P2")).toBe("partial-withheld");
    expect(result.areas.map((area) => area.role)).toEqual(["selected", "reference", "reference"]);
  });

  it("show what is known when asked, and say so", () => {
    const result = run(query({ areas: [areas("A"), reference("P2")], partial: "known" }), BOOK, FIGURES);
    expect(read(result, "P2")).toBe(0);
    expect(hasFlag(result, "P2", "partial")).toBe(true);
    expect(noteIds(result)).toContain("analysis.flag-partial");
  });

  it("use the membership of the time of the figures", () => {
    const result = run(
      query({ areas: [areas("A"), reference("P1")], periods: { kind: "exact", periods: ["2020", "2021"] } }),
      BOOK,
      FIGURES,
    );
    expect([read(result, "P1", 0), read(result, "P1", 1)]).toEqual([23, 30]);
  });

  it("skip parts that cannot exist, and cannot exist when none of them can", () => {
    const votes = {
      crimes: {
        A: { 2021: 7 },
        B: { 2021: "not-applicable" },
        D: { 2021: "not-applicable" },
        E: { 2021: "not-applicable" },
      },
    } as const;
    const result = run(query({ areas: [reference("P1", "P2")] }), BOOK, votes);
    expect([read(result, "P1"), read(result, "P2")]).toEqual([7, "not-applicable"]);
    expect(hasFlag(result, "P1", "partial")).toBe(false);
  });

  it("take the lowest or highest where that is the rule", () => {
    const book = catalogue(
      indicator("low", { aggregation: { rule: "min" } }),
      indicator("high", { aggregation: { rule: "max" } }),
    );
    const cells = { A: { 2021: 3 }, B: { 2021: 8 } };
    const result = run(query({ series: [choose("low"), choose("high")], areas: [reference("P1")] }), book, {
      low: cells,
      high: cells,
    });
    expect([read(result, "P1", 0, 0), read(result, "P1", 0, 1)]).toEqual([3, 8]);
  });

  it("refuse what cannot be added up", () => {
    const median = indicator("median", { kind: "median", aggregation: { rule: "none" } });
    const asked = query({
      series: [choose("median")],
      areas: [areas("A"), reference("NL01"), rule({ kind: "group", group: "g2" }, "reference", "together")],
    });
    const result = run(asked, catalogue(median), { median: { A: { 2021: 3 }, D: { 2021: 4 } } });
    expect([read(result, "A"), read(result, "NL01"), read(result, "group:g2")]).toEqual([3, "refused", "refused"]);
    expect(noteIds(result)).toContain("analysis.no-aggregation");
  });
});

describe("weighted means and ratios", () => {
  const income = indicator("income", {
    kind: "mean",
    time: "average",
    aggregation: { rule: "weighted", weight: "population" },
  });
  const share = indicator("share", {
    kind: "percentage",
    aggregation: { rule: "ratio" },
    ratio: { numerator: "crimes", denominator: "population", factor: 100 },
    spans: [],
  });
  const book = catalogue(income, share, CRIMES, POPULATION);

  it("weigh by the named indicator of the same period", () => {
    const result = run(query({ series: [choose("income")], areas: [areas("A", "B"), reference("P1")] }), book, {
      ...FIGURES,
      income: { A: { 2021: 30 }, B: { 2021: 60 } },
    });
    expect(read(result, "P1")).toBe(50);
  });

  it("divide sums, not means of ratios", () => {
    const result = run(query({ series: [choose("share")], areas: [areas("A", "B"), reference("P1")] }), book, FIGURES);
    expect([read(result, "A"), read(result, "B"), read(result, "P1")]).toEqual([1, 1, 1]);
    const skewed = { ...FIGURES, crimes: { A: { 2021: 500 }, B: { 2021: 0 } } };
    expect(read(run(query({ series: [choose("share")], areas: [reference("P1")] }), book, skewed), "P1")).toBeCloseTo(
      100 / 6,
    );
  });
});

describe("rates", () => {
  const rate = [{ kind: "rate", per: 1000, denominator: "population" }] as const;

  it("divide by the population of 1 January of the year, and leave small places out", () => {
    const result = run(query({ series: [choose("crimes", rate), choose("crimes")] }), BOOK, FIGURES);
    expect([read(result, "A"), read(result, "B")]).toEqual([10, 10]);
    expect(read(result, "D")).toBe("too-small");
    expect(read(result, "D", 0, 1)).toBe(0);
    expect(result.series[0]?.unit).toEqual({ nl: "stuks per 1.000 inwoners", en: "stuks per 1,000 inwoners" });
    expect(result.series.map((series) => series.key)).toEqual(["crimes~per.1000", "crimes"]);
  });

  it("are refused where the denominator is on newer areas: those are never turned back", () => {
    const fixed = indicator("fixed", {
      spans: [
        span("gemeente", "2020", "2021", { division: "gm-2019" }),
        span("land", "2020", "2021", { division: "gm-2019" }),
      ],
    });
    const figures = {
      fixed: { A: { 2020: 5, 2021: 5 }, NL01: { 2021: 50 } },
      population: { A: { 2020: 1000, 2021: 1000 }, NL01: { 2021: 5000 } },
    };
    const asked = query({
      series: [choose("fixed", rate)],
      areas: [areas("A"), reference("NL01")],
      periods: { kind: "exact", periods: ["2020", "2021"] },
    });
    const result = run(asked, catalogue(fixed, POPULATION), figures);
    expect([read(result, "A", 0), read(result, "A", 1), read(result, "NL01", 1)]).toEqual([5, "refused", 10]);
    expect(noteIds(result)).toContain("analysis.divisions-differ");
  });
});

describe("figures that could not be read", () => {
  it("are not loaded, with one notice to try again; the rest is shown", () => {
    const asked = query({ series: [choose("crimes"), choose("population")] });
    const data = answer(plan(asked, BOOK, AREAS, TOOLS), BOOK, FIGURES);
    for (const need of plan(asked, BOOK, AREAS, TOOLS))
      if (need.indicator === "crimes") data.set(needKey(need), problem("offline", "crimes", "x"));
    const result = evaluate(asked, BOOK, AREAS, data, TOOLS);
    expect([read(result, "A"), read(result, "A", 0, 1)]).toEqual(["not-loaded", 1000]);
    expect(result.notes.filter((note) => note.remedy)).toEqual([
      { severity: "caution", message: { id: "analysis.not-loaded", params: { count: 1 } }, remedy: { kind: "retry" } },
    ]);
  });
});
