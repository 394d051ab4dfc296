import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { Cube } from "../../../src/cube/cube.ts";
import { FLAG } from "../../../src/cube/flags.ts";
import { isProblem } from "../../../src/cube/problem.ts";
import { REASON } from "../../../src/cube/reason.ts";
import type { IndicatorConfig } from "../../../src/publish/config/schema.ts";
import { readDivisions } from "../../../src/publish/divisions.ts";
import { buildStore } from "../../../src/publish/writer/build.ts";
import type { StoreParts } from "../../../src/publish/writer/build.ts";
import { checkStore } from "../../../src/publish/writer/check.ts";
import { cutCube } from "../../../src/publish/writer/cut.ts";
import { encodeDataset } from "../../../src/publish/writer/encode.ts";
import type { StoreFiles } from "../../../src/publish/writer/files.ts";
import { publish } from "../../../src/publish/writer/publish.ts";
import { decodeCube } from "../../../src/sources/store/decode.ts";
import { joinCubes } from "../../../src/sources/store/join.ts";
import { indicator, smallAreas, threeYears } from "./world.ts";

const divisions = readDivisions(threeYears, [smallAreas]);
const party = {
  id: "party",
  name: { nl: "partij", en: "party" },
  members: ["a", "b", "c"].map((code) => ({ code, name: { nl: code, en: code } })),
};
const votes = indicator("votes", { dimensions: [party] });

function cubeOf(periods: string[], values: number[], members: readonly string[] = []): Cube {
  const areas = ["GM0001", "GM0003"];
  return {
    indicator: "votes",
    level: "gemeente",
    division: "gm-2021",
    areas,
    periods,
    dimensions: members.length === 0 ? [] : [{ id: "party", members }],
    values: Float64Array.from(values),
    reason: Uint8Array.from(values, (value) => (Number.isNaN(value) ? REASON.suppressed : REASON.present)),
    flags: Uint16Array.from(values, (value) => (value > 5 ? FLAG.estimate | FLAG.rounded : 0)),
  };
}

const days = ["2020-06-29", "2020-06-30", "2020-07-01", "2020-10-01"];
const cell = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN));

describe("cutting", () => {
  test("a small cube stays whole; days are cut by half-year, then quarter, then month", () => {
    const cube = cubeOf(days, [1, 2, 3, 4, 5, 6, 7, 8]);
    const stems = (limit: number) =>
      cutCube(cube, "day", limit, ({ periods }) => periods.length).map(({ stem }) => stem);
    expect(stems(4)).toEqual(["gemeente"]);
    expect(stems(2)).toEqual(["gemeente-2020-H1", "gemeente-2020-H2"]);
    expect(stems(1)).toEqual(["gemeente-2020-06", "gemeente-2020-07", "gemeente-2020-10"]);
  });

  test("years are cut by member where there are members, else into runs of years", () => {
    const years = ["2019", "2020", "2021"];
    const size = (cube: Cube) => cube.values.length;
    const byMember = cutCube(cubeOf(years, Array<number>(18).fill(1), ["a", "b", "c"]), "year", 9, size);
    expect(byMember.map(({ stem, members }) => [stem, members])).toEqual([
      ["gemeente-party-1", { party: ["a"] }],
      ["gemeente-party-2", { party: ["b", "c"] }],
    ]);
    expect(cutCube(cubeOf(years, Array<number>(6).fill(1)), "year", 5, size).map(({ stem }) => stem)).toEqual([
      "gemeente-2019",
      "gemeente-2020-2021",
    ]);
  });

  test("what is cut, written, read and joined is what it was", () => {
    const shapes = fc.oneof(
      fc.record({ members: fc.constant<string[]>([]), values: fc.array(cell, { minLength: 8, maxLength: 8 }) }),
      fc.record({ members: fc.constant(["a", "b", "c"]), values: fc.array(cell, { minLength: 24, maxLength: 24 }) }),
    );
    fc.assert(
      fc.property(
        shapes,
        fc.constantFrom("day" as const, "year" as const),
        fc.integer({ min: 1, max: 30 }),
        ({ members, values }, frequency, limit) => {
          const cube = cubeOf(days, values, members);
          const pieces = cutCube(cube, frequency, limit, (one) => one.values.length);
          const read = pieces.map((piece) => {
            const text = JSON.stringify(
              encodeDataset(piece.cube, { ...votes, dimensions: members.length === 0 ? [] : [party] }, "A provider"),
            );
            const decoded = decodeCube(new TextEncoder().encode(text).buffer, "votes", "here");
            if (isProblem(decoded)) throw new Error(decoded.where);
            return decoded;
          });
          const joined = joinCubes(read, new Map([["party", members]]));
          expect({ ...joined, lower: undefined, upper: undefined }).toEqual({
            ...cube,
            lower: undefined,
            upper: undefined,
          });
        },
      ),
    );
  });
});

test("a data file names its source in Dutch, and in English where that reads otherwise", () => {
  const of = (attribution: Parameters<typeof encodeDataset>[2]) =>
    encodeDataset(cubeOf(days, [1, 2]), votes, attribution);
  expect(of("CBS")).toMatchObject({ source: "CBS" });
  expect(of("CBS")).not.toHaveProperty("extension.en.source");
  expect(of({ nl: "Politie", en: "Police" })).toMatchObject({
    source: "Politie",
    extension: { en: { source: "Police" } },
  });
});

type Prepared = StoreParts["configuration"]["prepared"];

