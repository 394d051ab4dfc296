import type { LevelId } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";

/** Points one after the other, x and y in turn. A ring ends where it began. */
export type Path = Float64Array;

/** The shape of one area: per polygon the ring around it and those of its holes. */
export interface Outline {
  readonly code: string;
  readonly polygons: readonly (readonly Path[])[];
}

/** The areas of a level, of `points` in degrees or in the plane. */
export function outlinesOf(borders: Borders, points: Float64Array, level: LevelId): Outline[] {
  const { first, codes } = borders.levels[level] ?? { first: 0, codes: [] };
  return codes.map((code, index) => {
    const polygons: Path[][] = [];
    const end = borders.shapes[first + index + 1] ?? 0;
    for (let polygon = borders.shapes[first + index] ?? 0; polygon < end; polygon += 1) {
      const rings: Path[] = [];
      const last = borders.polygons[polygon + 1] ?? 0;
      for (let ring = borders.polygons[polygon] ?? 0; ring < last; ring += 1) {
        rings.push(ringOf(borders, points, borders.rings[ring] ?? 0, borders.rings[ring + 1] ?? 0));
      }
      polygons.push(rings);
    }
    return { code, polygons };
  });
}

/** The points of one line, of `points` in degrees or in the plane. */
export function lineAt({ lines }: Borders, points: Float64Array, line: number): Path {
  return points.subarray(2 * (lines[line] ?? 0), 2 * (lines[line + 1] ?? 0));
}

/** Lines end to end; a line begins where the one before it ended, so that point stands once. */
function ringOf({ steps, lines }: Borders, points: Float64Array, from: number, to: number): Path {
  let length = 1;
  for (let at = from; at < to; at += 1) {
    const line = lineOf(steps[at] ?? 0);
    length += (lines[line + 1] ?? 0) - (lines[line] ?? 0) - 1;
  }
  const ring = new Float64Array(2 * length);
  let end = 0;
  for (let at = from; at < to; at += 1) {
    const step = steps[at] ?? 0;
    const line = lineOf(step);
    const [start, stop] = [lines[line] ?? 0, lines[line + 1] ?? 0];
    const shared = end === 0 ? 0 : 1;
    for (let count = shared; count < stop - start; count += 1) {
      const point = step < 0 ? stop - 1 - count : start + count;
      ring[end] = points[2 * point] ?? NaN;
      ring[end + 1] = points[2 * point + 1] ?? NaN;
      end += 2;
    }
  }
  return ring;
}

/** The number of the line that a step walks, in either direction. */
export function lineOf(step: number): number {
  return step < 0 ? ~step : step;
}
