import { describe, expect, it } from "vitest";
import type { Chance } from "../../../src/cube/indicator.ts";
import { POPULATION, catalogue, indicator, reference, run, span } from "./fixtures.ts";
import { linked } from "./realStore.ts";

const chance = (more: Chance) => ({ chance: more });
const monthly = [span("gemeente", "2021-01", "2021-12")];
const survey = { kind: "percentage", time: "average", aggregation: { rule: "none" } } as const;
const ratio = { numerator: "deaths", denominator: "beds", factor: 100 };
const BOOK = catalogue(
  POPULATION,
  indicator("beds"),
  indicator("crimes", { spans: [...monthly] }),
  indicator("deaths", { spans: monthly, ...chance({ process: "poisson" }) }),
  indicator("cases", { ...chance({ process: "poisson", clustered: true }) }),
  indicator("running", { time: "cumulative", spans: monthly, ...chance({ process: "poisson" }) }),
  indicator("lethal", { kind: "percentage", aggregation: { rule: "ratio" }, ratio, spans: [] }),
  indicator("healthy", { ...survey, ...chance({ process: "binomial", sample: "asked" }) }),
  indicator("unasked", { ...survey, ...chance({ process: "binomial" }) }),
  indicator("mark", { ...survey, kind: "mean", ...chance({ process: "binomial", sample: "asked" }) }),
  indicator("happy", { ...survey, ...chance({ process: "published" }) }),
  indicator("asked"),
);

/** Of what a series written as in a link is a rate. */
function rate(series: string) {
  const asked = linked(series, { areas: [reference("NL01")], periods: { kind: "exact", periods: ["2021-06"] } });
  return run(asked, BOOK, {}).series[0]?.rate;
}

const perPerson = { factor: 1000, denominator: "population" };

describe("what a series is a rate of", () => {
  it("is what it is divided by and times how many, with the chance that moves what it counts", () => {
    expect(rate("crimes~per.1000")).toEqual(perPerson);
    expect(rate("deaths~per.1000")).toEqual({ ...perPerson, chance: "poisson" });
    expect(rate("cases~per.1000")).toEqual({ ...perPerson, chance: "clustered" });
    expect(rate("deaths~per.100.beds")).toEqual({ factor: 100, denominator: "beds", chance: "poisson" });
    expect(rate("lethal")).toEqual({ factor: 100, denominator: "beds", chance: "poisson" });
  });

  it("is of those who were asked for a percentage of a survey, where that number is known", () => {
    expect(rate("healthy")).toEqual({ factor: 100, denominator: "asked", chance: "binomial" });
    for (const series of ["unasked", "mark", "happy"]) expect(rate(series)).toBeUndefined();
  });

  it("is nothing for what is not divided", () => {
    for (const series of ["crimes", "deaths", "cases~sum.2"]) expect(rate(series)).toBeUndefined();
  });

  it.each(["recast.latest", "by.quarter", "cumulative.sum", "sum.2", "interval.95"])("stands after %s", (word) => {
    expect(rate(`deaths~${word}~per.1000`)).toEqual({ ...perPerson, chance: "poisson" });
  });

  it("stands after running totals of the source are taken apart", () => {
    expect(rate("running~cumulative.undo~per.1000")).toEqual({ ...perPerson, chance: "poisson" });
  });

  it("is not moved as a count is once it is a mean over periods", () => {
    expect(rate("deaths~mean.2~per.1000")).toEqual(perPerson);
  });

  it.each([
    ...["diff.previous", "growth.year", "at.year", "index.first", "verdict.95", "trend.5"],
    ...["versus.ratio", "rank", "percentile"],
  ])("is nothing after %s", (word) => {
    expect(rate(`deaths~per.1000~${word}`)).toBeUndefined();
  });

  it("is nothing where the rate itself is refused", () => {
    expect(rate("healthy~per.1000")).toBeUndefined();
    expect(rate("deaths~per.1000.nobody")).toBeUndefined();
  });
});
