import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needKey } from "../../../src/cube/cube.ts";
import { plan } from "../../../src/analysis/plan.ts";
import {
  AREAS,
  POPULATION,
  TOOLS,
  areas,
  catalogue,
  choose,
  indicator,
  query,
  reference,
  rule,
  span,
} from "./fixtures.ts";

const ADMISSIONS = indicator("admissions", { spans: [span("gemeente", "2021-03-01", "2021-03-31")] });
const SHARE = indicator("share", {
  kind: "percentage",
  aggregation: { rule: "ratio" },
  ratio: { numerator: "crimes", denominator: "population", factor: 100 },
  spans: [],
});
const INCOME = indicator("income", { kind: "mean", aggregation: { rule: "weighted", weight: "population" } });
const BOOK = catalogue(ADMISSIONS, SHARE, INCOME, indicator("crimes"), POPULATION);

const needs = (more: Parameters<typeof query>[0]) =>
  plan(query(more), BOOK, AREAS, TOOLS)
    .map((need) => `${need.indicator} ${need.level} ${need.periods.join(" ")}`)
    .sort();

describe("plan", () => {
  it("asks for earlier periods of a window, as far as they exist", () => {
    const series = [choose("admissions", [{ kind: "rolling", of: "sum", n: 3 }])];
    expect(needs({ series, periods: { kind: "exact", periods: ["2021-03-10"] } })).toEqual([
      "admissions gemeente 2021-03-08 2021-03-09 2021-03-10",
    ]);
    expect(needs({ series, periods: { kind: "exact", periods: ["2021-03-02"] } })).toEqual([
      "admissions gemeente 2021-03-01 2021-03-02",
    ]);
  });

  it("asks for the denominator of 1 January of the year", () => {
    const series = [choose("admissions", [{ kind: "rate", per: 1000, denominator: "" }])];
    expect(needs({ series, periods: { kind: "exact", periods: ["2021-03-10"] } })).toEqual([
      "admissions gemeente 2021-03-10",
      "population gemeente 2021",
    ]);
  });

  it("asks for numerator and denominator of a ratio, and never the ratio", () => {
    expect(needs({ series: [choose("share")] })).toEqual(["crimes gemeente 2021", "population gemeente 2021"]);
  });

  it("asks a reference at its own level where that is published, else its parts and their weight", () => {
    expect(needs({ series: [choose("population")], areas: [areas("A"), reference("NL01")] })).toEqual([
      "population gemeente 2021",
      "population land 2021",
    ]);
    expect(needs({ series: [choose("income")], areas: [areas("A"), reference("P1")] })).toEqual([
      "income gemeente 2021",
      "population gemeente 2021",
    ]);
    expect(needs({ series: [choose("income")], areas: [areas("A")] })).toEqual(["income gemeente 2021"]);
  });

  it("merges what several series ask, and asks nothing that does not exist", () => {
    expect(
      needs({ series: [choose("share"), choose("population")], periods: { kind: "exact", periods: ["2022", "2035"] } }),
    ).toEqual(["crimes gemeente 2022", "population gemeente 2022"]);
  });

  it("asks for what similar areas are found by, but not for what is shown", () => {
    const similar = [areas("A"), rule({ kind: "similar", of: "A" }, "reference")];
    const book = catalogue(POPULATION, indicator("household-size", { spans: [span("gemeente", "2024", "2024")] }));
    expect(
      plan(query({ series: [choose("population")], areas: similar }), book, AREAS, TOOLS).map((need) => need.indicator),
    ).toEqual(["population", "household-size"]);
  });

  it("has the same keys whatever the order of the choices", () => {
    const all = ["share", "population", "income", "crimes"].map((id) => choose(id));
    const keys = (order: typeof all) =>
      plan(query({ series: order, periods: { kind: "last", n: 3 } }), BOOK, AREAS, TOOLS)
        .map(needKey)
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (order) => {
        expect(keys(order)).toEqual(keys(all));
      }),
    );
  });
});
