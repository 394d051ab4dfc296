import { describe, expect, it } from "vitest";
import type { SeriesChoice } from "../../../src/analysis/query.ts";
import { denominatorId, expandQuery, expandSeries, isLive } from "../../../src/analysis/series.ts";
import { TOOLS, catalogue, choose, indicator, query } from "./fixtures.ts";

const both = (text: string) => ({ nl: text, en: text });
const member = (code: string) => ({ code, name: both(code) });
const PARTY = {
  ...{ id: "party", name: both("partij"), total: "total" },
  members: [member("total"), member("vvd"), member("d66")],
};
const VOTES = indicator("votes", { dimensions: [PARTY] });
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

describe("members added up", () => {
  const added = (choice: Partial<SeriesChoice>) => expandSeries({ ...choose("votes"), ...choice }, BOOK);
  const shown = (choice: Partial<SeriesChoice>) =>
    added(choice).series.map(({ key, members, sums }) => [key, members["party"], sums?.["party"]]);

  it("are one series, after those that are shown apart", () => {
    expect(shown({ sums: { party: [["vvd", "d66"]] }, members: { party: ["d66"] } })).toEqual([
      ["votes~party.d66", "d66", undefined],
      ["votes", "total", undefined],
    ]);
    const three = { ...VOTES, id: "three", dimensions: [{ ...PARTY, members: [...PARTY.members, member("cda")] }] };
    const { series, notes } = expandSeries(
      { ...choose("three"), sums: { party: [["vvd", "d66", "vvd"], ["cda"]] } },
      catalogue(three),
    );
    expect(series.map(({ key, members, sums }) => [key, members["party"], sums?.["party"]])).toEqual([
      ["three~party.vvd:d66", "vvd:d66", ["vvd", "d66"]],
      ["three~party.cda", "cda", undefined],
    ]);
    expect(notes).toEqual([]);
  });

  it("that are all of them are the published total, which is said", () => {
    const published = {
      severity: "info",
      message: { id: "analysis.members-published", params: { name: both("votes") } },
    };
    expect(added({ sums: { party: [["vvd", "d66"]] } }).notes).toEqual([published]);
    expect(added({ sums: { party: [["vvd"]] } }).notes).toEqual([]);
    expect(added({ sums: { party: [["vvd"], ["d66", "vvd"]] } }).notes).toEqual([published]);
  });

  it("that are not there are named once, and what is left is added up", () => {
    const choice = { members: { party: ["xyz"] }, sums: { party: [["xyz", "vvd"], ["pvv"]] } };
    expect(shown(choice)).toEqual([["votes~party.vvd", "vvd", undefined]]);
    expect(added(choice).notes).toEqual(
      ["xyz", "pvv"].map((code) => ({
        severity: "caution",
        message: { id: "analysis.unknown-member", params: { code, dimension: both("partij"), name: both("votes") } },
      })),
    );
  });
});

describe("the series of a question", () => {
  it("have every combination of their members, and the words of all that was chosen as their key", () => {
    const age = { id: "age", name: both("leeftijd"), members: [member("0"), member("65")] };
    const people = indicator("people", { dimensions: [...SEX.dimensions, age] });
    const { series } = expandSeries(choose("people", [], { age: ["65", "0"] }), catalogue(people));
    expect(series.map(({ key }) => key)).toEqual([
      ...["people~sex.m~age.65", "people~sex.m~age.0", "people~sex.v~age.65", "people~sex.v~age.0"],
    ]);
  });

  it("of an office have its name before their own", () => {
    expect(keys({ ...choose("sex", [], { sex: ["m"] }), source: "cbs" })).toEqual(["cbs:sex~sex.m"]);
  });

  it("that are not there are named, each with its id, beside those that are", () => {
    const { series, notes } = expandQuery(query({ series: [choose("x"), choose("adm"), choose("y")] }), BOOK);
    expect(series.map(({ key }) => key)).toEqual(["adm"]);
    expect(notes).toEqual(
      ["x", "y"].map((id) => ({ severity: "caution", message: { id: "analysis.unknown-indicator", params: { id } } })),
    );
  });

  it("of an own formula are nothing without what reads it", () => {
    const own = { ...choose("mine"), source: "own" };
    expect(expandQuery(query({ series: [own] }), BOOK).notes).toHaveLength(1);
    const formulas = { mine: { name: "Mine", text: "adm * 2" } };
    const asked = query({ series: [own], formulas });
    expect(expandQuery(asked, BOOK, TOOLS.formula).series.map(({ source }) => source)).toEqual(["own"]);
    // A series of the store is never read as a formula.
    expect(expandQuery(query({ series: [choose("adm")] }), BOOK, TOOLS.formula).series[0]?.source).toBe("store");
  });
});

it("a table that an office or the device has is live; the store and own formulas are not", () => {
  expect(["store", "own", "cbs", "file"].map((source) => isLive({ source }))).toEqual([false, false, true, true]);
});

it("a rate is of the inhabitants unless the indicator or the person names another", () => {
  const [plain, beds] = [indicator("adm"), indicator("adm", { rateOf: "beds" })];
  expect([denominatorId("", plain), denominatorId("", beds), denominatorId("homes", beds)]).toEqual([
    ...["population", "beds", "homes"],
  ]);
});
