import { describe, expect, it } from "vitest";
import type { ClassQuery, Query } from "../../../src/analysis/query.ts";
import { POPULATION, areas, catalogue, choose, indicator, noteIds, query, reference, rule, run } from "./fixtures.ts";
import { said } from "./said.ts";

const BOOK = catalogue(
  indicator("crimes"),
  indicator("thefts"),
  indicator("rates", { kind: "ratio", aggregation: { rule: "none" } }),
  indicator("homes", { unit: { nl: "woningen", en: "homes" } }),
  POPULATION,
);
const years = (first: number, second: number) => ({ 2020: first, 2021: second });
const FIGURES = {
  crimes: { A: years(1, 2), B: years(3, 4), D: years(101, 102), E: years(103, 104) },
  thefts: { A: years(1001, 1002), B: years(1003, 1004), D: years(2001, 2002), E: years(2003, 2004) },
  rates: { A: years(10, 11), B: years(12, 20), D: years(1, 2), E: years(3, 4) },
  homes: { A: years(1, 2), B: years(3, 4), D: years(5, 6), E: years(7, 8) },
} as const;
const two: ClassQuery = { method: "quantile", count: 2 };
const classed = (classes: ClassQuery, more: Partial<Query> = {}) => run(query({ classes, ...more }), BOOK, FIGURES);
const limits = (classes: ClassQuery, more: Partial<Query> = {}) =>
  classed(classes, more).classes.map((each) => each?.limits);

describe("whose figures are classed", () => {
  it("those of all areas of the level, shown or not; or those of the selected ones, filtered or not", () => {
    const chosen = { areas: [areas("A", "B"), reference("D", "P2")] };
    expect(limits(two, chosen)).toEqual([[100]]);
    expect(limits({ ...two, over: "selected" }, chosen)).toEqual([[2.5]]);
    const filter = [{ kind: "rank", first: "high", n: 1, series: 0, slot: 0 }] as const;
    expect(limits({ ...two, over: "selected" }, { ...chosen, filter })).toEqual([[2.5]]);
    const together = rule({ kind: "codes", codes: ["A", "B"] }, "selected", "together");
    expect(limits({ ...two, over: "selected" }, { areas: [together, areas("D", "E")] })).toEqual([[102.5]]);
  });

  it("those of all slots", () => {
    expect(
      limits(
        { ...two, over: "selected" },
        { areas: [areas("A")], periods: { kind: "exact", periods: ["2020", "2021"] } },
      ),
    ).toEqual([[2]]);
  });

  it("those of all series of the same unit and kind, when they share one set", () => {
    const series = { series: ["crimes", "thefts", "rates", "homes"].map((id) => choose(id)) };
    const apart = limits(two, series);
    const shared = limits({ ...two, shared: true }, series);
    expect(apart[0]).toEqual([100]);
    expect(shared.slice(0, 2)).toEqual([[1000], [1000]]);
    expect(shared.slice(2)).toEqual(apart.slice(2));
    const result = classed({ ...two, shared: true }, series);
    expect([...result.classIndex.subarray(0, 8)]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });
});

describe("the centre of classes", () => {
  const around = (centre?: ClassQuery["centre"]): ClassQuery => ({
    method: "diverging",
    count: 2,
    ...(centre !== undefined && { centre }),
  });

  it("is zero, a number, or a reference in its newest period shown", () => {
    expect(limits(around())).toEqual([[0]]);
    expect(limits(around(50))).toEqual([[50]]);
    const periods = { kind: "exact", periods: ["2020", "2021"] } as const;
    const chosen = { areas: [rule({ kind: "all" }), reference("P1", "P2")], periods };
    expect(limits(around({ reference: "" }), chosen)).toEqual([[6]]);
    expect(limits(around({ reference: "P2" }), chosen)).toEqual([[206]]);
    const result = classed(around({ reference: "P1" }), chosen);
    expect(result.classes[0]?.centre).toEqual({ at: 6, below: 1, above: 1 });
    const note = result.notes.find(({ message }) => message.id === "analysis.class-centre");
    expect(note && said(note.message)).toBe("crimes: de klassen liggen rond 6 stuks, het cijfer van de vergelijking.");
  });

  it("that has no figure makes equal counts, and says so", () => {
    for (const code of ["", "C"]) {
      const result = classed(around({ reference: code }));
      expect(result.classes[0]?.limits).toEqual([100]);
      expect(noteIds(result)).toContain("analysis.no-class-centre");
    }
    expect(noteIds(classed(around(1)))).not.toContain("analysis.class-centre");
  });
});

it("the nearest limit of two that are equally near is the lower one", () => {
  const distance = [{ kind: "position", of: "class-distance", among: "level", first: "high" }] as const;
  const asked = query({
    series: [choose("crimes", distance)],
    classes: { method: "own", count: 3, limits: [10, 20] },
    periods: { kind: "exact", periods: ["2021"] },
    areas: [areas("A", "B", "D")],
  });
  const { values } = run(asked, BOOK, { crimes: { A: { 2021: 15 }, B: { 2021: 14 }, D: { 2021: 16 } } });
  expect([...values]).toEqual([5, 4, -4]);
});
