import { describe, expect, it } from "vitest";
import type { Frequency } from "../../../../src/cube/period.ts";
import {
  coarseSpans,
  completeSpans,
  longerThan,
  partsIn,
  sourceFrequency,
  spanBehind,
} from "../../../../src/analysis/time/coarse.ts";
import { span } from "../fixtures.ts";

const MONTHS = { from: "day", to: "month", of: "sum" } as const;
const ends = (period: string, from: Frequency) => {
  const parts = partsIn(period, from);
  return [parts[0], parts.at(-1), parts.length];
};

describe("parts of a longer period", () => {
  it.each<[string, Frequency, string, string, number]>([
    ["2020-02", "day", "2020-02-01", "2020-02-29", 29],
    ["2021-02", "day", "2021-02-01", "2021-02-28", 28],
    ["1900-02", "day", "1900-02-01", "1900-02-28", 28],
    ["2020", "day", "2020-01-01", "2020-12-31", 366],
    ["2020-W53", "day", "2020-12-28", "2021-01-03", 7],
    ["2021-W01", "day", "2021-01-04", "2021-01-10", 7],
    ["2019-W01", "day", "2018-12-31", "2019-01-06", 7],
    ["2020-Q4", "month", "2020-10", "2020-12", 3],
    ["2020-H1", "month", "2020-01", "2020-06", 6],
    ["2020-H2", "quarter", "2020-Q3", "2020-Q4", 2],
    ["2020", "half-year", "2020-H1", "2020-H2", 2],
    ["2020-SY", "month", "2020-08", "2021-07", 12],
    ["2019-SY", "day", "2019-08-01", "2020-07-31", 366],
  ])("%s of %s", (period, from, first, last, count) => {
    expect(ends(period, from)).toEqual([first, last, count]);
  });

  it("there are none of what is no period", () => {
    expect(partsIn("2020-13", "day")).toEqual([]);
  });
});

describe("which periods make a longer one", () => {
  it("is what fills it exactly", () => {
    expect(longerThan("day")).toEqual(["week", "month", "quarter", "half-year", "year", "school-year"]);
    expect(longerThan("month")).toEqual(["quarter", "half-year", "year", "school-year"]);
    expect(longerThan("quarter")).toEqual(["half-year", "year"]);
    expect(longerThan("half-year")).toEqual(["year"]);
    for (const none of ["week", "year", "school-year"] as const) expect(longerThan(none)).toEqual([]);
  });

  it("takes the longest that there are", () => {
    const spans = [
      span("land", "2020-01-01", "2020-12-31"),
      span("land", "2020-Q1", "2020-Q4"),
      span("land", "2020-01", "2020-12"),
    ];
    expect(sourceFrequency(spans, "year")).toBe("quarter");
    expect(sourceFrequency(spans, "quarter")).toBe("month");
    expect(sourceFrequency(spans, "school-year")).toBe("month");
    expect(sourceFrequency(spans, "week")).toBe("day");
    expect(sourceFrequency(spans, "day")).toBeUndefined();
    expect(sourceFrequency([span("land", "2020-W01", "2020-W20")], "year")).toBeUndefined();
  });
});

describe("spans in longer periods", () => {
  it("run from the first to the last of which a day is known", () => {
    expect(coarseSpans([span("land", "2020-01-31", "2020-03-01"), span("land", "2020", "2022")], MONTHS)).toEqual([
      span("land", "2020-01", "2020-03"),
    ]);
  });

  it("keep holes, and a forecast from the period in which it begins", () => {
    const holes = span("land", "2020-01-05", "2020-04-01", {
      periods: ["2020-01-05", "2020-01-06", "2020-04-01"],
      forecastFrom: "2020-03-15",
    });
    expect(coarseSpans([holes], MONTHS)).toEqual([
      span("land", "2020-01", "2020-04", { periods: ["2020-01", "2020-04"], forecastFrom: "2020-03" }),
    ]);
  });

  const periods = (first: string, last: string, totals = false) =>
    completeSpans([span("land", first, last)], MONTHS, totals).map((each) => each.periods);

  it("are whole from the first to the last day", () => {
    expect(periods("2020-01-01", "2020-03-31")).toEqual([["2020-01", "2020-02", "2020-03"]]);
    expect(periods("2020-01-02", "2020-03-30")).toEqual([["2020-02"]]);
  });

  it("of running totals are not whole in the period of the first total", () => {
    expect(periods("2020-01-01", "2020-02-29", true)).toEqual([["2020-02"]]);
    expect(periods("2019-12-31", "2020-02-29", true)).toEqual([["2020-01", "2020-02"]]);
  });

  it("are whole across two spans that follow each other, and all there are when none is whole", () => {
    const two = [span("land", "2020-01-01", "2020-01-15"), span("land", "2020-01-16", "2020-02-10")];
    expect(completeSpans(two, MONTHS, false).map((each) => each.periods)).toEqual([["2020-01"], ["2020-01"]]);
    expect(completeSpans(two, MONTHS, true)).toEqual(coarseSpans(two, MONTHS));
    expect(periods("2020-01-02", "2020-01-31")).toEqual([undefined]);
  });
});

describe("the figures behind a longer period", () => {
  const spans = [
    span("land", "2020-01-10", "2020-02-20"),
    span("gemeente", "2020-01-10", "2020-02-20"),
    span("land", "2020", "2022"),
  ];
  const day = (period: string, level = "land") => spanBehind(spans, level, period, MONTHS)?.day;
  const known = (date: string) => Date.parse(date) / 86_400_000;

  it("begin on its first day, or the first that is known", () => {
    expect(day("2020-01")).toBe(known("2020-01-10"));
    expect(day("2020-02")).toBe(known("2020-02-01"));
    expect(spanBehind(spans, "gemeente", "2020-02", MONTHS)?.span.level).toBe("gemeente");
  });

  it("are not there before the first and after the last, for another level or another frequency", () => {
    expect([day("2019-12"), day("2020-03"), day("2020"), day("2020-01", "wijk")]).toEqual(Array(4).fill(undefined));
  });

  it("of a series with holes begin at the first that is named", () => {
    const holes = [span("land", "2020-01-05", "2020-03-31", { periods: ["2020-03-31", "2020-01-05", "2020-03-07"] })];
    expect(spanBehind(holes, "land", "2020-03", MONTHS)?.day).toBe(known("2020-03-07"));
    expect(spanBehind(holes, "land", "2020-02", MONTHS)).toBeUndefined();
  });
});
