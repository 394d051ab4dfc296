import { aboutOf } from "../about.ts";
import type { Exported, Made } from "../format.ts";
import { rounded } from "../rounded.ts";
import { safeText } from "../safeText.ts";
import { sheetOf } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { signLinesOfBare } from "../signLines.ts";
import { numberAt } from "../tableCells.ts";
import { writeCsv } from "./write.ts";

/**
 * The table as laid out, for Excel as it is set up in the Netherlands: semicolons, decimal commas, figures rounded as
 * on the screen, the sign of a missing figure in its cell, and below the table what it is and where it comes from.
 */
export function excelCsv([exported]: readonly Exported[]): Made {
  if (!exported) return { refused: { id: "export.no-figure" } };
  return { parts: writeCsv(rowsOf(exported), { separator: ";", byteOrderMark: true }) };
}

function* rowsOf(exported: Exported): Iterable<readonly string[]> {
  const sheet = sheetOf(exported);
  for (let depth = 0; depth < sheet.depth.columns; depth += 1) yield headRow(sheet, depth);
  for (const row of sheet.rows) {
    const heads = Array.from({ length: sheet.depth.rows }, (_, depth) => safeText(sheet.rowHead(row, depth)));
    yield [...heads, ...sheet.columns.map((column) => cellText(exported, sheet, sheet.place(row, column)))];
  }
  yield [];
  const signs = signLinesOfBare(exported.result, exported.words);
  for (const { name, value } of aboutOf(exported, signs)) yield [safeText(name), safeText(value)];
}

/** The names of the axes on rows stand over their own columns, beside the innermost heads. */
function headRow(sheet: Sheet, depth: number): string[] {
  const innermost = depth === sheet.depth.columns - 1;
  const corner = sheet.corner.map((name) => (innermost ? safeText(name) : ""));
  return [...corner, ...sheet.columns.map((column) => safeText(sheet.columnHead(column, depth)))];
}

function cellText({ result }: Exported, sheet: Sheet, place: number): string {
  const number = numberAt(result, place, sheet);
  return number ? rounded(number.value, number.decimals).replace(".", ",") : safeText(sheet.figure(place).text);
}
