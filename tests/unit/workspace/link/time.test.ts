import { describe, expect, it } from "vitest";
import type { Calculation } from "../../../../src/analysis/query.ts";
import { readCalculation, writeCalculation } from "../../../../src/workspace/link/calculations.ts";
import { readSeries, writeSeries } from "../../../../src/workspace/link/series.ts";

const read = (text: string) => readCalculation(text, "population");

describe("calculations over time in a link", () => {
  it.each<[string, Calculation]>([
    ["by.month", { kind: "by", frequency: "month", of: "own" }],
    ["by.school-year", { kind: "by", frequency: "school-year", of: "own" }],
    ["by.year.mean", { kind: "by", frequency: "year", of: "mean" }],
    ["cumulative.sum", { kind: "cumulate", from: "start" }],
    ["cumulative.sum.shown", { kind: "cumulate", from: "shown" }],
    ["at.year", { kind: "at", base: "year" }],
    ["at.previous", { kind: "at", base: "previous" }],
    ["at.first", { kind: "at", base: "first" }],
    ["at.2020-W53", { kind: "at", base: { period: "2020-W53" } }],
    ["at.2015..2019", { kind: "at", base: { first: "2015", last: "2019" } }],
    ["growth.2019..2019", { kind: "change", of: "growth", against: { first: "2019", last: "2019" } }],
    ["diff.2020-03..2020-05", { kind: "change", of: "difference", against: { first: "2020-03", last: "2020-05" } }],
    ["cumulative.undo", { kind: "per-period", corrections: "flag" }],
    ["cumulative.spread", { kind: "per-period", corrections: "spread" }],
  ])("%s", (text, calculation) => {
    expect(read(text)).toEqual(calculation);
    expect(writeCalculation(calculation)).toBe(text);
  });

  it.each([
    "by",
    "by.decade",
    "by.month.sum",
    "by.month.mean.mean",
    "cumulative",
    "cumulative.sum.first",
    "cumulative.sum.shown.shown",
    "at",
    "at.2019..",
    "at..2019",
    "at.2019..2015",
    "at.2015..2019-03",
    "at.2015.2019",
    "at.2015.x.2019",
    "at.2015..2019..2020",
    "at.2015..2019.2020",
    "growth.2019..",
    "at.yesterday",
    "at.2021-W53",
  ])("%s is no calculation", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("keeps its words free: a dimension of that name gets a dot in front", () => {
    const series = { source: "store", indicator: "a", members: { at: ["year"], by: ["month"] }, calculations: [] };
    expect(writeSeries(series)).toBe("a~.at.year~.by.month");
    expect(readSeries("a~.at.year~.by.month", () => undefined)).toEqual(series);
  });
});
