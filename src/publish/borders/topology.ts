import { mergeArcs } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { decodeArc, windPolygon } from "./rings.ts";
import type { ArcPolygon, Line } from "./rings.ts";
import type { Leaves } from "./leaves.ts";

export type BordersTopology = Topology<Record<string, GeometryCollection>>;
/** Polygons per code, in the order in which they come to stand in the file. */
export type Layer = ReadonlyMap<string, readonly ArcPolygon[]>;

/** Areas made of smaller ones: `parentOf` says which; a smaller area without a parent is left out. */
export function mergeLayer(leaves: Leaves, parentOf: (code: string) => string | undefined): Layer {
  const parts = new Map<string, MultiPolygon[]>();
  for (const [code, polygons] of leaves.areas) {
    const parent = parentOf(code);
    if (parent === undefined) continue;
    parts.set(parent, [...(parts.get(parent) ?? []), { type: "MultiPolygon", arcs: copy(polygons) }]);
  }
  const frame: Topology = { type: "Topology", objects: {}, arcs: copyArcs(leaves.arcs), transform: leaves.transform };
  const corners = leaves.arcs.map(decodeArc);
  const merged = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, areas]) => {
      const polygons = mergeArcs(frame, areas).arcs.map((polygon) => windPolygon(polygon, corners));
      return [code, polygons.filter((polygon) => polygon !== undefined)] as const;
    });
  return new Map(merged);
}

/**
 * One TopoJSON value with an object per level. Arcs are numbered by how often they are used, most used first: their
 * numbers fill a good part of a large file, and so are shorter.
 */
export function toTopology(leaves: Leaves, layers: Readonly<Record<string, Layer>>): BordersTopology {
  const uses = leaves.arcs.map(() => 0);
  for (const layer of Object.values(layers)) {
    for (const arc of [...layer.values()].flat(3)) {
      const number = arc < 0 ? ~arc : arc;
      uses[number] = (uses[number] ?? 0) + 1;
    }
  }
  const order = [...uses.keys()].filter((arc) => uses[arc] !== 0).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0));
  const renumbered = new Map(order.map((arc, at) => [arc, at]));
  const renumber = (arc: number): number => (arc < 0 ? ~(renumbered.get(~arc) ?? 0) : (renumbered.get(arc) ?? 0));
  const objects = Object.entries(layers).map(([level, layer]) => {
    const polygons = [...layer].map(
      ([code, all]) => [code, all.map((one) => one.map((ring) => ring.map(renumber)))] as const,
    );
    return [level, toCollection(new Map(polygons))] as const;
  });
  return {
    type: "Topology",
    transform: { scale: [...leaves.transform.scale], translate: [...leaves.transform.translate] },
    objects: Object.fromEntries(objects),
    arcs: copyArcs(order.map((arc) => leaves.arcs[arc] ?? [])),
  };
}

function toCollection(layer: Layer): GeometryCollection {
  return { type: "GeometryCollection", geometries: [...layer].map(([code, polygons]) => toGeometry(code, polygons)) };
}

function toGeometry(id: string, polygons: readonly ArcPolygon[]): Polygon | MultiPolygon {
  const [only, ...more] = copy(polygons);
  return only && more.length === 0
    ? { type: "Polygon", id, arcs: only }
    : { type: "MultiPolygon", id, arcs: copy(polygons) };
}

function copy(polygons: readonly ArcPolygon[]): number[][][] {
  return polygons.map((polygon) => polygon.map((ring) => [...ring]));
}

function copyArcs(arcs: readonly Line[]): [number, number][][] {
  return arcs.map((arc) => arc.map(([x, y]): [number, number] => [x, y]));
}

/** For every area the areas with which it shares a line, both in the order of their codes. */
export function neighboursOf(layer: Layer): Record<string, string[]> {
  const users = new Map<number, string[]>();
  for (const [code, polygons] of layer) {
    for (const arc of polygons.flat(2)) {
      const number = arc < 0 ? ~arc : arc;
      users.set(number, [...(users.get(number) ?? []), code]);
    }
  }
  const found = new Map([...layer.keys()].sort().map((code) => [code, new Set<string>()]));
  for (const codes of users.values()) {
    for (const code of codes) for (const other of codes) if (code !== other) found.get(code)?.add(other);
  }
  return Object.fromEntries([...found].map(([code, others]) => [code, [...others].sort()]));
}
