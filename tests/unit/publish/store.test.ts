import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FLAG } from "../../../src/cube/flags.ts";
import { isProblem } from "../../../src/cube/problem.ts";
import { REASON } from "../../../src/cube/reason.ts";
import type { Cube } from "../../../src/cube/cube.ts";
import { periodRange } from "../../../src/cube/period.ts";
import { readDivisions } from "../../../src/publish/divisions.ts";
import { checkStore } from "../../../src/publish/writer/check.ts";
import { contentHash } from "../../../src/publish/writer/files.ts";
import { referencedFiles } from "../../../src/publish/writer/references.ts";
import { decodeCube } from "../../../src/sources/store/decode.ts";
import { AreasSchema, CatalogueSchema, SmallAreasSchema } from "../../../src/sources/store/schema.ts";

/** The store that the workbench is served with, as it is committed. */
const root = new URL("../../../public/store/", import.meta.url);
const read = (address: string) => readFileSync(new URL(address, root), "utf8");
const addresses = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .sort();
const files = new Map(addresses.map((address) => [address, read(address)]));
const catalogue = v.parse(CatalogueSchema, JSON.parse(read("catalogue.json")));
const areas = v.parse(AreasSchema, JSON.parse(read(catalogue.extension.areas.base)));
const small = [...new Set(Object.values(catalogue.extension.areas.levels))].map((address) =>
  v.parse(SmallAreasSchema, JSON.parse(read(address))),
);
const items = new Map(catalogue.link.item.map(({ extension }) => [extension.id, extension]));

function cubes(indicator: string, level: string): Cube[] {
  const parts = items.get(indicator)?.parts.filter((part) => part.level === level) ?? [];
  return parts.map(({ href }) => {
    const cube = decodeCube(new TextEncoder().encode(read(href)).buffer, indicator, href);
    if (isProblem(cube)) throw new Error(`${cube.what}: ${cube.kind} at ${cube.where}`);
    return cube;
  });
}

interface Cell {
  readonly value: number;
  readonly reason: number;
  readonly flags: number;
}

function cell(indicator: string, level: string, area: string, period: string, members: readonly string[] = []): Cell {
  for (const cube of cubes(indicator, level)) {
    const at = [
      cube.areas.indexOf(area),
      cube.periods.indexOf(period),
      ...cube.dimensions.map((one, n) => one.members.indexOf(members[n] ?? "")),
    ];
    if (at.includes(-1)) continue;
    const sizes = [cube.areas.length, cube.periods.length, ...cube.dimensions.map((one) => one.members.length)];
    const place = at.reduce((sum, step, n) => sum * (sizes[n] ?? 0) + step, 0);
    return { value: cube.values[place] ?? NaN, reason: cube.reason[place] ?? -1, flags: cube.flags[place] ?? 0 };
  }
  throw new Error(`${indicator} has no cell ${level} ${area} ${period} ${members.join()}`);
}

/** Sum of what is there; for a cube of one period, over all areas and members. */
function sumAt(indicator: string, level: string, period: string): number {
  let sum = 0;
  for (const cube of cubes(indicator, level)) {
    const at = cube.periods.indexOf(period);
    const cells = cube.dimensions.reduce((product, { members }) => product * members.length, 1);
    cube.values.forEach((value, place) => {
      if (Math.floor(place / cells) % cube.periods.length === at && !Number.isNaN(value)) sum += value;
    });
  }
  return sum;
}

describe("the committed store", () => {
  test("fits its schemas, its references and its budgets", () => {
    const own = new Map([...files].filter(([address]) => address !== "publications.json"));
    expect(checkStore(own, readDivisions(areas, small))).toEqual([]);
  });

  test("has no file that nothing leads to, and none that is not there", () => {
    const fixed = ["catalogue.json", "openapi.json", "publications.json"];
    expect(addresses).toEqual([...referencedFiles(read), ...fixed].sort());
  });

  test("every file but the fixed ones has the hash of its content in its name", () => {
    for (const [address, text] of files) {
      const hash = /\.([0-9a-f]{8})\.json$/.exec(address)?.[1];
      if (hash !== undefined) expect([address, contentHash(text)]).toEqual([address, hash]);
    }
  });

  test("every data file can be read, and covers what its part says", () => {
    for (const { id, parts } of items.values()) {
      for (const part of parts) {
        const [cube] = cubes(id, part.level).filter(({ periods }) => periods[0] === part.first);
        expect([part.href, cube?.periods.at(-1), cube?.level]).toEqual([part.href, part.last, part.level]);
      }
    }
  });

  test("spans say exactly which periods have figures", () => {
    for (const { id, spans, parts, ratio } of items.values()) {
      if (ratio) continue;
      for (const span of spans) {
        const said = span.periods ?? periodRange(span.first, span.last);
        const mine = parts.filter(({ level, frequency }) => level === span.level && frequency === span.frequency);
        const held = new Set(mine.flatMap((part) => cubes(id, part.level).flatMap(({ periods }) => periods)));
        expect([
          id,
          span.level,
          [...held].filter((one) => !said.includes(one)),
          said.filter((one) => !held.has(one)),
        ]).toEqual([id, span.level, [], []]);
      }
    }
  });

  test("the catalogue is at most 80 kB gzipped", () => {
    expect(gzipSync(read("catalogue.json"), { level: 9 }).length).toBeLessThanOrEqual(80_000);
  });
});

