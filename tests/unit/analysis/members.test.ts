import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/cube/indicator.ts";
import { measureOf } from "../../../src/analysis/measure.ts";
import { membersOf, nameOfSum, partsOfCode, partsOfMember, sumOf } from "../../../src/analysis/members/sums.ts";
import { expandSeries } from "../../../src/analysis/series.ts";
import { POPULATION, catalogue, choose, indicator } from "./fixtures.ts";

const both = (text: string) => ({ nl: text, en: text });
const PLAIN = {
  ...{ id: "party", name: both("Partij") },
  members: ["all", "x", "y", "z"].map((code) => ({ code, name: { nl: code.toUpperCase(), en: `${code}-en` } })),
};
const PARTY = { ...PLAIN, total: "all" };
const AGE = { ...PARTY, id: "age", name: both("Leeftijd") };

describe("several members as one", () => {
  it("are each once; one is itself; all of them are the published total", () => {
    expect(sumOf(PARTY, ["x", "y", "x"])).toEqual({ code: "x:y", parts: ["x", "y"] });
    expect(sumOf(PARTY, ["x", "x"])).toEqual({ code: "x" });
    expect(sumOf(PARTY, ["z", "x", "y"])).toEqual({ code: "all" });
    expect(sumOf(PARTY, ["all", "x", "y"])).toEqual({ code: "all:x:y", parts: ["all", "x", "y"] });
    expect(sumOf(PLAIN, ["all", "x", "y", "z"])).toEqual({ code: "all:x:y:z", parts: ["all", "x", "y", "z"] });
  });

  it("are known again by their code, and by the term that they go into", () => {
    expect([partsOfCode("x:y"), partsOfCode("x")]).toEqual([["x", "y"], ["x"]]);
    const made = membersOf([
      ["party", sumOf(PARTY, ["x", "y"])],
      ["age", { code: "z" }],
    ]);
    expect(made).toEqual({ members: { party: "x:y", age: "z" }, sums: { party: ["x", "y"] } });
    expect(membersOf([["age", { code: "z" }]])).toEqual({ members: { age: "z" } });
    const term = { source: "store", indicator: indicator("votes"), ...made };
    expect(["party", "age", "sex"].map((dimension) => partsOfMember(term, dimension))).toEqual([
      ["x", "y"],
      ["z"],
      [""],
    ]);
  });

  it("have the names of each, without those that are not there", () => {
    expect(nameOfSum(PARTY, ["y", "gone", "x"])).toEqual({ nl: "Y + X", en: "y-en + x-en" });
  });
});

describe("members that would mislead when they are added up", () => {
  /** Why a series of these members is refused. */
  function refused(
    own: Partial<Indicator>,
    sums: Readonly<Record<string, readonly string[]>>,
    top: Partial<Indicator> = {},
  ) {
    const shown = indicator("shown", { dimensions: [AGE, PARTY], ...own });
    const book = catalogue(shown, POPULATION, indicator("top", { dimensions: [AGE, PARTY], ...top }));
    const choice = {
      ...choose("shown"),
      sums: Object.fromEntries(Object.entries(sums).map(([id, codes]) => [id, [codes]])),
    };
    const [series] = expandSeries(choice, book).series;
    return series && measureOf(series, book, {}).refused;
  }
  const xy = { party: ["x", "y"] };
  const noSum = { id: "analysis.members-no-sum", params: { name: both("shown") } };
  const withTotal = { id: "analysis.members-with-total", params: { name: both("shown") } };
  const ratio = { numerator: "top", denominator: "population", factor: 100 };
  const divided = { kind: "percentage", aggregation: { rule: "none" }, ratio, spans: [] } as const;

  it("are those of what does not add up; a weight is of the whole area", () => {
    for (const rule of ["none", "last", "ratio"] as const)
      expect(refused({ aggregation: { rule } }, xy), rule).toEqual(noSum);
    expect(refused({ aggregation: { rule: "weighted", weight: "population" } }, xy)).toEqual(noSum);
    for (const rule of ["sum", "min", "max"] as const)
      expect(refused({ aggregation: { rule } }, xy), rule).toBeUndefined();
  });

  it("are not those of a ratio whose numerators add up", () => {
    expect(refused(divided, xy)).toBeUndefined();
    expect(refused(divided, xy, { aggregation: { rule: "max" } })).toEqual(noSum);
    expect(refused(divided, xy, { aggregation: { rule: "none" } })).toEqual(noSum);
  });

  it("are a total beside what it counts, in whichever breakdown", () => {
    expect(refused({}, { party: ["x", "all"] })).toEqual(withTotal);
    expect(refused({}, { age: ["all", "x"], party: ["x", "y"] })).toEqual(withTotal);
    expect(refused({}, { age: ["x", "y"], party: ["x", "y"] })).toBeUndefined();
    expect(refused({ dimensions: [PLAIN] }, { party: ["x", "all"] })).toBeUndefined();
  });

  it("are none where nothing is added up", () => {
    expect(refused({ aggregation: { rule: "none" } }, {})).toBeUndefined();
    expect(refused({ aggregation: { rule: "none" } }, { party: ["x"] })).toBeUndefined();
  });
});
