import type { Cube } from "../../../../src/cube/cube.ts";
import { membersPerCell } from "../../../../src/cube/cube.ts";
import { FLAG } from "../../../../src/cube/flags.ts";
import { periodRange } from "../../../../src/cube/period.ts";
import { REASON } from "../../../../src/cube/reason.ts";
import { encodeCube } from "../../../../src/sources/store/encode.ts";
import type { AreasFile, CatalogueFile, PartFile, SheetFile } from "../../../../src/sources/store/schema.ts";

/** A store of a few made-up figures, as a table of files by path for the test server. */

const both = (text: string): { nl: string; en: string } => ({ nl: text, en: `${text} (en)` });

/** Figures that can be told from their place: area × 1000 + period × 10 + cell; the second area is secret in the last period. */
export function countedCube(shape: Pick<Cube, "indicator" | "level" | "areas" | "periods" | "dimensions">): Cube {
  const inner = membersPerCell(shape);
  const length = shape.areas.length * shape.periods.length * inner;
  const values = new Float64Array(length);
  const reason = new Uint8Array(length);
  const flags = new Uint16Array(length);
  for (let cell = 0; cell < length; cell += 1) {
    const area = Math.floor(cell / (shape.periods.length * inner));
    const period = Math.floor(cell / inner) % shape.periods.length;
    const secret = area === 1 && period === shape.periods.length - 1;
    values[cell] = secret ? Number.NaN : area * 1000 + period * 10 + (cell % inner);
    reason[cell] = secret ? REASON.suppressed : REASON.present;
    flags[cell] = secret || period > 0 ? 0 : FLAG.provisional;
  }
  return { ...shape, division: "per-period", values, reason, flags };
}

export const GM = ["GM0344", "GM0363", "GM0518"];
const years = periodRange("2019", "2021");
const firstHalf = periodRange("2020-01-01", "2020-06-30");
const secondHalf = periodRange("2020-07-01", "2020-12-31");

export const cubes = {
  population: countedCube({ indicator: "population", level: "gemeente", areas: GM, periods: years, dimensions: [] }),
  country: countedCube({ indicator: "population", level: "land", areas: ["NL01"], periods: years, dimensions: [] }),
  casesEarly: countedCube({ indicator: "cases", level: "gemeente", areas: GM, periods: firstHalf, dimensions: [] }),
  casesLate: countedCube({ indicator: "cases", level: "gemeente", areas: GM, periods: secondHalf, dimensions: [] }),
  votesLeft: countedCube({
    indicator: "votes",
    level: "gemeente",
    areas: GM,
    periods: ["2021"],
    dimensions: [{ id: "party", members: ["d66", "vvd"] }],
  }),
  votesRight: countedCube({
    indicator: "votes",
    level: "gemeente",
    areas: GM,
    periods: ["2021"],
    dimensions: [{ id: "party", members: ["cda"] }],
  }),
};

const words = { label: "Cijfers", area: "Gebied", period: "Periode", dimensions: {} };

interface ItemShape {
  readonly id: string;
  readonly parts: readonly PartFile[];
  readonly ratio?: { readonly numerator: string; readonly denominator: string; readonly factor: number };
  readonly members?: readonly string[];
}

function item({ id, parts, ratio, members }: ItemShape): CatalogueFile["link"]["item"][number] {
  return {
    class: "collection",
    href: `indicators/${id}.aaaaaaaa.json`,
    label: id,
    extension: {
      id,
      en: { label: `${id} (en)` },
      description: both(id),
      theme: "people",
      unit: both("aantal"),
      decimals: 0,
      kind: ratio ? "ratio" : "count",
      time: "stock",
      dateBasis: both("op 1 januari"),
      aggregation: ratio ? { rule: "ratio" } : { rule: "sum" },
      ...(ratio && { ratio }),
      dimensions: members
        ? [{ id: "party", name: both("partij"), members: members.map((code) => ({ code, name: both(code) })) }]
        : [],
      notes: [],
      opening: { view: "table", level: "gemeente", periods: "latest", areas: "all" },
      keywords: { nl: [], en: [] },
      provider: "cbs",
      spans: parts.map(({ level, frequency, first, last }) => ({
        level,
        frequency,
        first,
        last,
        division: "per-period",
      })),
      parts: [...parts],
    },
  };
}

const part = (
  href: string,
  level: string,
  frequency: PartFile["frequency"],
  first: string,
  last: string,
): PartFile => ({ href: `data/${href}`, level, frequency, first, last });

