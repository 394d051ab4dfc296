import type { Area, Areas, Division, LevelId, Membership } from "../cube/area.ts";
import type { Span } from "../cube/indicator.ts";
import { dayOfDate } from "../cube/period.ts";

interface Dated<T> {
  readonly of: T;
  readonly from: number;
  readonly to: number;
}

/** `Areas` with its dates as day numbers, so that finding a division costs no reading of dates. */
export interface Geography {
  readonly areas: Areas;
  readonly ranks: ReadonlyMap<LevelId, number>;
  readonly divisions: readonly Dated<Division>[];
  readonly memberships: readonly Dated<Membership>[];
  /** Per level the levels of the areas that its areas name as lying around them, in that order. */
  readonly nesting: ReadonlyMap<LevelId, readonly LevelId[]>;
  readonly countries: ReadonlyMap<LevelId, string>;
  /** Codes by level and division, kept because every step asks for them. */
  readonly codes: Map<string, readonly string[]>;
  /** Areas by the larger area they lie in, filled by `membership.ts` when first asked. */
  readonly children: Map<string, ReadonlyMap<string, readonly string[]>>;
  /** Per level the place of each area in the order of names, filled by `alphabet.ts` when first asked. */
  readonly alphabet: Map<LevelId, ReadonlyMap<string, number>>;
}

const made = new WeakMap<Areas, Geography>();

/** The geography of these areas; made once per `Areas`. */
export function geographyOf(areas: Areas): Geography {
  const earlier = made.get(areas);
  if (earlier) return earlier;
  const geography: Geography = {
    areas,
    ranks: new Map(areas.levels.map((level) => [level.id, level.rank])),
    divisions: areas.divisions.map(dated).sort((a, b) => a.from - b.from),
    memberships: areas.memberships.map(dated).sort((a, b) => a.from - b.from),
    nesting: nestingOf(areas),
    countries: countriesOf(areas),
    codes: new Map(),
    children: new Map(),
    alphabet: new Map(),
  };
  made.set(areas, geography);
  return geography;
}

function nestingOf(areas: Areas): ReadonlyMap<LevelId, readonly LevelId[]> {
  const nesting = new Map<LevelId, readonly LevelId[]>();
  for (const { level, within } of Object.values(areas.areas)) {
    if (!within || nesting.has(level)) continue;
    nesting.set(
      level,
      within.map((code) => areas.areas[code]?.level ?? ""),
    );
  }
  return nesting;
}

/** The one area of each level of rank 0. */
function countriesOf(areas: Areas): ReadonlyMap<LevelId, string> {
  const levels = new Set(areas.levels.filter(({ rank }) => rank === 0).map(({ id }) => id));
  return new Map(
    Object.values(areas.areas).flatMap(({ level, code }) => (levels.has(level) ? [[level, code] as const] : [])),
  );
}

function dated<T extends { from: string; to: string | null }>(of: T): Dated<T> {
  const to = of.to === null ? undefined : dayOfDate(of.to);
  return { of, from: dayOfDate(of.from) ?? -Infinity, to: to ?? Infinity };
}

/** 0 for the country, higher for smaller areas; a level that is not known counts as the smallest. */
export function rankOf(geography: Geography, level: LevelId): number {
  return geography.ranks.get(level) ?? Infinity;
}

/** The area of a code, unless it is no place (municipality unknown, votes from abroad). */
export function placeOf(areas: Areas, code: string): Area | undefined {
  const area = Object.hasOwn(areas.areas, code) ? areas.areas[code] : undefined;
  return area?.pseudo === undefined ? area : undefined;
}

/** The division that holds on a day and lists this level; after the last one known, that one still stands. */
export function divisionOn(geography: Geography, level: LevelId, day: number): Division | undefined {
  let found: Division | undefined;
  for (const { of, from } of geography.divisions) {
    if (from <= day && of.levels[level]) found = of;
  }
  return found;
}

/** The division that figures are on: a fixed one, or that of the day. Undefined where no list is known. */
export function divisionOfFigures(
  geography: Geography,
  division: Span["division"],
  level: LevelId,
  day: number,
): Division | undefined {
  if (division === "per-period") return divisionOn(geography, level, day);
  return geography.divisions.find((dated) => dated.of.id === division)?.of ?? divisionOn(geography, level, day);
}

/** The codes of a level in a division, in the order of the source, without rows that are no place. */
export function codesOf(geography: Geography, level: LevelId, division: Division | undefined): readonly string[] {
  const key = `${level} ${division?.id ?? ""}`;
  const codes = geography.codes.get(key) ?? listCodes(geography.areas, level, division);
  geography.codes.set(key, codes);
  return codes;
}

function listCodes({ areas }: Areas, level: LevelId, division: Division | undefined): readonly string[] {
  const listed = division?.levels[level];
  if (listed) return listed.filter((code) => areas[code]?.pseudo === undefined);
  return Object.values(areas)
    .filter((area) => area.level === level && area.pseudo === undefined)
    .map((area) => area.code);
}

/** All codes of a level in several divisions, each once. */
export function unionOfCodes(
  geography: Geography,
  level: LevelId,
  divisions: readonly (Division | undefined)[],
): readonly string[] {
  const different = [...new Set(divisions)];
  const lists = different.map((division) => codesOf(geography, level, division));
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const key = `${level} ${different.map((division) => division?.id ?? "").join("+")} together`;
  const codes = geography.codes.get(key) ?? [...new Set(lists.flat())];
  geography.codes.set(key, codes);
  return codes;
}
