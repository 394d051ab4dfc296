import type { LevelId } from "../../cube/area.ts";
import { textOf, widthOf } from "./grid.ts";
import type { Cell, Grid } from "./grid.ts";
import type { Places } from "./places.ts";

/** Rows and columns that are looked at to see what a sheet is: enough to tell, few enough to be quick. */
const SAMPLE = 200;
const WIDEST = 60;

export interface AreaColumn {
  readonly column: number;
  readonly level: LevelId;
  /** How many of the sampled cells are areas of that level. */
  readonly hits: number;
  readonly share: number;
}

const KINDS = "geo|gebieds?|regio|gemeente|provincie|corop|wijk|buurt|gm|pv|cr|wk|bu|cbs|area|region|municipality";

/** Heads of a column of areas; under one of these a bare number may be a code. *Gemeentelijke lasten* is none. */
const AREA_HEAD = new RegExp(
  `^(?:code|geo ?item|(?:${KINDS})(?:en|n|s|'s)?(?:[ _-]?(?:code|nr|nummer|naam|id|name))?)$`,
  "i",
);

/** Heads of numbers that are no figures. */
export const CODE_HEAD = new RegExp(`^(?:code|(?:${KINDS})[ _-]?(?:code|nr|nummer|id))$`, "i");

/**
 * The column that says which areas the rows are about: that in which most cells are a code or name of one level.
 * Of two alike the one with codes, and municipalities before larger areas of the same names.
 */
export function areaColumnOf(grid: Grid, places: Places, levels: readonly LevelId[]): AreaColumn | undefined {
  const columns = Array.from({ length: Math.min(widthOf(grid), WIDEST) }, (_, column) => column);
  const found = columns.flatMap((column) => {
    const cells = sampleOf(grid, column);
    return levels.flatMap((level) => {
      const hits = hitsIn(cells, places, level);
      const share = hits.all / Math.max(1, cells.length - 1);
      const score = share + (hits.coded > hits.all / 2 ? 0.06 : 0) + (level === "gemeente" ? 0.03 : 0);
      return hits.all > 0 && share >= 0.4 ? [{ column, level, hits: hits.all, share, score }] : [];
    });
  });
  const [best] = found.sort((a, b) => b.score - a.score || a.column - b.column);
  return best && { column: best.column, level: best.level, hits: best.hits, share: best.share };
}

/** Whether the areas stand beside each other in one of the first rows, with the figures below them. */
export function isTurned(grid: Grid, places: Places, levels: readonly LevelId[]): boolean {
  const inRows = grid.rows.slice(0, 6).map((row) => {
    const cells = row.filter((cell) => textOf(cell) !== "");
    const hits = levels.map((level) => cells.filter((cell) => isArea(cell, places, level, false)).length);
    return { hits: Math.max(0, ...hits), cells: cells.length };
  });
  const row = inRows.reduce((best, one) => (one.hits > best.hits ? one : best), { hits: 0, cells: 0 });
  const column = areaColumnOf(grid, places, levels);
  return row.hits >= 2 && row.hits * 2 >= row.cells && row.hits > (column?.hits ?? 0);
}

function hitsIn(cells: readonly Cell[], places: Places, level: LevelId): { all: number; coded: number } {
  const bare = AREA_HEAD.test(textOf(cells[0]));
  let [all, coded] = [0, 0];
  for (const cell of cells) {
    if (!isArea(cell, places, level, bare)) continue;
    all += 1;
    if (places.byCode(cell, level, bare)?.level === level) coded += 1;
  }
  return { all, coded };
}

function isArea(cell: Cell, places: Places, level: LevelId, bare: boolean): boolean {
  return (places.byCode(cell, level, bare) ?? places.byName(cell, level))?.level === level;
}

/** Cells with something in them: the first of the column, and others spread over it. */
function sampleOf({ rows }: Grid, column: number): readonly Cell[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const cells: Cell[] = [];
  for (let row = 0; row < rows.length; row += row < 20 ? 1 : step) {
    const cell = rows[row]?.[column] ?? null;
    if (textOf(cell) !== "") cells.push(cell);
  }
  return cells;
}

/**
 * The row of the heads: the first that is as full as the rows below it, above the first area. −1 where the first such
 * row is one of figures already.
 */
export function headRowOf(
  { rows }: Grid,
  column: number,
  isPlace: (cell: Cell | undefined) => boolean,
  turned: boolean,
): number {
  const first = rows.findIndex((row) => isPlace(row[column]));
  if (first <= 0) return first === 0 ? -1 : 0;
  if (turned) return first - 1;
  const full = (at: number): number => (rows[at] ?? []).filter((cell) => textOf(cell) !== "").length;
  const enough = Math.max(2, full(first) * 0.6);
  const head = rows.slice(0, first).findIndex((_, at) => full(at) >= enough);
  return head < 0 ? first - 1 : head;
}

/**
 * The heads of the columns. A sheet that was turned has the first columns of the file above each other, and a
 * spreadsheet may have the topic above its years, once for all of them: those are put together as `topic|year`.
 */
export function headsOf({ rows }: Grid, headRow: number, turned: boolean, areaColumn: number): readonly string[] {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  if (headRow < 0) return columns.map(() => "");
  const own = columns.map((column) => textOf(rows[headRow]?.[column]));
  if (turned) {
    const above = rows.slice(0, headRow);
    return columns.map((column) =>
      [...above.map((row) => textOf(row[column])), own[column] ?? ""].filter(Boolean).join("|"),
    );
  }
  const above = rows[headRow - 1] ?? [];
  const grouped = above.some((cell, column) => column > areaColumn && textOf(cell) !== "");
  if (!grouped) return own;
  let group = "";
  return columns.map((column) => {
    group = textOf(above[column]) || group;
    return column > areaColumn && group !== "" && own[column] ? `${group}|${own[column]}` : (own[column] ?? "");
  });
}
