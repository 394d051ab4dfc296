import type { LevelId } from "../../cube/area.ts";
import type { Borders } from "../../cube/borders.ts";
import { boxAround, geometryOf } from "../map/geometry.ts";
import type { Geometry } from "../map/geometry.ts";
import { codesOn } from "../map/legend.ts";
import type { Lines } from "../map/lines.ts";
import type { Scene } from "../map/scene.ts";
import type { Box } from "../map/view.ts";
import { bordersOf } from "./atlas.ts";
import type { Frame } from "./atlas.ts";

/** What a frame is drawn on. */
export interface Ground {
  readonly geometry: Geometry;
  readonly lines: Lines;
}

const grounds = new WeakMap<Borders, Map<LevelId, Geometry>>();

/** The shapes of a level, worked out once per set of borders: frames share them. */
export function groundOf(borders: Borders, level: LevelId): Geometry {
  const known = grounds.get(borders) ?? new Map<LevelId, Geometry>();
  grounds.set(borders, known);
  let geometry = known.get(level);
  if (!geometry) {
    geometry = geometryOf(borders, level);
    known.set(level, geometry);
  }
  return geometry;
}

/** What must be in sight: the selected areas, or the whole land where none of them is on the map. */
export function boxOfScene(scene: Scene, geometry: Geometry): Box | undefined {
  const chosen = scene.areas.flatMap(({ code }) => geometry.byCode.get(code) ?? []);
  return boxAround(chosen) ?? boxAround(geometry.shapes);
}

/** Width of a box by its height. */
export function shapeOfBox([x0, y0, x1, y1]: Box): number {
  return Math.max(0.2, Math.min(5, (x1 - x0) / Math.max(1e-6, y1 - y0)));
}

/** The codes on the borders of a frame, as far as these have come in. */
export function codesOnFrame(sets: readonly Borders[] | undefined, level: LevelId) {
  return (frame: Frame): ReadonlySet<string> | undefined => {
    const borders = bordersOf(frame, sets);
    return borders && codesOn(borders, level);
  };
}
