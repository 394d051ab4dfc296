import { describe, expect, it } from "vitest";
import { measureOf } from "../../../../src/analysis/measure.ts";
import type { Calculation } from "../../../../src/analysis/query.ts";
import { chainsFor } from "../../../../src/analysis/time/offers.ts";
import { completeSpans, spanBehind } from "../../../../src/analysis/time/coarse.ts";
import { byStep } from "../../../../src/analysis/time/step.ts";
import { timeAfter } from "../../../../src/analysis/time/after.ts";
import type { Indicator } from "../../../../src/cube/indicator.ts";
import { POPULATION, TOOLS, catalogue, indicator, span } from "../fixtures.ts";

/** Which calculations over time have a meaning, and what is refused under which name. */

const MONTHS = [span("gemeente", "2021-01", "2022-12"), span("gemeente", "2019", "2022")];
const own: Calculation = { kind: "by", frequency: "quarter", of: "own" };
const mean: Calculation = { kind: "by", frequency: "quarter", of: "mean" };
const sum: Calculation = { kind: "cumulate", from: "shown" };
const undo: Calculation = { kind: "per-period", corrections: "flag" };
const rate: Calculation = { kind: "rate", per: 1000, denominator: "population" };
const FLOW = indicator("flow", { spans: MONTHS });
const STOCK = indicator("stock", { spans: MONTHS, time: "stock" });

function measured(more: Partial<Indicator>, ...calculations: Calculation[]) {
  const one = indicator("x", { spans: MONTHS, ...more });
  const book = catalogue(one, FLOW, STOCK, POPULATION);
  return measureOf({ key: "x", source: "store", indicator: one, members: {}, calculations }, book, TOOLS);
}

const refusal = (more: Partial<Indicator>, ...calculations: Calculation[]) => {
  const { refused } = measured(more, ...calculations);
  return refused && [refused.id.replace("analysis.", ""), refused.params];
};
const named = (id: string) => [id, { name: { nl: "x", en: "x" } }];
const ratio = (numerator: string, denominator: string): Partial<Indicator> => ({
  ...{ kind: "percentage", aggregation: { rule: "ratio" }, ratio: { numerator, denominator, factor: 100 } },
});

describe("longer periods", () => {
  const made = (more: Partial<Indicator>, ...calculations: Calculation[]) => {
    const { by, combining, refused } = measured(more, ...calculations);
    return refused ? refused.id : [by, combining];
  };
  const by = (of: "sum" | "last" | "mean") => ({ from: "month", to: "quarter", of });

  it("are sums of counts and amounts per period, the last of a stock, or a mean", () => {
    expect(made({}, own)).toEqual([by("sum"), "sum"]);
    expect(made({ kind: "amount" }, own)).toEqual([by("sum"), "sum"]);
    expect(made({ time: "cumulative" }, undo, own)).toEqual([by("sum"), "sum"]);
    expect(made({ time: "stock" }, own)).toEqual([by("last"), "sum"]);
    expect(made({ time: "stock", kind: "median", aggregation: { rule: "max" } }, own)).toEqual([by("last"), "max"]);
    expect(made({}, mean)).toEqual([by("mean"), "sum"]);
    expect(made({ aggregation: { rule: "min" } }, mean)).toEqual([by("mean"), "alone"]);
    expect(made(ratio("flow", "population"), own)).toEqual([by("sum"), "ratio"]);
  });

  it("of a weighted stock are of single areas only, as its weight is of other periods", () => {
    const weighted: Partial<Indicator> = { aggregation: { rule: "weighted", weight: "population" } };
    expect(made({ ...weighted, time: "stock" }, own)).toEqual([by("last"), "alone"]);
    expect(made({ ...weighted, kind: "amount" }, own)).toEqual([by("sum"), "weighted"]);
  });

  it("are refused, under the name of the series, where no rule makes sense", () => {
    expect(refusal({}, own, { ...own, frequency: "year" })).toEqual(named("by-twice"));
    expect(refusal({}, { ...own, frequency: "month" })).toEqual(named("by-already"));
    expect(refusal({}, { ...own, frequency: "week" })).toEqual(named("by-not-nested"));
    expect(refusal({ time: "cumulative" }, own)).toEqual(named("by-cumulative"));
    for (const kind of ["class", "median", "index", "score"] as const)
      expect(refusal({ kind }, mean)).toEqual(named("by-no-mean"));
    expect(refusal(ratio("flow", "population"), mean)).toEqual(named("by-ratio-mean"));
    expect(refusal(ratio("flow", "flow"), own)).toEqual(named("by-ratio-flow"));
    expect(refusal(ratio("stock", "stock"), own)).toEqual(named("by-ratio-flow"));
    expect(refusal({ time: "average" }, own)).toEqual(named("by-average"));
    expect(refusal({ kind: "percentage", aggregation: { rule: "none" } }, own)).toEqual(named("by-average"));
  });

  it("are called a mean, and unweighted where areas do not add up", () => {
    const said = (more: Partial<Indicator>, calculation: Extract<Calculation, { kind: "by" }>) => {
      const measure = measured(more, calculation);
      const series = { key: "x", source: "store", indicator: indicator("x"), members: {}, calculations: [] };
      const layout = { series, measure, spans: [], periods: [], worked: [], lacking: 0 };
      const ground = { layout, kind: "count", frequency: "month", catalogue: catalogue(), name: String } as const;
      const { message, decimals } = byStep(calculation, ground);
      return [message, decimals(0)];
    };
    const per = { per: { id: "analysis.each-quarter" }, part: { id: "analysis.each-month" } };
    expect(said({}, own)).toEqual([{ id: "analysis.by-sum", params: per }, 0]);
    expect(said({ time: "stock", aggregation: { rule: "max" } }, own)).toEqual([
      { id: "analysis.by-last", params: per },
      0,
    ]);
    expect(said({}, mean)).toEqual([{ id: "analysis.by-mean", params: per }, 1]);
    expect(said({ aggregation: { rule: "none" } }, mean)).toEqual([{ id: "analysis.by-unweighted", params: per }, 1]);
  });

  it("are averages over time after a mean, running totals after these, else what they were", () => {
    const after = (more: Partial<Indicator>, ...calculations: Calculation[]) =>
      timeAfter(measured(more, ...calculations), indicator("x", more));
    expect(after({}, mean)).toBe("average");
    expect(after({}, own, sum)).toBe("cumulative");
    expect(after({ time: "cumulative" }, undo)).toBe("flow");
    expect(after({ time: "stock" }, own)).toBe("stock");
  });
});

