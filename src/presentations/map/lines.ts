import type { MultiLineString, Position } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { Areas, LevelId } from "../../cube/area.ts";

type Topo = Topology<Record<string, GeometryCollection>>;

/** Lines drawn over the areas: between them, around them all, and between the regions of higher levels. */
export interface Lines {
  readonly between: MultiLineString;
  readonly outline: MultiLineString;
  readonly regions: MultiLineString;
}

/** `layers` are levels, `provincie` say. `arcs` are those of the topology in degrees or in the plane; so are the lines. */
export function linesOf(
  topology: Topo,
  arcs: readonly Position[][],
  level: LevelId,
  layers: readonly LevelId[],
  areas: Areas,
): Lines {
  const sides = sidesOf(topology.objects[level], arcs.length);
  const between: Position[][] = [];
  const outline: Position[][] = [];
  for (const [index, arc] of arcs.entries()) {
    const [one, other] = [sides.one[index], sides.other[index]];
    if (one === undefined) continue;
    (one === other ? outline : between).push(arc);
  }
  // Where neighbours were drawn apart, nearly every line seems an edge; then none of them is one.
  if (outline.length > between.length) between.push(...outline.splice(0));
  const regions = layers
    .filter((layer) => layer !== level)
    .flatMap((layer) => regionLines(topology, arcs, sides, level, layer, areas));
  return { between: lines(between), outline: lines(outline), regions: lines(regions) };
}

function lines(coordinates: Position[][]): MultiLineString {
  return { type: "MultiLineString", coordinates };
}

/** Per arc the areas on either side, the same one twice at the edge of the map; undefined where no area is. */
interface Sides {
  readonly one: readonly (string | undefined)[];
  readonly other: readonly (string | undefined)[];
}

/** One look at every area is enough, where a search per kind of line would take seconds for 14,566 of them. */
function sidesOf(object: GeometryCollection | undefined, arcs: number): Sides {
  const one = new Array<string | undefined>(arcs);
  const other = new Array<string | undefined>(arcs);
  for (const geometry of object?.geometries ?? []) {
    const code = String(geometry.id);
    for (const signed of arcsOf(geometry)) {
      const arc = signed < 0 ? ~signed : signed;
      one[arc] ??= code;
      other[arc] = code;
    }
  }
  return { one, other };
}

function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type === "Polygon") return geometry.arcs.flat();
  return geometry.type === "MultiPolygon" ? geometry.arcs.flat(2) : [];
}

/**
 * Where one region ends and the next begins, found from which region each area lies in, so that it works for
 * borders that hold areas only. Where that is not known, the regions' own lines are taken, if they are there.
 */
function regionLines(
  topology: Topo,
  arcs: readonly Position[][],
  sides: Sides,
  level: LevelId,
  layer: LevelId,
  areas: Areas,
): Position[][] {
  const codes = (topology.objects[level]?.geometries ?? []).map(({ id }) => String(id));
  const parents = new Map(codes.map((code) => [code, regionOf(areas, code, layer)]));
  const known = codes.filter((code) => parents.get(code) !== undefined).length;
  const parted =
    known > codes.length / 2
      ? { one: sides.one.map(parentIn(parents)), other: sides.other.map(parentIn(parents)) }
      : undefined;
  const { one, other } = parted ?? sidesOf(topology.objects[layer], arcs.length);
  return arcs.filter((_, index) => one[index] !== other[index]);
}

function parentIn(parents: ReadonlyMap<string, string | undefined>) {
  return (code: string | undefined) => (code === undefined ? undefined : parents.get(code));
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
