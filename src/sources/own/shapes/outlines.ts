import type { BordersEntry } from "../../../cube/area.ts";
import type { Borders } from "../../../cube/borders.ts";
import type { Feature } from "./features.ts";

/** Features by the code of their area → borders of one level. Each ring is a line of its own; parts of one code are one shape. */
export function bordersOf(shapes: ReadonlyMap<string, readonly Feature[]>, entry: BordersEntry): Borders {
  const points: number[] = [];
  const lines = [0];
  const rings = [0];
  const polygons = [0];
  const first = [0];
  for (const parts of shapes.values()) {
    for (const polygon of parts.flatMap((part) => part.polygons)) {
      for (const ring of polygon) {
        for (const [x, y] of ring) points.push(x, y);
        lines.push(points.length / 2);
        rings.push(lines.length - 1);
      }
      polygons.push(rings.length - 1);
    }
    first.push(polygons.length - 1);
  }
  const [level = ""] = entry.levels;
  return {
    entry,
    points: Float64Array.from(points),
    lines: Uint32Array.from(lines),
    steps: Int32Array.from({ length: lines.length - 1 }, (_, line) => line),
    rings: Uint32Array.from(rings),
    polygons: Uint32Array.from(polygons),
    shapes: Uint32Array.from(first),
    levels: { [level]: { first: 0, codes: [...shapes.keys()] } },
  };
}
