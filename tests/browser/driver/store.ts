import { readFileSync } from "node:fs";

/**
 * The figures of the embedded store, read from its files by ourselves: a journey checks what the screen shows against
 * these and against sums made from these, never against the analysis it is meant to check.
 */
interface Catalogue {
  updated: string;
  link: {
    item: {
      href: string;
      label: string;
      extension: { id: string; en?: { label: string }; parts: { href: string; level: string }[] };
    }[];
  };
  extension: { areas?: string };
}

interface Dataset {
  id: string[];
  size: number[];
  dimension: Record<string, { category: { index: string[] | Record<string, number> } }>;
  value: (number | null)[] | Record<string, number | null>;
}

interface AreaFile {
  levels: { id: string; name: { nl: string; en: string }; plural: { nl: string; en: string } }[];
  areas: { code: string; level: string; name: string; english?: string }[];
  successions: { from: string; to: string; date: string; share: number; shareOf: "whole" | "addresses" | "area" }[];
  groups: { id: string; name: { nl: string; en: string } }[];
  memberships: { child: string; parent: string; from: string; to: string | null; parents: Record<string, string> }[];
}

const STORE = new URL("../../../public/store/", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, STORE), "utf8"));

const catalogue = read("catalogue.json") as Catalogue;
const areaFile = JSON.stringify(catalogue).match(/areas\/nl\.[0-9a-f]+\.json/)?.[0] ?? "no areas in the catalogue";
const areas = read(areaFile) as AreaFile;

/** Indicators by their Dutch and English name. */
export const indicators = catalogue.link.item.map(({ label, extension }) => ({
  id: extension.id,
  nl: label,
  en: extension.en?.label ?? label,
}));

/** Areas by their Dutch and English name; a name may belong to areas of several levels. */
export const places = areas.areas.map(({ code, level, name, english }) => ({
  code,
  level,
  nl: name,
  en: english ?? name,
}));

/** Levels by their names. */
export const { levels } = areas;

/** Ready groups of areas, one for each time that they were put together. */
export const { groups } = areas;

/** Figures of one indicator at one level: area, then period. A missing figure is null; what is not published is absent. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** Figures of one indicator at a level; where it is broken down, of one member of each other dimension. */
export function figures(indicator: string, level: string, of: Readonly<Record<string, string>> = {}): Figures {
  const known = new Map<string, Map<string, number | null>>();
  const parts = catalogue.link.item.find(({ extension }) => extension.id === indicator)?.extension.parts ?? [];
  for (const part of parts.filter((each) => each.level === level)) {
    const data = read(part.href) as Dataset;
    const codes = data.id.map((name) => codesOf(data.dimension[name]?.category.index ?? []));
    const fixed = data.id.map((name, axis) => codes[axis]?.indexOf(of[name] ?? "") ?? -1);
    const [areaAxis, periodAxis] = [data.id.indexOf("area"), data.id.indexOf("period")];
    if (fixed.some((place, axis) => place < 0 && axis !== areaAxis && axis !== periodAxis)) continue;
    for (const [row, area] of codes[areaAxis]?.entries() ?? []) {
      const line = known.get(area) ?? new Map<string, number | null>();
      known.set(area, line);
      for (const [column, period] of codes[periodAxis]?.entries() ?? []) {
        const place = (axis: number) => (axis === areaAxis ? row : axis === periodAxis ? column : (fixed[axis] ?? 0));
        const at = data.size.reduce((sum, size, axis) => sum * size + place(axis), 0);
        line.set(period, (Array.isArray(data.value) ? data.value[at] : data.value[String(at)]) ?? null);
      }
    }
  }
  return known;
}

/** The members of one dimension of an indicator at a level. */
export function members(indicator: string, level: string, dimension: string): string[] {
  const parts = catalogue.link.item.find(({ extension }) => extension.id === indicator)?.extension.parts ?? [];
  const all = parts
    .filter((part) => part.level === level)
    .flatMap((part) => codesOf((read(part.href) as Dataset).dimension[dimension]?.category.index ?? []));
  return [...new Set(all)];
}

function codesOf(index: string[] | Record<string, number>): string[] {
  return Array.isArray(index) ? index : Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
}

interface SheetFile {
  updated?: string;
  extension: { source: { table?: string }; updated?: string };
}

