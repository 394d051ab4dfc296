import type { Area, Areas, LevelId } from "../../cube/area.ts";
import { isOneSlip, wordsOf } from "./fold.ts";

/** An area that a name stands for. */
export interface AreaHit {
  readonly area: Area;
  /** The municipality of the past that was asked for, of which `area` is the successor. */
  readonly former?: Area;
  /** The name that was matched when it is not the present one: *Den Haag*. */
  readonly alias?: string;
}

export interface AreaFinder {
  /** Areas with exactly this name, alias or former name: municipalities first, then larger, then smaller areas. */
  readonly named: (words: readonly string[]) => readonly AreaHit[];
  /** Areas of which the name starts so, at most `most`; of one level when given. */
  readonly starting: (words: readonly string[], most: number, level?: LevelId) => readonly AreaHit[];
  /** Areas whose name is one slip of the finger away; for words of five letters or more. */
  readonly resembling: (word: string) => readonly AreaHit[];
  /** The most words that a name has. */
  readonly longest: number;
}

const finders = new WeakMap<Areas, AreaFinder>();

/** The search through these areas, made once for as long as they stand. */
export function areaFinderOf(areas: Areas): AreaFinder {
  const made = finders.get(areas) ?? makeFinder(areas);
  finders.set(areas, made);
  return made;
}

interface Named {
  readonly key: string;
  readonly hits: readonly AreaHit[];
}

function makeFinder(areas: Areas): AreaFinder {
  const byName = new Map<string, AreaHit[]>();
  const ranks = new Map(areas.levels.map((level) => [level.id, level.rank]));
  for (const [name, hit] of namesOf(areas)) {
    const key = wordsOf(name).join(" ");
    const before = byName.get(key) ?? [];
    if (key !== "" && !before.some((one) => one.area.code === hit.area.code)) byName.set(key, [...before, hit]);
  }
  const order = (hit: AreaHit) =>
    hit.area.level === "gemeente" ? -2 : hit.former ? 90 : (ranks.get(hit.area.level) ?? 99);
  const names: Named[] = [...byName]
    .map(([key, hits]) => ({ key, hits: [...hits].sort((a, b) => order(a) - order(b)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const exact = new Map(names.map(({ key, hits }) => [key, hits]));
  const small = names.filter(({ hits }) =>
    hits.some(({ area }) => (ranks.get(area.level) ?? 99) <= (ranks.get("gemeente") ?? 0)),
  );

  return {
    longest: Math.max(1, ...names.slice(0, 5000).map(({ key }) => key.split(" ").length)),
    named: (words) => exact.get(words.join(" ")) ?? [],
    starting: (words, most, level) => {
      const start = words.join(" ");
      const hits: AreaHit[] = [];
      for (let at = firstFrom(names, start); at < names.length && hits.length < most * 4; at += 1) {
        const one = names[at];
        if (!one?.key.startsWith(start)) break;
        hits.push(...one.hits.filter(({ area }) => level === undefined || area.level === level));
      }
      const once = new Map(hits.map((hit) => [`${hit.area.code} ${hit.former?.code ?? ""}`, hit]));
      return [...once.values()].sort((a, b) => order(a) - order(b)).slice(0, most);
    },
    resembling: (word) =>
      word.length < 5 ? [] : small.filter(({ key }) => isOneSlip(word, key)).flatMap(({ hits }) => hits),
  };
}

/** Place of the first name that does not come before `key`. */
function firstFrom(names: readonly Named[], key: string): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.key ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every name by which an area is known today, and those of areas that are no more, which lead to their successors. */
function* namesOf(areas: Areas): Generator<readonly [string, AreaHit]> {
  const present = presentCodes(areas);
  for (const area of Object.values(areas.areas)) {
    if (area.pseudo) continue;
    const targets = present.has(area.code) ? [] : successorsOf(area, areas, present);
    if (!present.has(area.code) && targets.length === 0) continue;
    const hits: AreaHit[] =
      targets.length === 0 ? [{ area }] : targets.map((successor) => ({ area: successor, former: area }));
    for (const hit of hits) {
      yield [area.name, hit];
      yield [area.name.replace(/ \(.*\)$/, ""), hit];
      if (area.english) yield [area.english, { ...hit, alias: area.english }];
      for (const alias of area.aliases ?? []) yield [alias, { ...hit, alias }];
    }
  }
}

/** Codes of the newest division of each level. */
export function presentCodes(areas: Areas): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { id } of areas.levels) {
    const divisions = areas.divisions.filter((division) => division.levels[id]);
    const newest = divisions.reduce<(typeof divisions)[number] | undefined>(
      (best, one) => (!best || one.from > best.from ? one : best),
      undefined,
    );
    for (const code of newest?.levels[id] ?? []) codes.add(code);
  }
  return codes;
}

/** Where an area went, through later mergers too; small slices of less than a tenth are left out. */
function successorsOf(area: Area, areas: Areas, present: ReadonlySet<string>, depth = 0): Area[] {
  const next = areas.successions.filter(({ from, share }) => from === area.code && share >= 0.1);
  const found = next.flatMap(({ to }) => {
    const successor = areas.areas[to];
    if (!successor) return [];
    return present.has(to) ? [successor] : depth < 5 ? successorsOf(successor, areas, present, depth + 1) : [];
  });
  return [...new Map(found.map((one) => [one.code, one])).values()];
}
