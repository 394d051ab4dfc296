import { nameOf } from "../cube/area.ts";
import type { AreaGroup, Areas, Division, LevelId } from "../cube/area.ts";
import type { Localised } from "../cube/text.ts";
import { municipalityOf } from "../cube/municipality.ts";
import { dateOfDay } from "../cube/period.ts";
import { alphabetical } from "./alphabet.ts";
import { groupCode, groupName } from "./area-names.ts";
import type { Geography } from "./geography.ts";
import { divisionOn, geographyOf, placeOf, unionOfCodes } from "./geography.ts";
import { listOf } from "./lists.ts";
import { childrenOf, parentsIn } from "./membership.ts";
import type { AreaChoice, AreaRule, Query } from "./query.ts";
import { codesThen } from "./renames.ts";
import type { ResultArea, ResultNote } from "./result.ts";

/** A moment at which areas are looked up: the division of the figures, and a day. */
export interface Moment {
  readonly division: Division | undefined;
  readonly day: number;
}

/** Similar areas, nearest first, and how unlike each is. */
interface Likeness {
  readonly codes: readonly string[];
  readonly distances: readonly number[];
}

/** What the rules of a query mean here: the moments shown, and the areas that proved similar. */
export interface AreaContext {
  /** Left out: the newest division. */
  readonly moments?: readonly Moment[];
  /** Per rule, by the code of its row, the most similar areas; not known before the figures are read. */
  readonly similar?: ReadonlyMap<string, Likeness>;
}

export interface ResolvedAreas {
  readonly areas: readonly ResultArea[];
  readonly notes: readonly ResultNote[];
}

/** A rule being worked out: codes found so far, and what must be said about it. */
interface Finder {
  readonly query: Query;
  readonly geography: Geography;
  readonly moments: readonly Moment[];
  readonly similar: ReadonlyMap<string, Likeness> | undefined;
  readonly notes: Map<string, ResultNote>;
}

/**
 * The rows that the rules of a query stand for: selected areas first, then references, choices in the order given,
 * areas of a rule by name, and each code once. A code that is not known is named in a note; membership that is not known yields no rows.
 */
export function resolveAreas(query: Query, areas: Areas, context: AreaContext = {}): ResolvedAreas {
  const geography = geographyOf(areas);
  const moments = context.moments?.length ? context.moments : [newest(geography, query.level)];
  const finder: Finder = { query, geography, moments, similar: context.similar, notes: new Map() };
  const rows = new Map<string, ResultArea>();
  for (const role of ["selected", "reference"] as const) {
    for (const choice of query.areas.filter((each) => each.role === role)) {
      for (const row of rowsOf(choice, finder)) if (!rows.has(row.code)) rows.set(row.code, row);
    }
  }
  return { areas: [...rows.values()], notes: [...finder.notes.values()] };
}

function newest(geography: Geography, level: LevelId): Moment {
  const day = geography.divisions.findLast(({ of }) => of.levels[level])?.from ?? 0;
  return { division: divisionOn(geography, level, day), day };
}

function rowsOf(choice: AreaChoice, finder: Finder): ResultArea[] {
  const { areas } = finder.geography;
  const codes = codesOfRule(choice.rule, finder);
  const [first] = codes;
  if (choice.show === "together" && first !== undefined) {
    const level = placeOf(areas, first)?.level ?? finder.query.level;
    const name = choice.name === undefined ? groupName(choice.rule, areas, level) : both(choice.name);
    if (choice.rule.kind === "codes") absentMembers(codes, name, finder);
    return [
      {
        code: groupCode(choice.rule),
        name,
        level,
        role: choice.role,
        parts: codes,
        ...distancesOf(choice, codes, finder),
      },
    ];
  }
  const rows: ResultArea[] = [];
  for (const code of codes) {
    const area = placeOf(areas, code);
    if (!area) continue;
    const distances = distancesOf(choice, [code], finder);
    const place = area.within && municipalityOf(areas, code);
    const municipality = place && { municipality: nameOf(place) };
    rows.push({ code, name: nameOf(area), level: area.level, role: choice.role, ...municipality, ...distances });
  }
  return rows;
}

/** Names the members of a person's own group that are not in the division of the figures: these do not count. */
function absentMembers(codes: readonly string[], group: Localised, finder: Finder): void {
  const { geography, moments } = finder;
  for (const { division, day } of moments) {
    const absent = codes.filter((code) => {
      const level = placeOf(geography.areas, code)?.level ?? "";
      const [then = code] = codes.length > 1 ? codesThen([code], level, division, geography.areas) : [];
      return division?.levels[level]?.includes(then) === false;
    });
    if (absent.length === 0 || division === undefined) continue;
    const areas = listOf(absent.map((code) => nameOfCode(code, finder)));
    caution(finder, `absent ${groupCode({ kind: "codes", codes })}`, "analysis.group-absent", {
      group,
      areas,
      year: dateOfDay(day).slice(0, 4),
    });
    return;
  }
}

/** What a person called a group is its name in any language. */
function both(name: string): Localised {
  return { nl: name, en: name };
}

function distancesOf({ rule }: AreaChoice, codes: readonly string[], finder: Finder): Pick<ResultArea, "distances"> {
  const found = rule.kind === "similar" ? finder.similar?.get(groupCode(rule)) : undefined;
  if (!found) return {};
  return { distances: codes.map((code) => found.distances[found.codes.indexOf(code)] ?? NaN) };
}

/** Codes that a person listed and similar areas keep their order (nearest first); any other rule goes by name. */
function codesOfRule(rule: AreaRule, finder: Finder): readonly string[] {
  const codes = unordered(rule, finder);
  return rule.kind === "codes" || rule.kind === "similar" ? codes : alphabetical(codes, finder.geography);
}