/** The day of update and the table of origin of an indicator, as its sheet has them. */
export function sheet(indicator: string): { updated: string; table: string } {
  const href = catalogue.link.item.find(({ extension }) => extension.id === indicator)?.href ?? "";
  const { updated, extension } = read(href) as SheetFile;
  return { updated: updated ?? extension.updated ?? "", table: extension.source.table ?? "" };
}

/** One figure that must be there. */
export function figure(all: Figures, area: string, period: string): number {
  const value = all.get(area)?.get(period);
  if (value === undefined || value === null) throw new Error(`The store has no figure for ${area} in ${period}.`);
  return value;
}

/** Codes of the municipalities that lay in a larger area on a day. */
export function within(parent: string, day: string): string[] {
  const codes = areas.memberships
    .filter(({ child, from, to }) => child === "gemeente" && from <= day && (to === null || day <= to))
    .flatMap(({ parents }) => Object.keys(parents).filter((code) => parents[code] === parent));
  return [...new Set(codes)];
}

/** Figures of areas put on those of a later day: all of a merger, of a split its share by addresses, else by area. */
export function recast(all: ReadonlyMap<string, number>, first: string, last: string): Map<string, number> {
  const passed = areas.successions.filter(({ date }) => date > first && date <= last);
  let now = new Map(all);
  for (const date of [...new Set(passed.map((each) => each.date))].sort()) {
    const next = new Map(now);
    for (const [code, value] of now) {
      const moves = passed.filter((each) => each.date === date && each.from === code);
      const by = (["whole", "addresses", "area"] as const).find((kind) => moves.some((each) => each.shareOf === kind));
      for (const { to, share, shareOf } of moves) {
        if (shareOf !== by) continue;
        next.set(code, (next.get(code) ?? 0) - share * value);
        next.set(to, (next.get(to) ?? 0) + share * value);
      }
    }
    now = next;
  }
  return now;
}

/** Sum over areas, all of which must have a figure. */
export function total(all: Figures, codes: readonly string[], period: string): number {
  return codes.reduce((sum, code) => sum + figure(all, code, period), 0);
}

/** Days from one to another, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = new Date(first); day <= new Date(last); day = new Date(day.getTime() + 86_400_000)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** Sum over the days up to and including one. */
export function sumOfDays(all: Figures, area: string, last: string, days: number): number {
  const first = new Date(new Date(last).getTime() - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  return daysBetween(first, last).reduce((sum, day) => sum + figure(all, area, day), 0);
}

/**
 * The areas most like one on some measures of a year, nearest first: each measure less its mean and by its deviation
 * over all areas that have every one of them; areas equally far stand by code.
 */
function nearest(
  of: string,
  measures: readonly ReadonlyMap<string, number>[],
  count: number,
): { code: string; distance: number }[] {
  const [first = new Map<string, number>()] = measures;
  const codes = [...first.keys()].filter((code) => measures.every((measure) => measure.has(code)));
  const scaled = measures.map((measure) => {
    const values = codes.map((code) => measure.get(code) ?? NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return new Map(codes.map((code, at) => [code, ((values[at] ?? NaN) - mean) / deviation]));
  });
  return codes
    .filter((code) => code !== of)
    .map((code) => ({
      code,
      distance: Math.hypot(...scaled.map((measure) => (measure.get(code) ?? NaN) - (measure.get(of) ?? NaN))),
    }))
    .sort((a, b) => a.distance - b.distance || a.code.localeCompare(b.code))
    .slice(0, count);
}

/** The figures of a year of areas as they were on a day; those without one are left out. */
function inYear(all: Figures, codes: readonly string[], year: string): Map<string, number> {
  return new Map(
    codes.flatMap((code) => {
      const value = all.get(code)?.get(year);
      return typeof value === "number" ? [[code, value] as const] : [];
    }),
  );
}

/** The ten municipalities of 2024 most like one, on what the workbench compares them by when nothing is chosen. */
export function likest(of: string): { code: string; distance: number }[] {
  const municipalities = within("NL01", "2024-06-01");
  const measure = (id: string) => inYear(figures(id, "gemeente"), municipalities, "2024");
  const all = measure("population");
  const people = new Map([...all].map(([code, count]) => [code, Math.log(count)]));
  const older = new Map(
    [...measure("population-65plus")].map(([code, count]) => [code, count / (all.get(code) ?? NaN)]),
  );
  return nearest(
    of,
    [people, older, ...["address-density", "owner-occupied-homes", "household-size"].map(measure)],
    10,
  );
}
