import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cube } from "../../../../src/cube/cube.ts";
import { FLAG } from "../../../../src/cube/flags.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import { REASON } from "../../../../src/cube/reason.ts";
import { decodeCube } from "../../../../src/sources/store/decode.ts";
import { encodeCube } from "../../../../src/sources/store/encode.ts";
import type { DatasetWords } from "../../../../src/sources/store/encode.ts";
import { anyCube } from "../cubes.ts";

const words: DatasetWords = { label: "Iets", area: "Gebied", period: "Periode", dimensions: {} };

const cube: Cube = {
  indicator: "population",
  level: "gemeente",
  division: "per-period",
  areas: ["GM0344", "GM0363"],
  periods: ["2020", "2021"],
  dimensions: [],
  values: Float64Array.of(0, 1.5, Number.NaN, -3),
  reason: Uint8Array.of(REASON.present, REASON.present, REASON.suppressed, REASON.present),
  flags: Uint16Array.of(0, FLAG.provisional | FLAG.rounded, 0, 0),
};

function decode(file: unknown): ReturnType<typeof decodeCube> {
  return decodeCube(new TextEncoder().encode(JSON.stringify(file)).buffer, "population", "data.json");
}

/** A file with one fault in it. */
function broken(change: Readonly<Record<string, unknown>>): ReturnType<typeof decodeCube> {
  return decode({ ...encodeCube(cube, words), ...change });
}

describe("cube → data file → cube", () => {
  test("gives the same cube, whatever is in it", () => {
    fc.assert(
      fc.property(anyCube, (any) => {
        expect(decode(encodeCube(any, words))).toEqual(any);
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same cube when sizes are compared after gzip", () => {
    const gzipped = (text: string): number => gzipSync(text).length;
    fc.assert(
      fc.property(anyCube, (any) => {
        expect(decode(encodeCube(any, words, gzipped))).toEqual(any);
      }),
      { numRuns: 50 },
    );
  });

  test("zero stays a figure and missing stays missing", () => {
    const file = encodeCube(cube, words);
    expect(file.value).toEqual([0, 1.5, null, -3]);
    expect(file.status).toEqual(["", "po", "x", ""]);
  });

  test("one text says it when all figures are provisional and all gaps secret", () => {
    const flags = Uint16Array.of(FLAG.provisional, FLAG.provisional, 0, FLAG.provisional);
    expect(encodeCube({ ...cube, flags }, words).status).toBe("xp");
  });

  test("a reason that no store holds is a bug of the writer", () => {
    const reason = Uint8Array.of(0, 0, REASON.refused, 0);
    expect(() => encodeCube({ ...cube, reason }, words)).toThrow(/reason/);
  });
});

describe("a data file that is not right is named by its place", () => {
  const dimension = encodeCube(cube, words).dimension;
  const index = (id: string, codes: readonly string[]): unknown => ({
    ...dimension,
    [id]: { label: id, category: { index: codes } },
  });
  test.each([
    ["a text among the figures", { value: [0, "1,5", null, 3] }, "value.1"],
    ["a missing figure that is not null", { value: [0, {}, null, 3] }, "value.1"],
    ["too few figures", { value: [0, 1, null] }, "value"],
    ["figures that are no list", { value: { 0: 1 } }, "value"],
    ["an unknown letter", { status: { 1: "q" } }, "status.1"],
    ["a letter twice", { status: { 1: "pp" } }, "status.1"],
    ["two reasons", { status: { 2: "xn" } }, "status.2"],
    ["a reason with a figure", { status: ["x", "", "x", ""] }, "status.0"],
    ["a flag with a gap", { status: { 2: "p" } }, "status.2"],
    ["a status outside the cells", { status: { 4: "p" } }, "status.4"],
    ["a status that is no text", { status: { 1: 3 } }, "status.1"],
    ["a status of another length", { status: ["p"] }, "status"],
    ["an unknown letter for all", { status: "z" }, "status"],
    ["axes in another order", { id: ["period", "area"] }, "id"],
    ["a size that is not the number of codes", { size: [2, 3] }, "size.1"],
    ["one size too many", { size: [2, 2, 1] }, "size"],
    ["an axis that is not described", { id: ["area", "period", "sex"], size: [2, 2, 1] }, "dimension.sex"],
    ["an area twice", { dimension: index("area", ["GM0344", "GM0344"]) }, "dimension.area.category.index"],
    ["no period", { dimension: index("period", ["2020", "gisteren"]) }, "dimension.period.category.index.1"],
    ["another frequency", { dimension: index("period", ["2020", "2021-01"]) }, "dimension.period.category.index.1"],
    ["periods out of order", { dimension: index("period", ["2021", "2020"]) }, "dimension.period.category.index.1"],
    ["another version", { version: "1.0" }, "version"],
    ["no division", { extension: { indicator: "population", level: "gemeente" } }, "extension.division"],
    [
      "a margin of another length",
      { extension: { indicator: "population", level: "gemeente", division: "gm-2020", lower: [1] } },
      "extension.lower",
    ],
  ])("%s", (_, change, place) => {
    expect(broken(change)).toMatchObject({ kind: "mismatch", what: "population", where: `data.json#${place}` });
  });

  test("broken JSON is named with line and column", () => {
    const bytes = new TextEncoder().encode('{\n  "version": "2.0",\n  "value": [1,, 2]\n}').buffer;
    expect(decodeCube(bytes, "x", "data.json")).toMatchObject({ kind: "malformed", where: "data.json:3:15" });
  });

  test("a file that stops halfway is named at its end", () => {
    const bytes = new TextEncoder().encode('{"version":').buffer;
    expect(decodeCube(bytes, "x", "data.json")).toMatchObject({ kind: "malformed", where: "data.json:1:12" });
  });

  test("bytes that are no text", () => {
    const answer = decodeCube(Uint8Array.of(0x7b, 0xff, 0xfe).buffer, "x", "data.json");
    expect(isProblem(answer) && answer.kind).toBe("malformed");
  });

  test("a file that looks like a Problem is still a file", () => {
    expect(decode({ problem: true, kind: "offline", what: "", where: "", retry: true })).toMatchObject({
      kind: "mismatch",
    });
  });
});
