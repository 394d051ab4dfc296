import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import type { Message } from "../../../cube/message.ts";
import { fromRd, isInRd } from "./rd.ts";
import type { Place } from "./rd.ts";

/** A ring of an area: its corners, the first once more at the end. */
export type Ring = readonly Place[];

/** One thing of a file of places: what is said of it, and where it lies. */
export interface Feature {
  readonly said: Readonly<Record<string, string>>;
  /** Polygons of rings, the first around it and the others holes in it; none for what is no area. */
  readonly polygons: readonly (readonly Ring[])[];
  readonly points: readonly Place[];
}

export interface Features {
  readonly all: readonly Feature[];
  /** In which coordinates the file is, by what they are and not by what it says. */
  readonly system: "wgs84" | "rd";
  /** Things without a place, and lines, which are neither areas nor points. */
  readonly without: number;
  readonly lines: number;
}

const CollectionSchema = v.object({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) });
const OneSchema = v.looseObject({ type: v.literal("Feature") });
const FeatureSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  properties: v.nullish(v.record(v.string(), v.unknown())),
  geometry: v.nullish(v.object({ type: v.string(), coordinates: v.optional(v.unknown()) })),
});
const TopologySchema = v.custom<Topology>(
  (value) =>
    v.is(v.looseObject({ type: v.literal("Topology"), arcs: v.array(v.unknown()), objects: v.looseObject({}) }), value),
  "a topology",
);

/** A file that cannot be read, with the sentence why; caught where the reading began. */
class Fault extends Error {
  constructor(readonly said: Message) {
    super(said.id);
  }
}

/** GeoJSON or TopoJSON → what is in it, in degrees; or the sentence why that cannot be done, which names the place. */
export function readFeatures(value: unknown): Features | Message {
  try {
    const raw = listOf(value);
    const kept = raw.map((one, at) => ({ one: v.parse(FeatureSchema, one), where: `features[${String(at)}]` }));
    const pairs = kept.flatMap(({ one, where }) => pairsIn(one.geometry?.coordinates, `${where}.geometry`));
    const system = systemOf(pairs);
    const place = system === "rd" ? ([x, y]: Place): Place => fromRd(x, y) : (one: Place): Place => one;
    const all = kept.flatMap(({ one: { id, properties, geometry }, where }): Feature[] => {
      const shape = geometry ? shapeOf(geometry.type, geometry.coordinates, place, `${where}.geometry`) : undefined;
      return shape ? [{ said: { ...(id !== undefined && { id: String(id) }), ...textsOf(properties) }, ...shape }] : [];
    });
    const lines = kept.filter(({ one }) => /line/i.test(one.geometry?.type ?? "")).length;
    return { all, system, lines, without: kept.length - all.length - lines };
  } catch (error) {
    if (error instanceof Fault) return error.said;
    // What is in a topology is looked at while it is taken apart; a reference to nowhere ends that.
    if (error instanceof v.ValiError || error instanceof TypeError || error instanceof RangeError)
      return { id: "own.geo-none" };
    throw error;
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (v.is(CollectionSchema, value)) return value.features;
  if (v.is(OneSchema, value)) return [value];
  const topology = v.safeParse(TopologySchema, value);
  if (!topology.success) throw new Fault({ id: "own.geo-none" });
  const { output } = topology;
  return Object.values(output.objects).flatMap((object) => {
    const made = feature(output, object);
    return made.type === "FeatureCollection" ? made.features : [made];
  });
}

function textsOf(properties: Readonly<Record<string, unknown>> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties ?? {}).flatMap(([name, value]) =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? [[name, String(value).trim()]]
        : [],
    ),
  );
}

/** All places in coordinates of any depth; a place is two numbers or more. */
function pairsIn(coordinates: unknown, where: string): readonly Place[] {
  if (coordinates === undefined) return [];
  if (!Array.isArray(coordinates)) throw new Fault({ id: "own.geo-fault", params: { where } });
  if (coordinates.length === 0) return [];
  const [first] = coordinates as readonly unknown[];
  return Array.isArray(first)
    ? (coordinates as readonly unknown[]).flatMap((one, at) => pairsIn(one, `${where}[${String(at)}]`))
    : [placeIn(coordinates, where)];
}

function placeIn(pair: readonly unknown[], where: string): Place {
  const [x, y] = pair;
  if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y))
    throw new Fault({ id: "own.geo-fault", params: { where } });
  return [x, y];
}

function systemOf(pairs: readonly Place[]): Features["system"] {
  const globe = ([x, y]: Place): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 85;
  // Fifty degrees east and five north is the sea off Somalia: in a Dutch file the two have changed places.
  const turned = ([x, y]: Place): boolean => x > 50 && x < 54 && y > 3 && y < 8;
  if (pairs.length > 0 && pairs.every(turned)) throw new Fault({ id: "own.geo-turned" });
  if (pairs.every(globe)) return "wgs84";
  const odd = pairs.find((one) => !isInRd(...one));
  if (!odd) return "rd";
  throw new Fault({ id: "own.geo-system", params: { place: `${String(odd[0])}, ${String(odd[1])}` } });
}

type Shape = Pick<Feature, "polygons" | "points">;

function shapeOf(type: string, coordinates: unknown, place: (one: Place) => Place, where: string): Shape | undefined {
  const list = (value: unknown, at: string): readonly unknown[] => {
    if (!Array.isArray(value)) throw new Fault({ id: "own.geo-fault", params: { where: at } });
    return value as readonly unknown[];
  };
  const placed = (value: unknown, at: string): Place => place(placeIn(list(value, at), at));
  const polygon = (value: unknown, at: string): readonly Ring[] =>
    list(value, at).map((ring, number) => {
      const corners = list(ring, `${at}[${String(number)}]`).map((one) => placed(one, `${at}[${String(number)}]`));
      if (corners.length < 4) throw new Fault({ id: "own.geo-fault", params: { where: `${at}[${String(number)}]` } });
      return corners;
    });
  switch (type) {
    case "Point":
      return { polygons: [], points: [placed(coordinates, where)] };
    case "MultiPoint":
      return { polygons: [], points: list(coordinates, where).map((one) => placed(one, where)) };
    case "Polygon":
      return { polygons: [polygon(coordinates, where)], points: [] };
    case "MultiPolygon":
      return {
        polygons: list(coordinates, where).map((one, at) => polygon(one, `${where}[${String(at)}]`)),
        points: [],
      };
    default:
      return undefined;
  }
}