function storeOf(indicators: IndicatorConfig[], cubes: Record<string, Cube>, prepared: Prepared = []): StoreFiles {
  return buildStore({
    configuration: {
      publication: { updated: "2026-01-01", label: { nl: "Proef", en: "Trial" } },
      sources: [],
      indicators,
      areas: undefined,
      retired: [],
      prepared,
      origins: [],
      themes: [{ id: "theme", name: { nl: "thema", en: "theme" } }],
      providers: [{ id: "provider", name: { nl: "wie", en: "who" }, attribution: "A provider", licence: "CC0" }],
    },
    indicators: indicators.map((one) => {
      const cube = cubes[one.id];
      return { indicator: one, cubes: cube ? [{ cube: { ...cube, indicator: one.id }, frequency: "year" }] : [] };
    }),
    divisions,
    areas: threeYears,
    small: [smallAreas],
    borders: [],
  });
}

const people = indicator("people", {});
const cube2021 = cubeOf(["2021"], [1, 2]);

describe("checking", () => {
  const faults = (indicators: IndicatorConfig[], cubes: Record<string, Cube>) =>
    checkStore(storeOf(indicators, cubes), divisions);

  test("a store that is right has no faults, and the same parts give the same bytes", () => {
    expect(faults([people], { people: cube2021 })).toEqual([]);
    expect(storeOf([people], { people: cube2021 })).toEqual(storeOf([people], { people: cube2021 }));
  });

  test("a presentation that is ready has a theme and indicators that exist", () => {
    const ready = (address: string, theme = "theme") => [{ title: { nl: "Kaart", en: "Map" }, address, theme }];
    const prepared = (asked: Prepared) => checkStore(storeOf([people], { people: cube2021 }, asked), divisions);
    expect(prepared(ready("indicators=people,people~rank&view=map"))).toEqual([]);
    expect(prepared(ready("indicators=people,nobody&view=map", "x"))).toEqual([
      '"Kaart": theme x does not exist',
      '"Kaart" names nobody, which does not exist',
    ]);
  });

  test("who is named must exist; every indicator has figures", () => {
    const lost = indicator("lost", { rateOf: "nobody", theme: "x", provider: "y" });
    expect(faults([lost], {})).toEqual([
      "lost names nobody, which does not exist",
      "lost: theme x does not exist",
      "lost: provider y does not exist",
      "lost has no figures",
    ]);
  });

  test("a weight must have figures of the same level, period and division", () => {
    const mean = indicator("mean", { kind: "mean", aggregation: { rule: "weighted", weight: "people" } });
    const fault = "mean: weight people has no figures for gemeente in the same period and division";
    expect(faults([people, mean], { people: cube2021, mean: cube2021 })).toEqual([]);
    expect(faults([people, mean], { people: cube2021, mean: cubeOf(["2022"], [1, 2]) })).toEqual([fault]);
    const old = { ...cube2021, division: "gm-2020" };
    expect(faults([people, mean], { people: old, mean: cube2021 })).toEqual([fault]);
  });

  test("a ratio exists where numerator and denominator are of the same areas; a day has the denominator of its year", () => {
    const ratio = indicator("ratio", {
      kind: "ratio",
      aggregation: { rule: "ratio" },
      ratio: { numerator: "flow", denominator: "people", factor: 100 },
    });
    const spans = (flow: Cube, below: Cube) => {
      const files = storeOf([people, indicator("flow", {}), ratio], { flow, people: below });
      return JSON.stringify(
        (JSON.parse(files.get("catalogue.json") ?? "") as { link: { item: { extension: { spans: unknown } }[] } }).link
          .item[2]?.extension.spans,
      );
    };
    expect(spans(cube2021, cubeOf(["2021", "2022"], [1, 2, 3, 4]))).toContain('"first":"2021","last":"2021"');
    expect(spans(cube2021, { ...cube2021, division: "per-period" })).toContain('"division":"gm-2021"');
    expect(spans(cube2021, { ...cube2021, division: "gm-2020" })).toBe("[]");
  });
});

describe("publishing", () => {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const to = join(folder, "store");
  afterEach(() => rmSync(to, { recursive: true, force: true }));
  const listed = () =>
    readdirSync(to, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .sort();
  const version = (value: number) => storeOf([people], { people: cubeOf(["2021"], [value, 2]) });

  test("the same store twice changes nothing", () => {
    publish(version(1), to);
    const once = listed().map((name) => [name, readFileSync(join(to, name), "utf8")]);
    publish(version(1), to);
    expect(listed().map((name) => [name, readFileSync(join(to, name), "utf8")])).toEqual(once);
    expect(readdirSync(folder)).toEqual(["store"]);
  });

  test("files of the last two publications stay, older ones go", () => {
    const part = (value: number) => [...version(value).keys()].find((name) => name.startsWith("data/")) ?? "";
    for (const value of [1, 2, 3]) publish(version(value), to);
    expect([1, 2, 3].map((value) => existsSync(join(to, part(value))))).toEqual([true, true, true]);
    publish(version(4), to);
    expect([1, 2, 3, 4].map((value) => existsSync(join(to, part(value))))).toEqual([false, true, true, true]);
  });

  test("a store that cannot be read is not thrown away", () => {
    publish(version(1), to);
    writeFileSync(join(to, "catalogue.json"), "{}");
    expect(() => publish(version(2), to)).toThrow();
    expect(readFileSync(join(to, "catalogue.json"), "utf8")).toBe("{}");
  });
});
