import { feature } from "topojson-client";
import type { Position } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Borders } from "../../cube/borders.ts";
import type { LevelId } from "../../cube/area.ts";
import { project } from "./view.ts";
import type { Box, Point } from "./view.ts";

/** One area in the plane. */
export interface Shape {
  readonly code: string;
  /** Rings of all its parts and holes, each closed. */
  readonly rings: readonly (readonly Position[])[];
  readonly box: Box;
}

export interface Geometry {
  readonly shapes: readonly Shape[];
  readonly byCode: ReadonlyMap<string, Shape>;
  /** The same topology, with arcs in the plane: lines between areas are taken from it. */
  readonly flat: Topology<Record<string, GeometryCollection>>;
}

/** Borders → shapes in the plane. Each arc is projected once, though two areas share it. */
export function geometryOf(borders: Borders, level: LevelId): Geometry {
  const flat = flatten(borders.topology);
  const object = flat.objects[level];
  const shapes = object
    ? feature(flat, object).features.flatMap((area) => {
        const shape = area.geometry;
        if (shape.type === "Polygon") return shapeOf(String(area.id), [shape.coordinates]);
        return shape.type === "MultiPolygon" ? shapeOf(String(area.id), shape.coordinates) : [];
      })
    : [];
  return { shapes, byCode: new Map(shapes.map((shape) => [shape.code, shape])), flat };
}

/** The arcs of a topology in degrees, written out. */
export function arcsOf(topology: Borders["topology"]): Position[][] {
  const { transform } = topology;
  if (!transform) return topology.arcs;
  const {
    scale: [kx, ky],
    translate: [dx, dy],
  } = transform;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([px = 0, py = 0]) => {
      x += px;
      y += py;
      return [x * kx + dx, y * ky + dy];
    });
  });
}

function flatten(topology: Borders["topology"]): Borders["topology"] {
  const arcs = arcsOf(topology).map((arc) => arc.map(([longitude = 0, latitude = 0]) => project(longitude, latitude)));
  return { type: "Topology", objects: topology.objects, arcs };
}

function shapeOf(code: string, polygons: readonly (readonly Position[][])[]): Shape[] {
  const rings = polygons.flat();
  return rings.length === 0 ? [] : [{ code, rings, box: boxOf(rings) }];
}

/** The smallest box around rings; a box of boxes works too. */
function boxOf(rings: readonly (readonly Position[])[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const point of ring) {
      const x = point[0] ?? NaN;
      const y = point[1] ?? NaN;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return [x0, y0, x1, y1];
}

/** The box around several shapes. Undefined for none. */
export function boxAround(shapes: Iterable<Shape>): Box | undefined {
  const corners = [...shapes].map(({ box: [x0, y0, x1, y1] }) => [
    [x0, y0],
    [x1, y1],
  ]);
  return corners.length === 0 ? undefined : boxOf(corners);
}

function surface(ring: readonly Position[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice) / 2;
}

const middles = new WeakMap<Shape, Point>();

/** A point inside the largest part of an area, for its name and for going from area to area. */
export function middleOf(shape: Shape): Point {
  let middle = middles.get(shape);
  if (!middle) {
    const largest = shape.rings.reduce((best, ring) => (surface(ring) > surface(best) ? ring : best), []);
    middle = widestPlace(largest);
    middles.set(shape, middle);
  }
  return middle;
}

/** The middle of the widest stretch inside the ring, on one of a few lines across it: always inside. */
function widestPlace(ring: readonly Position[]): Point {
  const [, top, , bottom] = boxOf([ring]);
  let best: Point = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
  let widest = -1;
  for (const part of [0.5, 0.38, 0.62, 0.25, 0.75]) {
    const y = top + (bottom - top) * part;
    const crossings = crossingsAt(ring, y);
    for (let index = 1; index < crossings.length; index += 2) {
      const [left = 0, right = 0] = [crossings[index - 1], crossings[index]];
      // The middle line wins unless another is clearly wider.
      if (right - left > widest * 1.25) {
        widest = right - left;
        best = [(left + right) / 2, y];
      }
    }
  }
  return best;
}

function crossingsAt(ring: readonly Position[], y: number): number[] {
  const found: number[] = [];
  for (let index = 1; index < ring.length; index += 1) {
    const ay = ring[index - 1]?.[1] ?? 0;
    const by = ring[index]?.[1] ?? 0;
    if (ay > y !== by > y) {
      const ax = ring[index - 1]?.[0] ?? 0;
      const bx = ring[index]?.[0] ?? 0;
      found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  return found.sort((a, b) => a - b);
}

/** The area at a point of the plane; undefined in the sea. Holes belong to what lies in them. */
export function shapeAt(geometry: Geometry, [x, y]: Point): Shape | undefined {
  return geometry.shapes.find(({ box: [x0, y0, x1, y1], rings }) => {
    if (x < x0 || x > x1 || y < y0 || y > y1) return false;
    const left = rings.reduce((count, ring) => count + crossingsAt(ring, y).filter((at) => at < x).length, 0);
    return left % 2 === 1;
  });
}

/** A shape or lines as path data, in the plane, to a hundredth of a pixel at the base zoom. */
export function pathOf(lines: readonly (readonly Position[])[], closed: boolean): string {
  const write = (value: number | undefined) => String(Math.round((value ?? 0) * 100) / 100);
  return lines
    .map((line) => {
      const points = closed ? line.slice(0, -1) : line;
      return `M${points.map(([x, y]) => `${write(x)},${write(y)}`).join("L")}${closed ? "Z" : ""}`;
    })
    .join("");
}
