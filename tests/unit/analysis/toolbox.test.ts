import { describe, expect, it } from "vitest";
import type { Cube, NeedKey } from "../../../src/cube/cube.ts";
import { needKey } from "../../../src/cube/cube.ts";
import { problem } from "../../../src/cube/problem.ts";
import type { Problem } from "../../../src/cube/problem.ts";
import type { Query } from "../../../src/analysis/query.ts";
import { LATE_KINDS, LATE_PARTS, toolboxFor } from "../../../src/analysis/toolbox.ts";
import type { Figures } from "./fixtures.ts";
import { POPULATION, TOOLS, areas, catalogue, cubeFor, indicator, rule } from "./fixtures.ts";
import { linked } from "./realStore.ts";

const ratio = { numerator: "crimes", denominator: "population", factor: 1000 };
const BOOK = catalogue(indicator("crimes"), indicator("crime-rate", { kind: "ratio", ratio }), POPULATION);

/** What a question brings in, by name and in the order of the alphabet. */
async function brought(series: string, more: Partial<Query> = {}, data?: ReadonlyMap<NeedKey, Cube | Problem>) {
  const toolbox = await toolboxFor(linked(series, more), { catalogue: BOOK, ...(data && { data }) });
  expect(TOOLS).toMatchObject(toolbox);
  return Object.keys(toolbox).sort();
}

describe("a question brings in only what it needs", () => {
  it("which is nothing for plain figures", async () => {
    expect(await brought("crimes,population")).toEqual([]);
    expect(await brought("crimes", { filter: [] })).toEqual([]);
    expect(await brought("unheard-of")).toEqual([]);
  });

  it.each([
    ["share.areas", ["rounding", "share"]],
    ["growth.year", ["change"]],
    ["at.year", ["at"]],
    ["interval.95", ["interval"]],
    ["verdict.95", ["verdict"]],
    ["trend.5", ["trend"]],
    ["versus.diff", ["versus"]],
    ["rank", ["position"]],
    ["cumulative.undo", ["time"]],
    ["by.year", ["time"]],
    ["cumulative.sum", ["time"]],
    ["sum.7", ["time"]],
    ["recast.latest", ["recast"]],
    // A denominator may be on older areas.
    ["per.1000", ["recast"]],
    ["sum.7~per.1000~growth.year~rank", ["change", "position", "recast", "time"]],
  ])("%s", async (words, names) => {
    expect(await brought(`crimes~${words}`)).toEqual(names);
    expect(await brought(`population,crimes~${words}`)).toEqual(names);
  });

  it("the recasting of what an indicator is divided by", async () => {
    expect(await brought("crime-rate")).toEqual(["recast"]);
    expect(await brought("crimes,crime-rate")).toEqual(["recast"]);
  });

  it("areas like another, which are found by ratios too, and a filter", async () => {
    const similar = rule({ kind: "similar", of: "A" }, "reference");
    expect(await brought("crimes", { areas: [areas("A"), similar] })).toEqual(["recast", "similar"]);
    expect(await brought("crimes", { filter: [{ kind: "figure", is: "missing", series: 0, slot: 0 }] })).toEqual([
      "filter",
    ]);
  });

  it("the grammar of own formulas, and the calculations that stand in them", async () => {
    const formulas = { mine: { name: "Mine", text: "crimes[growth year] + population" } };
    expect(await brought("own:mine", { formulas })).toEqual(["change", "formula"]);
    const plain = { mine: { name: "Mine", text: "crimes / population" } };
    expect(await brought("crimes,own:mine", { formulas: plain })).toEqual(["formula"]);
  });

  it("the guard of secrets, once figures are read among which there is one", async () => {
    const need = { source: "store", indicator: "crimes", level: "gemeente", periods: ["2021"], members: {} };
    const data = (figures: Figures) => new Map([[needKey(need), cubeFor(need, BOOK, figures)]]);
    expect(await brought("crimes", {}, data({ crimes: { A: { 2021: "suppressed" } } }))).toEqual(["guard"]);
    expect(await brought("crimes", {}, data({ crimes: { A: { 2021: "not-published" } } }))).toEqual([]);
    expect(await brought("crimes", {}, new Map([[needKey(need), problem("offline", "crimes", "x")]]))).toEqual([]);
  });
});

it("whoever asks anything has all of it", () => {
  expect([...LATE_KINDS].sort()).toEqual(
    ["share", "change", "at", "interval", "verdict", "trend", "versus", "position"].sort(),
  );
  expect([...LATE_PARTS].sort()).toEqual(["time", "recast", "similar", "filter", "rounding", "guard"].sort());
});
