import type { Areas } from "../cube/area.ts";
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
  return rows
    .filter(({ parts }) => parts === undefined)
    .flatMap(({ code, level }) =>
      formerOf(code, areas).map((former) => ({ code: former, level, former: true as const })),
    )
    .filter(({ code }) => !listed.has(code));
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
  return (row) => places.get(codes.get(rows[row]?.code ?? "") ?? "") ?? -1;
}