function unordered(rule: AreaRule, finder: Finder): readonly string[] {
  switch (rule.kind) {
    case "codes":
      return [...new Set(rule.codes)].filter((code) => isPlace(code, finder));
    case "all":
      return unionOfCodes(
        finder.geography,
        finder.query.level,
        finder.moments.map((moment) => moment.division),
      );
    case "in":
      return isPlace(rule.parent, finder) ? within(rule.parent, finder) : [];
    case "group":
      return groupCodes(rule.group, finder);
    case "parents":
      return parentsOfSelected(rule.level, finder);
    case "neighbours":
      return isPlace(rule.of, finder) ? neighboursOf(rule.of, finder) : [];
    case "similar":
      return isPlace(rule.of, finder) ? (finder.similar?.get(groupCode(rule))?.codes ?? []) : [];
  }
}

function isPlace(code: string, finder: Finder): boolean {
  const known = placeOf(finder.geography.areas, code) !== undefined;
  if (!known) caution(finder, code, "analysis.unknown-area", { code });
  return known;
}

/** All areas of the query's level that lie in a larger one at any of the moments shown. */
function within(parent: string, finder: Finder): readonly string[] {
  const { geography, query } = finder;
  const found = new Set<string>();
  for (const { division, day } of finder.moments) {
    const codes = childrenOf(geography, parent, query.level, division, day);
    if (codes) for (const code of codes) found.add(code);
    else membershipUnknown(finder, parent, division, day);
  }
  return [...found];
}

function membershipUnknown(finder: Finder, code: string, division: Division | undefined, day: number): void {
  const area = placeOf(finder.geography.areas, code);
  const name = area ? nameOf(area) : code;
  const year = dateOfDay(day).slice(0, 4);
  caution(finder, `${code} ${division?.id ?? year}`, "analysis.membership-unknown", { name, year });
}

/**
 * A group is dated: all that held at any of the moments shown, together; else the one before them, or the first.
 * A moment for which its members are not known is said, with the year that was used.
 */
function groupCodes(id: string, finder: Finder): readonly string[] {
  const variants = finder.geography.areas.groups.filter((group) => group.id === id);
  if (variants.length === 0) caution(finder, `group ${id}`, "analysis.unknown-group", { id });
  const dates = finder.moments.map((moment) => dateOfDay(moment.day));
  const holds = variants.filter(({ from, to }) => dates.some((date) => from <= date && (to === null || date <= to)));
  const before = variants.findLast(({ from }) => dates.some((date) => from <= date)) ?? variants[0];
  const used = holds.length > 0 || !before ? holds : [before];
  const [newest] = used.slice(-1);
  const unknown = dates.find((date) => !variants.some((group) => group.from <= date && date <= lastKnown(group, date)));
  if (newest && unknown !== undefined)
    caution(finder, `year of group ${id}`, "analysis.group-year", {
      group: newest.name,
      year: unknown.slice(0, 4),
      used: lastKnown(newest, newest.from).slice(0, 4),
    });
  return [...new Set(used.flatMap((group) => group.codes))].filter((code) => placeOf(finder.geography.areas, code));
}

/** The last day for which the members of a group are known; `open` for one without an end. */
function lastKnown({ known, to }: AreaGroup, open: string): string {
  return known ?? to ?? open;
}

function parentsOfSelected(level: LevelId, finder: Finder): readonly string[] {
  const { geography, query } = finder;
  const selected = query.areas
    .filter((choice) => choice.role === "selected" && choice.rule.kind !== "parents")
    .flatMap((choice) => codesOfRule(choice.rule, finder));
  const found = new Set<string>();
  for (const { division, day } of finder.moments) {
    for (const code of selected) {
      const area = placeOf(geography.areas, code);
      const parents =
        area &&
        parentsIn(
          geography,
          area.level,
          level,
          area.level === query.level ? division : divisionOn(geography, area.level, day),
          day,
        );
      const parent = parents?.of(code);
      if (parent !== undefined) found.add(parent);
      else if (!parents) membershipUnknown(finder, code, division, day);
    }
  }
  return [...found];
}

/** The name of the larger area in which an area lies, for an order by those; of the first moment that knows it. */
export function parentNames(
  { order }: Pick<Query, "order">,
  moments: readonly Moment[],
  geography: Geography,
): (area: ResultArea) => string | undefined {
  if (order.by !== "parent") return () => undefined;
  return ({ code, level }) => {
    const found = moments
      .map(({ division, day }) => parentsIn(geography, level, order.level, division, day)?.of(code))
      .find((parent) => parent !== undefined);
    return found === undefined ? undefined : placeOf(geography.areas, found)?.name;
  };
}

/** Areas that share a border, in the division of the figures, else in the newest that has this area. */
function neighboursOf(code: string, finder: Finder): readonly string[] {
  const listed = finder.geography.areas.neighbours.filter(({ of }) => Object.hasOwn(of, code));
  const divisions = new Set(finder.moments.map((moment) => moment.division?.id));
  const then = listed.filter(({ division }) => divisions.has(division));
  const used = then.at(-1) ?? listed.at(-1);
  if (!used) caution(finder, `neighbours ${code}`, "analysis.neighbours-unknown", { name: nameOfCode(code, finder) });
  return (used?.of[code] ?? []).filter((each) => placeOf(finder.geography.areas, each));
}

function nameOfCode(code: string, finder: Finder) {
  const area = placeOf(finder.geography.areas, code);
  return area ? nameOf(area) : code;
}

function caution(finder: Finder, key: string, id: string, params: NonNullable<ResultNote["message"]["params"]>): void {
  finder.notes.set(key, { severity: "caution", message: { id, params } });
}
