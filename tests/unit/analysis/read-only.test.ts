import { expect, it } from "vitest";
import type { Cube } from "../../../src/cube/cube.ts";
import { needKey } from "../../../src/cube/cube.ts";
import { evaluate } from "../../../src/analysis/evaluate.ts";
import { plan } from "../../../src/analysis/plan.ts";
import { AREAS, POPULATION, TOOLS, catalogue, cubeFor, indicator, read } from "./fixtures.ts";
import { linked } from "./realStore.ts";

const BOOK = catalogue(indicator("crimes"), POPULATION);
const FIGURES = {
  crimes: { A: { 2020: 1, 2021: 2 }, B: { 2020: 3, 2021: 4 }, C: { 2020: 5 }, D: { 2020: 6, 2021: 7 }, E: { 2021: 8 } },
  population: { A: { 2020: 1000, 2021: 1000 }, B: { 2020: 900, 2021: 100 }, D: { 2020: 900, 2021: 900 } },
};

/** The same cube of just these areas, so that its arrays are what a question asks and need not be copied. */
function only(cube: Cube, codes: readonly string[]): Cube {
  const width = cube.periods.length;
  const cells = codes.flatMap((code) => cube.periods.map((_, at) => cube.areas.indexOf(code) * width + at));
  return {
    ...{ ...cube, areas: codes },
    values: Float64Array.from(cells, (cell) => cube.values[cell] ?? NaN),
    reason: Uint8Array.from(cells, (cell) => cube.reason[cell] ?? 0),
    flags: Uint16Array.from(cells, (cell) => cube.flags[cell] ?? 0),
  };
}

it.each(["crimes", "crimes~per.1000", "crimes~sum.2", "crimes~diff.previous", "crimes~recast.2021", "crimes~rank"])(
  "the figures that were read stay as they were: %s",
  (series) => {
    const asked = linked(series, { periods: { kind: "exact", periods: ["2020", "2021"] } });
    const needs = plan(asked, BOOK, AREAS, TOOLS);
    const data = new Map(
      needs.map((need) => [needKey(need), only(cubeFor(need, BOOK, FIGURES), ["A", "B", "C", "D", "E"])] as const),
    );
    const before = structuredClone([...data.values()]);
    const result = evaluate(asked, BOOK, AREAS, data, TOOLS);
    expect([...data.values()]).toEqual(before);
    if (series === "crimes") expect(read(result, "C", 1)).toBe("not-applicable");
  },
);
