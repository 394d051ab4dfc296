import mapshaper from "mapshaper";
import { feature } from "topojson-client";
import type { Feature } from "geojson";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import { decodeArc, ringCorners, signedArea, windPolygon } from "./rings.ts";
import type { ArcPolygon, Line } from "./rings.ts";

/** How the shapes of one file are prepared. */
export interface Preparation {
  /** Object of the TopoJSON file. */
  readonly object: string;
  /**
   * True for files that draw a border twice, a little apart: corners nearer than some 20 m become one, overlaps go
   * to one side and cracks up to half a square kilometre are filled, so that neighbours share their border.
   */
  readonly join: boolean;
  /** Part of the corners that may go that stays, from 0 to 1 (weighted Visvalingam); 1 leaves the shapes as they are. */
  readonly keep: number;
  /** Steps of the grid from west to east; 20,000 over the Netherlands are steps of 13 m. */
  readonly steps: number;
}

/** The smallest areas of a set of borders, sharing arcs. Arcs are steps on the grid, as TopoJSON keeps them. */
export interface Leaves {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: readonly Line[];
  readonly areas: ReadonlyMap<string, readonly ArcPolygon[]>;
}

const Pair = v.tuple([v.number(), v.number()]);
const Rings = v.array(v.array(v.number()));
const Properties = v.object({ statcode: v.pipe(v.string(), v.trim(), v.minLength(1)) });
const TopologySchema = v.object({
  transform: v.object({ scale: Pair, translate: Pair }),
  arcs: v.array(v.array(Pair)),
  objects: v.record(v.string(), v.object({ geometries: v.array(v.unknown()) })),
});
const GeometrySchema = v.variant("type", [
  v.object({ type: v.literal("Polygon"), arcs: Rings, properties: Properties }),
  v.object({ type: v.literal("MultiPolygon"), arcs: v.array(Rings), properties: Properties }),
  /** A part that the grid is too wide for. */
  v.object({ type: v.null(), properties: Properties }),
]);

/** An area may lose or gain this part of its surface by thinning, not more. */
const TOLERANCE = 0.2;
const ROUNDS = 3;

/**
 * Reads the shapes of one object of a TopoJSON file, joins and thins them. Every part of an area is thinned for
 * itself, so that no island disappears; an area that changes too much by it keeps all its corners, and so do its
 * neighbours along it. Rejects when the text is no such file.
 */
export async function readLeaves(text: string, how: Preparation): Promise<Leaves> {
  const shapes = readShapes(text, how.object);
  const whole = await prepare(shapes, how, 1, new Set());
  if (how.keep === 1) return whole;
  const surfaces = surfacesOf(whole);
  const spared = new Set<string>();
  let thinned = whole;
  for (let round = 0; round < ROUNDS; round += 1) {
    thinned = await prepare(shapes, how, how.keep, spared);
    const now = surfacesOf(thinned);
    const before = spared.size;
    for (const [code, surface] of surfaces) {
      if (Math.abs((now.get(code) ?? 0) - surface) > TOLERANCE * surface) spared.add(code);
    }
    if (spared.size === before) break;
  }
  return thinned;
}

/** Shapes one by one, so that their shared lines are found anew: some files share none. */
function readShapes(text: string, object: string): Feature[] {
  const topology = { type: "Topology" as const, ...v.parse(TopologySchema, JSON.parse(text)) };
  const frame: Topology = { ...topology, objects: {} };
  return (topology.objects[object]?.geometries ?? []).flatMap((raw) => {
    const geometry = v.parse(GeometrySchema, raw);
    if (geometry.type === null) return [];
    return [geometry.type === "Polygon" ? feature(frame, geometry) : feature(frame, geometry)];
  });
}

async function prepare(
  shapes: readonly Feature[],
  how: Preparation,
  keep: number,
  spared: ReadonlySet<string>,
): Promise<Leaves> {
  const features = shapes.map(({ geometry, properties }) => {
    const statcode: unknown = properties?.["statcode"];
    return { type: "Feature", geometry, properties: { statcode, spared: spared.has(String(statcode)) } };
  });
  const commands = [
    `-i in.json snap${how.join ? " snap-interval=0.0002" : ""} name=leaves`,
    how.join ? "-clean gap-fill-area=0.5km2 sliver-control=1" : "",
    "-explode",
    keep < 1 ? `-simplify variable percentage=spared?1:${keep} keep-shapes` : "",
    `-o out.json format=topojson quantization=${how.steps}`,
  ].join(" ");
  const input = JSON.stringify({ type: "FeatureCollection", features });
  const written = (await mapshaper.applyCommands(commands, { "in.json": input }))["out.json"];
  const json: unknown = JSON.parse(typeof written === "string" ? written : new TextDecoder().decode(written));
  return decodeLeaves(json, "leaves");
}

/** Surface per area in square degrees: good enough to compare an area with itself. */
function surfacesOf({ areas, arcs, transform }: Leaves): Map<string, number> {
  const corners = arcs.map(decodeArc);
  const step = transform.scale[0] * transform.scale[1];
  const surface = (polygons: readonly ArcPolygon[]): number =>
    polygons.flat().reduce((sum, ring) => sum - signedArea(ringCorners(ring, corners)), 0) * step;
  return new Map([...areas].map(([code, polygons]) => [code, surface(polygons)]));
}

/**
 * Gathers the parts of each area, outer rings clockwise; an area of which nothing is left has no parts.
 * Throws when the value is not a topology.
 */
function decodeLeaves(value: unknown, object: string): Leaves {
  const topology = v.parse(TopologySchema, value);
  const arcs = topology.arcs.map(decodeArc);
  const areas = new Map<string, ArcPolygon[]>();
  for (const raw of topology.objects[object]?.geometries ?? []) {
    const geometry = v.parse(GeometrySchema, raw);
    const parts = geometry.type === null ? [] : geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const wound = parts.map((part) => windPolygon(part, arcs)).filter((part) => part !== undefined);
    const code = geometry.properties.statcode;
    areas.set(code, [...(areas.get(code) ?? []), ...wound]);
  }
  return { transform: topology.transform, arcs: topology.arcs, areas };
}
