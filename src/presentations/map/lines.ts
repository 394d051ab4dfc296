import { mesh } from "topojson-client";
import type { MultiLineString } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { Areas, LevelId } from "../../cube/area.ts";

type Topo = Topology<Record<string, GeometryCollection>>;

/** Lines drawn over the areas: between them, around them all, and between the regions of higher levels. */
export interface Lines {
  readonly between: MultiLineString;
  readonly outline: MultiLineString;
  readonly regions: MultiLineString;
}

const NONE: MultiLineString = { type: "MultiLineString", coordinates: [] };

const idOf = (object: GeometryObject): string => String(object.id);

/** `topology` in degrees or in the plane; the lines come in the same. `layers` are levels, `provincie` say. */
export function linesOf(topology: Topo, level: LevelId, layers: readonly LevelId[], areas: Areas): Lines {
  const object = topology.objects[level];
  if (!object) return { between: NONE, outline: NONE, regions: NONE };
  const regions = layers.filter((layer) => layer !== level).map((layer) => regionLines(topology, level, layer, areas));
  return {
    between: mesh(topology, object, (a, b) => a !== b),
    outline: mesh(topology, object, (a, b) => a === b),
    regions: { type: "MultiLineString", coordinates: regions.flatMap(({ coordinates }) => coordinates) },
  };
}

/**
 * Where one region ends and the next begins, found from which region each area lies in, so that it works for
 * borders that hold areas only. Where that is not known, the regions' own lines are taken, if they are there.
 */
function regionLines(topology: Topo, level: LevelId, layer: LevelId, areas: Areas): MultiLineString {
  const object = topology.objects[level];
  const parents = new Map((object?.geometries ?? []).map((each) => [idOf(each), regionOf(areas, idOf(each), layer)]));
  const known = [...parents.values()].filter((parent) => parent !== undefined).length;
  if (object && known > parents.size / 2) {
    return mesh(topology, object, (a, b) => a !== b && parents.get(idOf(a)) !== parents.get(idOf(b)));
  }
  const own = topology.objects[layer];
  return own ? mesh(topology, own, (a, b) => a !== b) : NONE;
}

/** The area of a higher level in which an area lies, as far as any division tells; only for drawing lines. */
function regionOf(areas: Areas, code: string, layer: LevelId): string | undefined {
  const within = areas.areas[code]?.within ?? [];
  const direct = within.find((parent) => areas.areas[parent]?.level === layer);
  if (direct !== undefined) return direct;
  for (const membership of areas.memberships) {
    const parent = membership.parent === layer ? membership.parents[code] : undefined;
    if (parent !== undefined) return parent;
  }
  for (const parent of within) {
    const found = regionOf(areas, parent, layer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * How wide lines between areas are, in pixels: thin where areas are small on the screen, and nothing where
 * lines would cover what they divide. `pixels` is the width of a typical area on the screen.
 */
export function lineWidth(pixels: number): number {
  const width = Math.min(1.2, pixels / 45);
  return width < 0.2 ? 0 : width;
}
