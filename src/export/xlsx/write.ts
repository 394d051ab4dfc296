import { strToU8, zipSync } from "fflate";
import { aboutOf } from "../about.ts";
import type { Exported, Made } from "../format.ts";
import { sheetOf } from "../sheet.ts";
import { aboutSheetXml } from "./aboutSheet.ts";
import { stylesXml } from "./styles.ts";
import { tableSheetXml } from "./tableSheet.ts";
import { sheetName, workbookFiles } from "./workbook.ts";

/** What Excel can hold. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Fast rather than small: a workbook is made while somebody waits. */
const LEVEL = 3;

/** A workbook: the table as laid out with real numbers, and a sheet that says what it is. */
export function xlsx(exported: Exported): Made {
  const sheet = sheetOf(exported);
  if (sheet.rows.length + sheet.depth.columns > MOST_ROWS) return tooMany("rows", sheet.rows.length, MOST_ROWS);
  if (sheet.columns.length + sheet.depth.rows > MOST_COLUMNS) {
    return tooMany("columns", sheet.columns.length, MOST_COLUMNS);
  }
  const table = exported.words.text("export.sheet-table");
  const about = exported.words.text("export.sheet-about");
  const name = sheetName(exported.title, table);
  const files = {
    ...workbookFiles([name === about ? table : name, about]),
    "xl/styles.xml": stylesXml(),
    "xl/worksheets/sheet1.xml": tableSheetXml(exported, sheet),
    "xl/worksheets/sheet2.xml": aboutSheetXml(aboutOf(exported)),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]));
  return { parts: [zipSync(bytes, { level: LEVEL, mtime: `${exported.date}T12:00:00` })] };
}

function tooMany(what: "rows" | "columns", count: number, most: number): Made {
  const params = { count: { value: count, decimals: 0 }, most: { value: most, decimals: 0 } };
  return { refused: { id: `export.too-many-${what}`, params } };
}
