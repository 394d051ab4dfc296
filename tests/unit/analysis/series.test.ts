import { describe, expect, it } from "vitest";
import { expandQuery, expandSeries } from "../../../src/analysis/series.ts";
import { catalogue, choose, indicator, query } from "./fixtures.ts";

const both = (text: string) => ({ nl: text, en: text });
const member = (code: string) => ({ code, name: both(code) });
const VOTES = indicator("votes", {
  dimensions: [
    { id: "party", name: both("partij"), members: [member("total"), member("vvd"), member("d66")], total: "total" },
  ],
});
const SEX = indicator("sex", {
  dimensions: [{ id: "sex", name: both("geslacht"), members: [member("m"), member("v")] }],
});
const BOOK = catalogue(VOTES, SEX, indicator("adm", { rateOf: "beds" }));

const keys = (...choices: ReturnType<typeof choose>[]) =>
  expandQuery(query({ series: choices }), BOOK).series.map((series) => series.key);

describe("expandSeries", () => {
  it("takes the total of a dimension that is left out, else all of its members", () => {
    expect(keys(choose("votes"))).toEqual(["votes"]);
    expect(keys(choose("sex"))).toEqual(["sex~sex.m", "sex~sex.v"]);
  });

  it("makes a series per member and names unknown ones in a note", () => {
    const { series, notes } = expandSeries(choose("votes", [], { party: ["vvd", "xyz", "d66"] }), BOOK);
    expect(series.map(({ members }) => members["party"])).toEqual(["vvd", "d66"]);
    expect(notes.map((note) => note.message.params?.["code"])).toEqual(["xyz"]);
  });

  it("writes calculations in the words of the link, the denominator only when it is another", () => {
    const rate = (per: number, denominator: string) => ({ kind: "rate", per, denominator }) as const;
    expect(keys(choose("votes", [{ kind: "rolling", of: "sum", n: 7 }, rate(100_000, "population")]))).toEqual([
      "votes~sum.7~per.100000",
    ]);
    expect(keys(choose("votes", [rate(1000, "households")]))).toEqual(["votes~per.1000.households"]);
    expect(keys(choose("adm", [rate(1000, "beds")]), choose("adm", [rate(1000, "population")]))).toEqual([
      "adm~per.1000",
      "adm~per.1000.population",
    ]);
  });

  it("shows the same series once and names an unknown indicator", () => {
    expect(keys(choose("votes"), choose("votes"))).toEqual(["votes"]);
    expect(expandSeries(choose("nothing"), BOOK).notes.map((note) => note.message.id)).toEqual([
      "analysis.unknown-indicator",
    ]);
  });
});