describe("known totals", () => {
  const POPULATION = {
    2020: 17_407_585,
    2021: 17_475_415,
    2022: 17_590_672,
    2023: 17_811_291,
    2024: 17_942_942,
    2025: 18_044_027,
  };

  test.each(Object.entries(POPULATION))("population %s: country, provinces and municipalities", (year, total) => {
    expect(cell("population", "land", "NL01", year).value).toBe(total);
    expect(sumAt("population", "provincie", year)).toBe(total);
    expect(sumAt("population", "gemeente", year)).toBe(total);
  });

  test("two municipalities that links rely on", () => {
    expect(cell("population", "gemeente", "GM0344", "2020").value).toBe(357_597);
    expect(cell("population", "gemeente", "GM0363", "2020").value).toBe(872_757);
  });

  test.each([
    ["covid-cases-cumulative", 84_778],
    ["covid-admissions-cumulative", 12_315],
    ["covid-deaths-cumulative", 6_258],
  ])("%s on 15 September 2020, rows without a municipality included", (id, total) => {
    const country = cell(id, "land", "NL01", "2020-09-15");
    expect(country).toEqual({ value: total, reason: REASON.present, flags: FLAG.computed });
    expect(sumAt(id, "provincie", "2020-09-15")).toBe(total);
    expect(sumAt(id, "gemeente", "2020-09-15")).toBeLessThanOrEqual(total);
  });

  test("Tilburg on 15 September 2020", () => {
    expect(cell("covid-cases-cumulative", "gemeente", "GM0855", "2020-09-15").value).toBe(1341);
  });

  test("votes: postal votes from abroad are in the country and in no municipality", () => {
    expect(sumAt("votes-tk2025", "land", "2025")).toBe(10_568_232);
    expect(sumAt("votes-tk2025", "gemeente", "2025")).toBe(10_568_232 - 86_428);
  });

  test("sex and age of 2024 add up to the population", () => {
    for (const id of ["population-sex", "population-age"]) {
      expect(sumAt(id, "land", "2024")).toBe(POPULATION[2024]);
      expect(sumAt(id, "gemeente", "2024")).toBe(POPULATION[2024]);
    }
  });

  test("per day, the country is the sum of the 342 municipalities", () => {
    for (const id of ["covid-cases", "covid-deaths", "covid-admissions"]) {
      for (const day of ["2020-04-01", "2022-02-08"]) {
        expect(cell(id, "land", "NL01", day).value).toBe(sumAt(id, "gemeente", day));
      }
    }
    expect(cell("covid-cases", "land", "NL01", "2022-02-08").value).toBe(374_708);
  });
});

describe("missing is never zero", () => {
  test("Eemsdelta and its predecessors exist in turn", () => {
    const reasons = ["GM0003", "GM0010", "GM0024", "GM1979"].map((code) =>
      ["2020", "2021"].map((year) => cell("population", "gemeente", code, year).reason),
    );
    const before = [REASON.present, REASON["not-applicable"]];
    expect(reasons).toEqual([before, before, before, [...before].reverse()]);
  });

  test("a party that was not on the ballot has no figure", () => {
    expect(cell("votes-tk2025", "gemeente", "GM0344", "2025", ["ellect"]).reason).toBe(REASON["not-applicable"]);
    expect(cell("votes-tk2025", "gemeente", "GM0363", "2025", ["vvd"]).value).toBeGreaterThan(0);
  });

  test("a series ends on its last published day", () => {
    const last = (id: string) => items.get(id)?.spans.find(({ level }) => level === "gemeente")?.last;
    expect(["covid-cases", "covid-deaths", "covid-admissions"].map(last)).toEqual([
      "2023-03-31",
      "2022-12-31",
      "2024-02-27",
    ]);
  });

  test("what is no measurement says so", () => {
    expect(
      cubes("self-rated-health", "buurt").every(({ values, flags }) =>
        values.every((value, at) => Number.isNaN(value) || (flags[at] ?? 0) === FLAG.estimate),
      ),
    ).toBe(true);
    expect(
      cubes("crimes", "wijk").every(({ values, flags }) =>
        values.every((value, at) => Number.isNaN(value) || (flags[at] ?? 0) === FLAG.computed),
      ),
    ).toBe(true);
  });

  test("what RIVM took back is marked; Vught took in a part of Haaren", () => {
    expect(cell("covid-cases-cumulative", "gemeente", "GM0363", "2020-03-21")).toMatchObject({
      value: 163,
      flags: FLAG.correction,
    });
    expect(cell("population", "gemeente", "GM0865", "2021").flags & FLAG.break).toBe(FLAG.break);
    expect(cell("population", "gemeente", "GM0344", "2021").flags).toBe(0);
  });
});
