import * as v from "valibot";
import type { BordersEntry } from "../../cube/area.ts";
import type { Borders, LevelOfBorders } from "../../cube/borders.ts";
import { isProblem, problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { check } from "../check.ts";
import { parseJson } from "../json.ts";

const list = v.custom<readonly unknown[]>(Array.isArray, "a list");
const pair = v.tuple([v.number(), v.number()]);

const TopologySchema = v.object({
  type: v.literal("Topology"),
  transform: v.optional(v.object({ scale: pair, translate: pair })),
  arcs: list,
  objects: v.record(v.string(), v.object({ type: v.literal("GeometryCollection"), geometries: list })),
});

type TopologyFile = v.InferOutput<typeof TopologySchema>;

/**
 * Bytes of a file of borders (TopoJSON) → Borders. Every shape of every level of the entry is looked at, and every
 * point: what is not as it should be is a Problem *mismatch* that names the place.
 */
export function decodeBorders(bytes: ArrayBuffer, entry: BordersEntry, where: string): Borders | Problem {
  const parsed = parseJson(bytes, entry.id, where);
  if (isProblem(parsed)) return parsed;
  const file = check(TopologySchema, parsed.value, entry.id, where);
  if (isProblem(file)) return file;
  const borders = toBorders(file, entry);
  return typeof borders === "string" ? problem("mismatch", entry.id, `${where}#${borders}`) : borders;
}

/** The levels of the entry, or the place of the first fault. */
function toBorders(file: TopologyFile, entry: BordersEntry): Borders | string {
  const lines = readLines(file);
  if (typeof lines === "string") return lines;
  const outlines: Outlines = { steps: [], rings: [0], polygons: [0], shapes: [0] };
  const levels: Record<string, LevelOfBorders> = {};
  for (const level of entry.levels) {
    const shapes = file.objects[level]?.geometries;
    if (!shapes) return `objects.${level}`;
    const first = outlines.shapes.length - 1;
    const codes: string[] = [];
    for (const [place, shape] of shapes.entries()) {
      const code = addShape(outlines, shape, file.arcs.length);
      if (code === undefined) return `objects.${level}.geometries.${String(place)}`;
      codes.push(code);
    }
    levels[level] = { first, codes };
  }
  return {
    entry,
    ...lines,
    steps: Int32Array.from(outlines.steps),
    rings: Uint32Array.from(outlines.rings),
    polygons: Uint32Array.from(outlines.polygons),
    shapes: Uint32Array.from(outlines.shapes),
    levels,
  };
}

/** The lines in degrees, or the place of the first that is none. In a file with a transform points are steps on a grid. */
function readLines({ arcs, transform }: TopologyFile): Pick<Borders, "points" | "lines"> | string {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const points: number[] = [];
  const lines = new Uint32Array(arcs.length + 1);
  for (const [index, arc] of arcs.entries()) {
    if (!Array.isArray(arc)) return `arcs.${String(index)}`;
    let [x, y] = [0, 0];
    for (const point of arc as readonly unknown[]) {
      if (!Array.isArray(point)) return `arcs.${String(index)}`;
      const [right, up] = point as readonly unknown[];
      if (typeof right !== "number" || typeof up !== "number") return `arcs.${String(index)}`;
      [x, y] = transform ? [x + right, y + up] : [right, up];
      points.push(x * kx + dx, y * ky + dy);
    }
    lines[index + 1] = points.length / 2;
  }
  return { points: Float64Array.from(points), lines };
}

/** Shapes as lists of numbers, filled one by one. */
interface Outlines {
  readonly steps: number[];
  readonly rings: number[];
  readonly polygons: number[];
  readonly shapes: number[];
}

/** Adds a shape and gives the code of its area; undefined when it has no code or is not made of the lines there are. */
function addShape(outlines: Outlines, shape: unknown, lines: number): string | undefined {
  if (typeof shape !== "object" || shape === null) return undefined;
  const { id, type, arcs }: Readonly<Record<string, unknown>> = { ...shape };
  const polygons = type === "MultiPolygon" ? arcs : type === "Polygon" ? [arcs] : [];
  if (typeof id !== "string" || !Array.isArray(polygons)) return undefined;
  for (const polygon of polygons as readonly unknown[]) {
    if (!Array.isArray(polygon)) return undefined;
    for (const ring of polygon as readonly unknown[]) if (!addRing(outlines, ring, lines)) return undefined;
    outlines.polygons.push(outlines.rings.length - 1);
  }
  outlines.shapes.push(outlines.polygons.length - 1);
  return id;
}

function addRing({ steps, rings }: Outlines, ring: unknown, lines: number): boolean {
  if (!Array.isArray(ring)) return false;
  for (const step of ring as readonly unknown[]) {
    if (typeof step !== "number" || !Number.isInteger(step) || step >= lines || ~step >= lines) return false;
    steps.push(step);
  }
  rings.push(steps.length);
  return true;
}