export const catalogueFile: CatalogueFile = {
  version: "2.0",
  class: "collection",
  label: "Kleine store",
  updated: "2026-11-21",
  link: {
    item: [
      item({
        id: "population",
        parts: [
          part("population/gemeente.11111111.json", "gemeente", "year", "2019", "2021"),
          part("population/land.22222222.json", "land", "year", "2019", "2021"),
        ],
      }),
      item({
        id: "cases",
        parts: [
          part("cases/gemeente-2020-H1.33333333.json", "gemeente", "day", "2020-01-01", "2020-06-30"),
          part("cases/gemeente-2020-H2.44444444.json", "gemeente", "day", "2020-07-01", "2020-12-31"),
        ],
      }),
      item({
        id: "votes",
        members: ["cda", "d66", "vvd"],
        parts: [
          {
            ...part("votes/gemeente-a.55555555.json", "gemeente", "year", "2021", "2021"),
            members: { party: ["d66", "vvd"] },
          },
          {
            ...part("votes/gemeente-b.66666666.json", "gemeente", "year", "2021", "2021"),
            members: { party: ["cda"] },
          },
        ],
      }),
      item({ id: "cases-rate", parts: [], ratio: { numerator: "cases", denominator: "population", factor: 1000 } }),
    ],
  },
  extension: {
    meetlat: 1,
    en: { label: "Small store" },
    themes: [{ id: "people", name: both("Bevolking") }],
    providers: [{ id: "cbs", name: both("CBS"), attribution: "CBS", licence: "CC BY 4.0" }],
    areas: {
      base: "areas/nl.77777777.json",
      levels: { wijk: "areas/bu.88888888.json", buurt: "areas/bu.88888888.json" },
    },
  },
};

export const areasFile: AreasFile = {
  levels: ["land", "provincie", "gemeente", "wijk", "buurt"].map((id, rank) => ({
    id,
    name: both(id),
    plural: both(id),
    rank,
  })),
  areas: [
    { code: "NL01", level: "land", name: "Nederland", english: "The Netherlands" },
    { code: "PV26", level: "provincie", name: "Utrecht" },
    { code: "GM0344", level: "gemeente", name: "Utrecht" },
    { code: "GM0363", level: "gemeente", name: "Amsterdam" },
    { code: "GM0518", level: "gemeente", name: "’s-Gravenhage", english: "The Hague", aliases: ["Den Haag"] },
  ],
  divisions: [
    { id: "gm-2019", from: "2019-01-01", to: null, levels: { land: ["NL01"], provincie: ["PV26"], gemeente: GM } },
  ],
  memberships: [],
  successions: [],
  groups: [],
  neighbours: [],
  borders: [
    {
      id: "gm-2019",
      division: "gm-2019",
      from: "2019-01-01",
      to: null,
      levels: ["gemeente"],
      approximate: false,
      href: "../boundaries/gm-2019.99999999.json",
    },
  ],
};

export const sheetFile: SheetFile = {
  version: "2.0",
  class: "collection",
  label: "population",
  updated: "2026-11-20",
  link: { item: [] },
  extension: {
    id: "population",
    en: { label: "population" },
    definition: both("Inwoners"),
    source: { title: "Bevolking", table: "03759ned" },
    counts: [{ level: "gemeente", present: 8, missing: { suppressed: 1 } }],
  },
};

export const topologyFile = {
  type: "Topology",
  arcs: [
    [
      [0, 0],
      [1, 0],
    ],
  ],
  objects: {
    gemeente: { type: "GeometryCollection", geometries: GM.map((id) => ({ type: "Polygon", id, arcs: [[0]] })) },
  },
};

/** Every file of the store, by path under `folder`. */
export function storeFiles(folder = "/store/"): Record<string, unknown> {
  const table = {
    "catalogue.json": catalogueFile,
    "indicators/population.aaaaaaaa.json": sheetFile,
    "areas/nl.77777777.json": areasFile,
    "areas/bu.88888888.json": {
      division: "gm-2019",
      from: "2024-01-01",
      to: null,
      levels: {
        wijk: { codes: ["WK034401"], names: ["Wijk 01"] },
        buurt: { codes: ["BU03440101", "BU03440102"], names: ["Buurt een", "Buurt twee"] },
      },
    },
    "boundaries/gm-2019.99999999.json": topologyFile,
    "data/population/gemeente.11111111.json": encodeCube(cubes.population, words),
    "data/population/land.22222222.json": encodeCube(cubes.country, words),
    "data/cases/gemeente-2020-H1.33333333.json": encodeCube(cubes.casesEarly, words),
    "data/cases/gemeente-2020-H2.44444444.json": encodeCube(cubes.casesLate, words),
    "data/votes/gemeente-a.55555555.json": encodeCube(cubes.votesLeft, words),
    "data/votes/gemeente-b.66666666.json": encodeCube(cubes.votesRight, words),
  };
  return Object.fromEntries(Object.entries(table).map(([path, file]) => [folder + path, file]));
}
