import * as v from "valibot";
import type { Cube } from "../../cube/cube.ts";
import { isProblem } from "../../cube/problem.ts";
import { decodeCube } from "../../sources/store/decode.ts";
import { joinCubes } from "../../sources/store/join.ts";
import { CatalogueSchema } from "../../sources/store/schema.ts";
import type { CatalogueFile } from "../../sources/store/schema.ts";
import { contentHash } from "../writer/files.ts";
import { compareCubes } from "./compare.ts";
import type { CubeChanges } from "./compare.ts";

/** What changed at one level of one indicator. */
export interface LevelChanges extends CubeChanges {
  readonly indicator: string;
  readonly level: string;
  readonly frequency: string;
}

/** What changed between two publications. */
export interface ChangeLog {
  /** Hash of the catalogue before and after; empty when there was none. */
  readonly from: string;
  readonly to: string;
  readonly newIndicators: readonly string[];
  readonly goneIndicators: readonly string[];
  readonly levels: readonly LevelChanges[];
}

type Read = (address: string) => string;
type Item = CatalogueFile["link"]["item"][number]["extension"];

/**
 * Compares two stores through their catalogues. Files with the same address have the same content, so only what differs
 * is read. `before` is undefined for a first publication. Throws when one of the two is not a store.
 */
export function changeLog(before: Read | undefined, after: Read): ChangeLog {
  const [old, now] = [before && itemsOf(before), itemsOf(after)];
  const levels = [...now.items].flatMap(([id, item]) => {
    const was = old?.items.get(id);
    return before && was ? changesOf(was, item, before, after) : [];
  });
  return {
    from: old?.hash ?? "",
    to: now.hash,
    newIndicators: [...now.items.keys()].filter((id) => !old?.items.has(id)),
    goneIndicators: [...(old?.items.keys() ?? [])].filter((id) => !now.items.has(id)),
    levels,
  };
}

function itemsOf(read: Read): { hash: string; items: ReadonlyMap<string, Item> } {
  const text = read("catalogue.json");
  const { link } = v.parse(CatalogueSchema, JSON.parse(text));
  return { hash: contentHash(text), items: new Map(link.item.map(({ extension }) => [extension.id, extension])) };
}

function changesOf(was: Item, now: Item, before: Read, after: Read): LevelChanges[] {
  const keys = new Set([...was.parts, ...now.parts].map(({ level, frequency }) => `${level} ${frequency}`));
  return [...keys].flatMap((key): LevelChanges[] => {
    const [level = "", frequency = ""] = key.split(" ");
    const mine = (item: Item) => item.parts.filter((part) => part.level === level && part.frequency === frequency);
    const hrefs = (item: Item) => mine(item).map(({ href }) => href);
    if (hrefs(was).join() === hrefs(now).join()) return [];
    const old = cubeOf(hrefs(was), was, before);
    const cube = cubeOf(hrefs(now), now, after);
    const changes = old && cube ? compareCubes(old, cube) : wholly(old, cube);
    const { newPeriods, gonePeriods, newAreas, goneAreas, revised } = changes;
    const none = [newPeriods, gonePeriods, newAreas, goneAreas, revised].every((list) => list.length === 0);
    return none ? [] : [{ indicator: now.id, level, frequency, ...changes }];
  });
}

/** A level that came or went as a whole. */
function wholly(old: Cube | undefined, now: Cube | undefined): CubeChanges {
  return {
    newPeriods: now?.periods ?? [],
    gonePeriods: old?.periods ?? [],
    newAreas: now?.areas ?? [],
    goneAreas: old?.areas ?? [],
    revised: [],
  };
}

function cubeOf(hrefs: readonly string[], { id, dimensions }: Item, read: Read): Cube | undefined {
  const parts = hrefs.map((href) => {
    const cube = decodeCube(Uint8Array.from(Buffer.from(read(href))).buffer, id, href);
    if (isProblem(cube)) throw new Error(`${cube.where} cannot be compared: ${cube.kind}`);
    return cube;
  });
  return joinCubes(parts, new Map(dimensions.map(({ id: name, members }) => [name, members.map(({ code }) => code)])));
}

const SHOWN = 10;

/** The change log in words: a paragraph per level, with the first of many revised figures. */
export function changesText({ from, newIndicators, goneIndicators, levels }: ChangeLog): string {
  if (from === "") return "a first publication";
  const list = (word: string, codes: readonly string[]) =>
    codes.length === 0
      ? []
      : [
          `  ${word}: ${codes.length > SHOWN ? `${codes[0] ?? ""} … ${codes.at(-1) ?? ""} (${codes.length})` : codes.join(" ")}`,
        ];
  const lines = [
    ...newIndicators.map((id) => `new indicator: ${id}`),
    ...goneIndicators.map((id) => `no longer published: ${id}`),
    ...levels.flatMap(({ indicator, level, frequency, newPeriods, gonePeriods, newAreas, goneAreas, revised }) => [
      `${indicator}, ${level} per ${frequency}`,
      ...list("new periods", newPeriods),
      ...list("periods gone", gonePeriods),
      ...list("new areas", newAreas),
      ...list("areas gone", goneAreas),
      ...revised
        .slice(0, SHOWN)
        .map((one) => `  revised: ${[one.area, one.period, ...one.members].join(" ")}: ${one.old} → ${one.new}`),
      ...(revised.length > SHOWN ? [`  … and ${revised.length - SHOWN} more revised figures`] : []),
    ]),
  ];
  return lines.length === 0 ? "no figure changed" : lines.join("\n");
}
