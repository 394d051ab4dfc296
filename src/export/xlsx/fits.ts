import type { Exported, Fit } from "../format.ts";
import { sheetOf } from "../sheet.ts";

/** What Excel can hold. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Whether a table fits on a sheet of Excel. */
export function fitsXlsx(exported: Exported): Fit | undefined {
  const sheet = sheetOf(exported);
  // Over the table stand title and selection, with a row between.
  if (sheet.rows.length + sheet.depth.columns > MOST_ROWS) return tooMany("rows", sheet.rows.length, MOST_ROWS);
  if (sheet.columns.length + sheet.depth.rows > MOST_COLUMNS)
    return tooMany("columns", sheet.columns.length, MOST_COLUMNS);
  return undefined;
}

function tooMany(what: "rows" | "columns", count: number, most: number): Fit {
  const params = { count: { value: count, decimals: 0 }, most: { value: most, decimals: 0 } };
  return { message: { id: `export.too-many-${what}`, params }, blocks: true };
}
