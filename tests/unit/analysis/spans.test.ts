import { describe, expect, it } from "vitest";
import { geographyOf } from "../../../src/analysis/geography.ts";
import { hasFrequency, observedPeriods, spanAt, spanCovers, spansForLevel } from "../../../src/analysis/spans.ts";
import { AREAS, indicator, span } from "./fixtures.ts";

const GEOGRAPHY = geographyOf(AREAS);

describe("a span of figures", () => {
  it("covers the periods of its frequency from its first up to and including its last", () => {
    const years = span("gemeente", "2019", "2021");
    const covered = (periods: readonly string[]) => periods.filter((period) => spanCovers(years, period));
    expect(covered(["2018", "2019", "2020", "2021", "2022"])).toEqual(["2019", "2020", "2021"]);
    expect(covered(["2020-01", "2020-Q1", "2020-SY", "2020-01-01", "twenty", ""])).toEqual([]);
    expect(spanCovers(span("gemeente", "2019-11", "2020-02"), "2020-01")).toBe(true);
    expect(spanCovers({ ...years, first: "?" }, "2020")).toBe(false);
    expect(spanCovers({ ...years, last: "?" }, "2020")).toBe(false);
  });

  it("with holes covers only what it lists", () => {
    const holes = span("gemeente", "2012", "2020", { periods: ["2012", "2016", "2020"] });
    expect(["2012", "2014", "2020"].map((period) => spanCovers(holes, period))).toEqual([true, false, true]);
  });

  it("is found by level and period", () => {
    const [early, late, land] = [
      span("gemeente", "2015", "2018"),
      span("gemeente", "2019", "2022"),
      span("land", "2015", "2022"),
    ];
    const crimes = indicator("crimes", { spans: [land, early, late] });
    expect(spanAt(crimes, "gemeente", "2018")).toBe(early);
    expect(spanAt(crimes, "gemeente", "2019")).toBe(late);
    expect(spanAt(crimes, "land", "2019")).toBe(land);
    expect(spanAt(crimes, "provincie", "2019")).toBeUndefined();
    expect(spanAt(crimes, "gemeente", "2023")).toBeUndefined();
  });

  it("is observed up to its first forecast", () => {
    const observed = (forecastFrom?: string) =>
      observedPeriods(span("gemeente", "2019", "2022", forecastFrom === undefined ? {} : { forecastFrom }));
    expect(observed()).toEqual(["2019", "2020", "2021", "2022"]);
    expect(observed("2021")).toEqual(["2019", "2020"]);
    expect(observed("2019")).toEqual([]);
    expect(observed("2030")).toEqual(observed());
    expect(observed("soon")).toEqual(observed());
  });

  it("has a frequency", () => {
    const spans = [span("gemeente", "2019", "2022"), span("gemeente", "2019-01", "2022-12")];
    expect((["year", "month", "day"] as const).map((each) => hasFrequency(spans, each))).toEqual([true, true, false]);
    expect(hasFrequency([], "year")).toBe(false);
  });
});

describe("the spans that answer for a level", () => {
  const of = (...levels: string[]) => levels.map((level, at) => span(level, String(2010 + at), "2022"));
  const found = (level: string, ...levels: string[]) =>
    spansForLevel(of(...levels), level, GEOGRAPHY).map((each) => `${each.level} ${each.first}`);

  it("are its own", () => {
    expect(found("gemeente", "buurt", "gemeente", "land", "gemeente")).toEqual(["gemeente 2011", "gemeente 2013"]);
  });

  it("are else those of the largest areas below it, all of them", () => {
    expect(found("land", "buurt", "gemeente", "buurt", "gemeente")).toEqual(["gemeente 2011", "gemeente 2013"]);
    expect(found("provincie", "land", "buurt", "gemeente")).toEqual(["gemeente 2012"]);
  });

  it("are else any, so that what is compared with still has its periods", () => {
    expect(found("buurt", "land", "gemeente")).toEqual(["land 2010", "gemeente 2011"]);
    expect(found("gemeente")).toEqual([]);
  });
});
