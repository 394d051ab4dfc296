import type { Areas, Division, LevelId } from "../cube/area.ts";
import type { FrameRow } from "./combine.ts";
import type { Query } from "./query.ts";
import { OWN } from "./series.ts";

const made = new WeakMap<Areas, ReadonlyMap<string, string>>();

/** Per code the one it had before: the area is the same, only its name and code are new. */
function formerCodes(areas: Areas): ReadonlyMap<string, string> {
  const known = made.get(areas);
  if (known) return known;
  const renamed = areas.successions.filter(({ kind, from, to }) => kind === "rename" && from !== to);
  const codes = new Map(renamed.map(({ from, to }) => [to, from] as const));
  made.set(areas, codes);
  return codes;
}

/** Every code that an area had before, the newest first. */
export function formerOf(code: string, areas: Areas): readonly string[] {
  const codes = formerCodes(areas);
  const all: string[] = [];
  for (let at = codes.get(code); at !== undefined && !all.includes(at); at = codes.get(at)) all.push(at);
  return all;
}

/** Rows for the earlier codes of rows, where a calculation looks back: nobody sees them and they do not count. */
export function formerRows(rows: readonly FrameRow[], query: Query, areas: Areas): FrameRow[] {
  if (!looksBack(query) || formerCodes(areas).size === 0) return [];
  const listed = new Set(rows.map(({ code }) => code));
  const former = new Map(
    rows.flatMap((row) =>
      formerOf(onlyCode(row) ?? "", areas).map((code) => [code, { code, level: row.level, former: true as const }]),
    ),
  );
  return [...former.values()].filter(({ code }) => !listed.has(code));
}

/** The code of a row that is one area, also as a group of one. */
function onlyCode({ code, parts }: FrameRow): string | undefined {
  return parts === undefined ? code : parts.length === 1 ? parts[0] : undefined;
}

/** The areas of a group in a division: of one that was renamed since the code that it had then. */
export function codesThen(
  codes: readonly string[],
  level: LevelId,
  division: Division | undefined,
  areas: Areas,
): readonly string[] {
  const listed = division?.levels[level];
  // Few areas were ever renamed: to look for those costs nothing, to look each part up would.
  const renamed = [...formerCodes(areas).keys()].filter((code) => areas.areas[code]?.level === level);
  if (!listed || !renamed.some((code) => codes.includes(code))) return codes;
  return codes.map((code) => [code, ...formerOf(code, areas)].find((each) => listed.includes(each)) ?? code);
}

/** An own formula may have series in it that look back. */
function looksBack({ series }: Query): boolean {
  return series.some(
    ({ source, calculations }) => source === OWN || calculations.some(({ kind }) => kind === "change" || kind === "at"),
  );
}

/** For a row that of the code it had before; −1 for none. */
export function formerPlaces(rows: readonly FrameRow[], areas: Areas): (row: number) => number {
  const codes = formerCodes(areas);
  if (codes.size === 0) return () => -1;
  const places = new Map(rows.map(({ code }, row) => [code, row] as const));
  return (row) => {
    const own = rows[row];
    return places.get(codes.get((own && onlyCode(own)) ?? "") ?? "") ?? -1;
  };
}
