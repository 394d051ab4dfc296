import type { Areas, BordersEntry } from "../../../../src/cube/area.ts";
import { isProblem } from "../../../../src/cube/problem.ts";
import { decodeBorders } from "../../../../src/sources/store/borders.ts";
import { AREAS } from "./small.ts";

/** Squares beside and below each other for the areas of `results.ts`, so that every result can be drawn on a map. */
const ENTRY: BordersEntry = {
  id: "grid",
  division: "gm-2024",
  from: "2000-01-01",
  to: null,
  levels: ["gemeente"],
  approximate: false,
};

const [SIDE, COLUMNS, COUNT] = [0.2, 4, 16];

const ring = (at: number): number[][] => {
  const [west, north] = [4 + SIDE * (at % COLUMNS), 53 - SIDE * Math.floor(at / COLUMNS)];
  const [east, south] = [west + SIDE, north - SIDE];
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ];
};

const squares = Array.from({ length: COUNT }, (_, at) => at);
const TOPOLOGY = {
  type: "Topology",
  arcs: squares.map(ring),
  objects: {
    gemeente: {
      type: "GeometryCollection",
      geometries: squares.map((at) => ({ type: "Polygon", id: `GM${String(at).padStart(4, "0")}`, arcs: [[at]] })),
    },
  },
};

const read = decodeBorders(new TextEncoder().encode(JSON.stringify(TOPOLOGY)).buffer, ENTRY, "grid.json");
if (isProblem(read)) throw new Error(read.where);
export const GRID = read;

/** The areas of `small.ts`, of which these are the borders. */
export const GRID_AREAS: Areas = { ...AREAS, borders: [ENTRY] };
