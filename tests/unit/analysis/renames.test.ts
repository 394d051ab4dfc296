import { describe, expect, it } from "vitest";
import type { Succession } from "../../../src/cube/area.ts";
import { formerOf, formerPlaces, formerRows } from "../../../src/analysis/renames.ts";
import { AREAS, query } from "./fixtures.ts";
import { linked } from "./realStore.ts";

const became = (from: string, to: string, kind: Succession["kind"] = "rename"): Succession => ({
  ...{ from, to, kind, date: "2021-01-01", share: 1, shareOf: "whole" },
});
const world = (...successions: Succession[]) => ({ ...AREAS, successions });
const TWICE = world(became("OLD", "MID"), became("MID", "B"), became("C", "B", "absorbed"), became("D", "D"));

describe("the codes that an area had before", () => {
  it("are followed back as far as they go, the newest first", () => {
    expect(formerOf("B", TWICE)).toEqual(["MID", "OLD"]);
    expect(formerOf("MID", TWICE)).toEqual(["OLD"]);
    expect(formerOf("OLD", TWICE)).toEqual([]);
  });

  it("are those of a rename only, and never the own one", () => {
    expect(formerOf("D", TWICE)).toEqual([]);
    for (const kind of ["merger", "split", "absorbed"] as const)
      expect(formerOf("B", world(became("C", "B", kind)))).toEqual([]);
  });

  it("end where two areas changed codes", () => {
    expect(formerOf("A", world(became("A", "B"), became("B", "A")))).toEqual(["B", "A"]);
  });
});

describe("the rows that are looked back on", () => {
  const rows = [
    { code: "B", level: "gemeente" },
    { code: "A", level: "gemeente" },
    { code: "B+D", level: "gemeente", parts: ["B", "D"] },
  ];
  const made = (series: string, of = rows, areas = TWICE) =>
    formerRows(of, linked(series, {}), areas).map(({ code, level, former }) => [code, level, former]);
  const both = [
    ["MID", "gemeente", true],
    ["OLD", "gemeente", true],
  ];

  it("are there for a change, another time and an own formula", () => {
    for (const series of ["crimes~growth.year", "crimes~at.year", "own:mine", "crimes~rank,crimes~per.1000~diff.2019"])
      expect(made(series)).toEqual(both);
  });

  it("are not for anything else, nor where nothing was renamed", () => {
    for (const series of ["crimes", "crimes~rank", "crimes~sum.7~per.1000"]) expect(made(series)).toEqual([]);
    expect(made("crimes~growth.year", rows, world(became("C", "B", "absorbed")))).toEqual([]);
    expect(formerRows(rows, query({ series: [] }), TWICE)).toEqual([]);
  });

  it("are no second row of what is shown already", () => {
    const then = [...rows, { code: "MID", level: "gemeente" }];
    expect(made("crimes~growth.year", then, world(became("MID", "B")))).toEqual([]);
  });

  it("are found by the row that goes on", () => {
    const all = [{ code: "MID", level: "gemeente" }, ...rows, { code: "OLD", level: "gemeente" }];
    expect(all.map((_, row) => formerPlaces(all, TWICE)(row))).toEqual([4, 0, -1, -1, -1]);
    expect(rows.map((_, row) => formerPlaces(rows, TWICE)(row))).toEqual([-1, -1, -1]);
    expect(rows.map((_, row) => formerPlaces(rows, AREAS)(row))).toEqual([-1, -1, -1]);
    expect(formerPlaces(all, TWICE)(9)).toBe(-1);
  });
});
