import type { LevelId } from "../../cube/area.ts";
import type { MapOptions } from "./options.ts";
import { project, sightOf, unproject } from "./view.ts";
import type { Box, Size, View } from "./view.ts";

/** What is kept of a view: a part of the land and no zoom, so that it is found again on a larger or smaller screen. */
export type Sight = NonNullable<MapOptions["sight"]>;

/** About ten metres, in whole numbers: short in a link. */
const PARTS = 10_000;

/** The part of the land that a view shows. */
export function sightFrom(view: View, size: Size, level: LevelId): Sight {
  const [x0, y0, x1, y1] = sightOf(view, size);
  const [west, north] = unproject([x0, y0]);
  const [east, south] = unproject([x1, y1]);
  const parts = (degrees: number) => Math.round(degrees * PARTS);
  return [level, parts(west), parts(south), parts(east), parts(north)];
}

/**
 * The part of the plane that was kept. Undefined where nothing was, where it was of areas of another level, and where
 * what a link says is no part of the world.
 */
export function boxOfSight(sight: MapOptions["sight"], level: LevelId): Box | undefined {
  if (sight?.[0] !== level) return undefined;
  const [, west, south, east, north] = sight;
  if (!(east - west >= 10 && north - south >= 10 && Math.abs(south) < 85 * PARTS && Math.abs(north) < 85 * PARTS))
    return undefined;
  return [...project(west / PARTS, north / PARTS), ...project(east / PARTS, south / PARTS)];
}
