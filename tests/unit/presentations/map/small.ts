import type { Areas, BordersEntry } from "../../../../src/cube/area.ts";
import type { Borders } from "../../../../src/cube/borders.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import { REASON } from "../../../../src/cube/reason.ts";
import type { Reason } from "../../../../src/cube/reason.ts";
import type { Catalogue, Indicator, Kind } from "../../../../src/cube/indicator.ts";
import { decodeBorders } from "../../../../src/sources/store/borders.ts";
import type { Result } from "../../../../src/analysis/result.ts";

/** Four squares: A and B above, C and D below; A and C lie in the west, B and D in the east. */
export const ENTRY: BordersEntry = {
  id: "tiny",
  division: "gm-2020",
  from: "2020-01-01",
  to: "2020-12-31",
  levels: ["gemeente"],
  approximate: false,
};

const [W, M, E] = [5, 5.2, 5.4];
const [N, C, S] = [52.2, 52.1, 52];

const TOPOLOGY = {
  type: "Topology",
  arcs: [
    [
      [M, C],
      [M, N],
    ], // 0: A | B
    [
      [M, C],
      [M, S],
    ], // 1: C | D
    [
      [M, C],
      [W, C],
    ], // 2: A / C
    [
      [M, C],
      [E, C],
    ], // 3: B / D
    [
      [M, N],
      [W, N],
      [W, C],
    ], // 4: around A
    [
      [M, N],
      [E, N],
      [E, C],
    ], // 5: around B
    [
      [M, S],
      [W, S],
      [W, C],
    ], // 6: around C
    [
      [M, S],
      [E, S],
      [E, C],
    ], // 7: around D
  ],
  objects: {
    gemeente: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", id: "A", arcs: [[0, 4, ~2]] },
        { type: "Polygon", id: "B", arcs: [[0, 5, ~3]] },
        { type: "Polygon", id: "C", arcs: [[1, 6, ~2]] },
        { type: "MultiPolygon", id: "D", arcs: [[[1, 7, ~3]]] },
      ],
    },
  },
};

function read(topology: unknown): Borders {
  const borders = decodeBorders(new TextEncoder().encode(JSON.stringify(topology)).buffer, ENTRY, "tiny.json");
  if (isProblem(borders)) throw new Error(borders.where);
  return borders;
}

export const BORDERS = read(TOPOLOGY);

const both = (text: string) => ({ nl: text, en: text });

export const AREAS: Areas = {
  levels: [{ id: "gemeente", name: both("gemeente"), plural: { nl: "gemeenten", en: "municipalities" }, rank: 3 }],
  areas: {},
  divisions: [],
  memberships: [
    {
      division: "gm-2020",
      child: "gemeente",
      parent: "provincie",
      from: "2020-01-01",
      to: null,
      parents: { A: "west", C: "west", B: "east", D: "east" },
    },
  ],
  successions: [],
  groups: [],
  neighbours: [],
  borders: [ENTRY],
};

export type Figure = number | Reason;

interface ResultParts {
  readonly kind?: Kind;
  readonly limits?: readonly number[] | null;
  readonly periods?: readonly string[];
  readonly divisions?: readonly (string | null)[];
  /** Decimals of the figures; 1 unless said. */
  readonly decimals?: number;
}

/** A result of one series: per area its figures per slot. Codes that begin with `NL` are references. */
export function resultOf(figures: Readonly<Record<string, readonly Figure[]>>, parts: ResultParts = {}): Result {
  const { kind = "percentage", limits = [20, 30], periods = ["2020"], decimals = 1 } = parts;
  const codes = Object.keys(figures);
  const cells = codes.flatMap((code) =>
    periods.map((_, slot): [string, Figure] => [code, figures[code]?.[slot] ?? "empty"]),
  );
  const values = Float64Array.from(cells, ([, figure]) => (typeof figure === "number" ? figure : NaN));
  const known = [...values].filter((value) => !Number.isNaN(value));
  const selected = codes.filter((code) => !code.startsWith("NL"));
  return {
    level: "gemeente",
    series: [
      {
        key: "share",
        source: "store",
        indicator: "share",
        name: both("Aandeel"),
        members: [],
        unit: both("%"),
        decimals,
        kind,
        time: "stock",
        steps: [],
      },
    ],
    areas: codes.map((code) => ({
      code,
      name: both(`Dorp ${code}`),
      level: code.startsWith("NL") ? "land" : "gemeente",
      role: code.startsWith("NL") ? "reference" : "selected",
    })),
    slots: periods.map((period) => ({ key: period, period })),
    values,
    reason: Uint8Array.from(cells, ([, figure]) => (typeof figure === "number" ? 0 : REASON[figure])),
    flags: new Uint16Array(cells.length),
    classIndex: Int8Array.from(cells, ([code, figure]) =>
      typeof figure !== "number" || limits === null || code.startsWith("NL")
        ? -1
        : limits.filter((limit) => limit <= figure).length,
    ),
    classes: [
      limits === null ? null : { method: "quantile", limits, min: Math.min(...known), max: Math.max(...known) },
    ],
    periods,
    divisions: parts.divisions ?? periods.map(() => "gm-2020"),
    coverage: periods.map((_, slot) => ({
      known: selected.filter((code) => typeof figures[code]?.[slot] === "number").length,
      of: selected.length,
    })),
    notes: [],
    provenance: [],
  };
}

/** A catalogue of the one indicator of `resultOf`. */
export function catalogueOf(kind: Kind, rateOf?: string): Catalogue {
  const indicator: Indicator = {
    id: "share",
    name: both("Aandeel"),
    description: both(""),
    theme: "t",
    unit: both("%"),
    decimals: 1,
    kind,
    time: "stock",
    dateBasis: both(""),
    aggregation: { rule: "none" },
    ...(rateOf === undefined ? {} : { rateOf }),
    dimensions: [],
    spans: [],
    notes: [],
    opening: { view: "map", level: "gemeente", periods: "latest", areas: "all" },
    keywords: { nl: [], en: [] },
    provider: "p",
    hash: "h",
  };
  return { version: 1, updated: "2026-01-01", themes: [], providers: [], indicators: [indicator] };
}
