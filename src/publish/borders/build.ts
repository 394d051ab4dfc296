import type { AreasFile } from "../../sources/store/schema.ts";
import type { BordersConfig } from "../config/areas.ts";
import type { SourceReport } from "../report.ts";
import { readLeaves } from "./leaves.ts";
import type { Leaves } from "./leaves.ts";
import { mergeLayer, neighboursOf, toTopology } from "./topology.ts";
import type { BordersTopology, Layer } from "./topology.ts";

export interface BordersOutput {
  readonly entry: Omit<AreasFile["borders"][number], "href">;
  readonly topology: BordersTopology;
}

export interface BuiltBorders {
  readonly borders: readonly BordersOutput[];
  /** Municipalities that touch, of the first borders of each division. */
  readonly neighbours: AreasFile["neighbours"];
  readonly report: readonly SourceReport[];
}

/** What the borders are checked against and merged by. */
export interface KnownAreas {
  /** Codes of a level in a division; undefined when not known. */
  readonly codesIn: (division: string, level: string) => readonly string[] | undefined;
  /** The parent of an area at a level, as known in a division. */
  readonly parentOf: (division: string, code: string, level: string) => string | undefined;
}

/**
 * Makes one topology per entry of the configuration: the smallest areas from the file, the larger ones merged from
 * them, so that all levels share their lines. A shape of an unknown area is refused; an area without a shape is
 * counted as missing.
 */
export async function buildBorders(
  config: readonly BordersConfig[],
  known: KnownAreas,
  read: (path: string) => Promise<string>,
): Promise<BuiltBorders> {
  const borders: BordersOutput[] = [];
  const neighbours: AreasFile["neighbours"] = [];
  const report: SourceReport[] = [];
  for (const set of config) {
    const leaves = await readLeaves(await read(set.file), set);
    const codes = known.codesIn(set.division, set.leaf) ?? [];
    report.push(check(set, leaves, codes));
    const layers: Record<string, Layer> = {};
    for (const level of set.levels) layers[level] = layerOf(level, set, leaves, known);
    borders.push({ entry: entryOf(set), topology: toTopology(leaves, layers) });
    const municipalities = layers["gemeente"];
    if (set.leaf === "gemeente" && municipalities && !neighbours.some((it) => it.division === set.division)) {
      neighbours.push({ division: set.division, level: "gemeente", of: neighboursOf(municipalities) });
    }
  }
  return { borders, neighbours, report };
}

function layerOf(level: string, set: BordersConfig, leaves: Leaves, known: KnownAreas): Layer {
  if (level !== set.leaf) return mergeLayer(leaves, (code) => known.parentOf(set.division, code, level));
  return new Map([...leaves.areas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function check(set: BordersConfig, leaves: Leaves, codes: readonly string[]): SourceReport {
  const listed = new Set(codes);
  const shaped = [...leaves.areas].filter(([, polygons]) => polygons.length > 0).map(([code]) => code);
  const strange = shaped.filter((code) => !listed.has(code));
  return {
    source: `${set.id} (${set.file})`,
    rowsRead: leaves.areas.size,
    kept: shaped.length - strange.length,
    missing: { "not-published": codes.length - (shaped.length - strange.length) },
    refused: strange.map((code) => ({ file: set.file, line: 0, why: `${code} is not in ${set.division}` })),
  };
}

function entryOf(set: BordersConfig): BordersOutput["entry"] {
  const { id, division, from, to, levels, approximate, note } = set;
  return { id, division, from, to, levels: [...levels], approximate, ...(note ? { note } : {}) };
}
