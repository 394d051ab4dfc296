import type { Exported, Fit } from "../format.ts";
import { sheetOf } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { LONGEST_TEXT } from "./cells.ts";

/** What Excel can hold. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Whether a table fits on a sheet of Excel. */
export function fitsXlsx(exported: Exported): Fit | undefined {
  const sheet = sheetOf(exported);
  if (sheet.rows.length + sheet.depth.columns > MOST_ROWS) return tooMany("rows", sheet.rows.length, MOST_ROWS);
  if (sheet.columns.length + sheet.depth.rows > MOST_COLUMNS)
    return tooMany("columns", sheet.columns.length, MOST_COLUMNS);
  const longest = longestHead(sheet);
  if (longest > LONGEST_TEXT) return tooMany("letters", longest, LONGEST_TEXT);
  return undefined;
}

/** Names of a person's own have no limit of ours. */
function longestHead({ rows, columns, depth, rowHead, columnHead }: Sheet): number {
  let most = 0;
  for (const row of rows) for (let at = 0; at < depth.rows; at += 1) most = Math.max(most, rowHead(row, at).length);
  for (const column of columns)
    for (let at = 0; at < depth.columns; at += 1) most = Math.max(most, columnHead(column, at).length);
  return most;
}

function tooMany(what: "rows" | "columns" | "letters", count: number, most: number): Fit {
  const params = { count: { value: count, decimals: 0 }, most: { value: most, decimals: 0 } };
  return { message: { id: `export.too-many-${what}`, params }, blocks: true };
}
