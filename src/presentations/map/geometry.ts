import type { Borders } from "../../cube/borders.ts";
import type { LevelId } from "../../cube/area.ts";
import { outlinesOf } from "./outlines.ts";
import type { Path } from "./outlines.ts";
import { project } from "./view.ts";
import type { Box, Point } from "./view.ts";

/** One area in the plane. */
export interface Shape {
  readonly code: string;
  /** Rings of all its parts and holes. */
  readonly rings: readonly Path[];
  readonly box: Box;
}

export interface Geometry {
  readonly borders: Borders;
  readonly shapes: readonly Shape[];
  readonly byCode: ReadonlyMap<string, Shape>;
  /** The points of the borders in the plane; a line between areas is taken from it by `lineAt`. */
  readonly plane: Float64Array;
}

/** Borders → shapes in the plane. Each line is projected once, though two areas share it. */
export function geometryOf(borders: Borders, level: LevelId): Geometry {
  const plane = new Float64Array(borders.points.length);
  for (let at = 0; at < plane.length; at += 2) {
    const [x, y] = project(borders.points[at] ?? NaN, borders.points[at + 1] ?? NaN);
    plane[at] = x;
    plane[at + 1] = y;
  }
  const shapes = outlinesOf(borders, plane, level).flatMap(({ code, polygons }): Shape[] => {
    const rings = polygons.length === 1 ? (polygons[0] ?? []) : polygons.flat();
    return rings.length === 0 ? [] : [{ code, rings, box: boxOf(rings) }];
  });
  return { borders, shapes, byCode: new Map(shapes.map((shape) => [shape.code, shape])), plane };
}

/** The smallest box around rings. */
function boxOf(rings: readonly Path[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at] ?? NaN;
      const y = ring[at + 1] ?? NaN;
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
  let around: Box | undefined;
  for (const { box } of shapes) {
    around = around
      ? [
          Math.min(around[0], box[0]),
          Math.min(around[1], box[1]),
          Math.max(around[2], box[2]),
          Math.max(around[3], box[3]),
        ]
      : box;
  }
  return around;
}

function surface(ring: Path): number {
  let twice = 0;
  for (let at = 2; at < ring.length; at += 2) {
    twice += (ring[at - 2] ?? 0) * (ring[at + 1] ?? 0) - (ring[at] ?? 0) * (ring[at - 1] ?? 0);
  }
  return Math.abs(twice) / 2;
}

const middles = new WeakMap<Shape, Point>();

/** A point inside the largest part of an area, for its name and for going from area to area. */
export function middleOf(shape: Shape): Point {
  let middle = middles.get(shape);
  if (!middle) {
    const [first = new Float64Array(0), ...others] = shape.rings;
    middle = widestPlace(others.reduce((best, ring) => (surface(ring) > surface(best) ? ring : best), first));
    middles.set(shape, middle);
  }
  return middle;
}

/** The middle of the widest stretch inside the ring, on one of a few lines across it: always inside. */
function widestPlace(ring: Path): Point {
  const [, top, , bottom] = boxOf([ring]);
  let best: Point = [ring[0] ?? 0, ring[1] ?? 0];
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

function crossingsAt(ring: Path, y: number): number[] {
  const found: number[] = [];
  for (let at = 2; at < ring.length; at += 2) {
    const ay = ring[at - 1] ?? 0;
    const by = ring[at + 1] ?? 0;
    if (ay > y !== by > y) {
      const ax = ring[at - 2] ?? 0;
      const bx = ring[at] ?? 0;
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

/** Paths as path data, in the plane, to a hundredth of a pixel at the base zoom. */
export function pathOf(paths: readonly Path[], closed: boolean): string {
  const write = (value: number | undefined) => String(Math.round((value ?? 0) * 100) / 100);
  let data = "";
  for (const path of paths) {
    const end = closed ? path.length - 2 : path.length;
    for (let at = 0; at < end; at += 2) {
      data += `${at === 0 ? "M" : "L"}${write(path[at])},${write(path[at + 1])}`;
    }
    if (closed) data += "Z";
  }
  return data;
}