describe("running totals", () => {
  it("are made once, of counts and amounts per period, before a rate is", () => {
    expect(measured({}, sum).cumulated).toBe("shown");
    expect(measured({ time: "cumulative" }, undo, { ...sum, from: "start" }).cumulated).toBe("start");
    expect(measured({}, sum, rate).refused).toBeUndefined();
    expect(refusal({}, sum, sum)).toEqual(named("cumulate-twice"));
    expect(refusal({ time: "cumulative" }, sum)).toEqual(named("cumulate-already"));
    expect(refusal({ time: "stock" }, sum)).toEqual(named("cumulate-no-flow"));
    expect(refusal({ kind: "score" }, sum)).toEqual(named("cumulate-no-flow"));
    expect(refusal({}, mean, sum)).toEqual(named("cumulate-no-flow"));
    expect(refusal(ratio("flow", "population"), sum)).toEqual(named("cumulate-no-flow"));
  });

  it("per day come with ready chains; nothing else does", () => {
    const days = span("gemeente", "2021-03-01", "2021-03-31");
    const chains = (more: Partial<Indicator>) => chainsFor(indicator("x", more)).length;
    expect(chains({ time: "cumulative", spans: [...MONTHS, days] })).toBe(3);
    expect(chains({ time: "cumulative", spans: MONTHS })).toBe(0);
    expect(chains({ time: "flow", spans: [days] })).toBe(0);
  });
});

describe("the spans behind longer periods", () => {
  const by = { from: "month", to: "quarter", of: "sum" } as const;
  const day = (spans: Parameters<typeof spanBehind>[0], period: string) => {
    const found = spanBehind(spans, "gemeente", period, by);
    return found && [found.span.first, found.day * 86_400_000];
  };

  it("are those that begin first, also when a part is only the last or the first day of it", () => {
    const late = span("gemeente", "2021-06", "2021-12");
    const early = span("gemeente", "2021-02", "2021-04");
    const of = (first: string, date: string) => [first, Date.parse(date)];
    expect(day([late, early], "2021-Q2")).toEqual(of("2021-02", "2021-04-01"));
    expect(day([early, late], "2021-Q2")).toEqual(of("2021-02", "2021-04-01"));
    expect(day([early, { ...early, last: "2021-12" }], "2021-Q2")).toEqual(of("2021-02", "2021-04-01"));
    expect(day([late], "2021-Q2")).toEqual(of("2021-06", "2021-06-01"));
    expect(day([early], "2021-Q3")).toBeUndefined();
    expect(day([late], "2021-Q1")).toBeUndefined();
    expect(day([{ ...late, periods: ["2021-07", "2021-10"] }], "2021-Q4")).toEqual(of("2021-06", "2021-10-01"));
    expect(day([{ ...late, periods: ["2021-07", "2021-10"] }], "2021-Q2")).toBeUndefined();
    expect(day([late], "2021-13")).toBeUndefined();
    const ofDays = { from: "day", to: "month", of: "sum" } as const;
    const oneDay = (date: string) => spanBehind([span("gemeente", date, date)], "gemeente", "2021-03", ofDays)?.day;
    expect(["2021-02-28", "2021-03-01", "2021-03-31", "2021-04-01"].map(oneDay)).toEqual([
      undefined,
      ...["2021-03-01", "2021-03-31"].map((date) => Date.parse(date) / 86_400_000),
      undefined,
    ]);
  });

  it("are whole by their own frequency, and know which total was the first", () => {
    const whole = (totals: boolean, ...spans: Parameters<typeof completeSpans>[0]) =>
      completeSpans(spans, by, totals).map(({ first, last, periods }) => [first, last, periods]);
    expect(whole(false, span("gemeente", "2021-02", "2021-09"), span("gemeente", "2019", "2022"))).toEqual([
      ["2021-Q2", "2021-Q3", ["2021-Q2", "2021-Q3"]],
    ]);
    // What follows on an earlier span is no first total.
    const two = [span("gemeente", "2021-01", "2021-03"), span("gemeente", "2021-04", "2021-06")];
    expect(whole(true, ...two)).toEqual([["2021-Q2", "2021-Q2", ["2021-Q2"]]]);
  });
});
