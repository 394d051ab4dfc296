import { REASON } from "../../cube/reason.ts";
import { decimalsAt } from "../../presentations/signs/figure.ts";
import { headRows } from "../../presentations/twin/headRows.ts";
import type { Exported } from "../format.ts";
import type { Sheet } from "../sheet.ts";
import { columnName, numberCell, rangeName, textCell } from "./cells.ts";
import { figureStyle, STYLE } from "./styles.ts";
import { XML_HEAD } from "./xml.ts";

const WIDE_HEAD = 28;
const WIDE_FIGURE = 13;

/** The sheet with the table as laid out: heads merged over what they stand for, panes frozen, references set apart. */
export function tableSheetXml(exported: Exported, sheet: Sheet): string {
  const { rows: left, columns: top } = sheet.depth;
  const merges: string[] = [];
  const body = [...headLines(sheet, merges), ...bodyLines(exported, sheet, merges)].join("");
  const width = left + sheet.columns.length;
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${left}" ySplit="${top}" topLeftCell="${columnName(left)}${top + 1}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>` +
    `<cols><col min="1" max="${left}" width="${WIDE_HEAD}" customWidth="1"/><col min="${left + 1}" max="${width}" width="${WIDE_FIGURE}" customWidth="1"/></cols>` +
    `<sheetData>${body}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "") +
    "</worksheet>"
  );
}

function* headLines(sheet: Sheet, merges: string[]): Iterable<string> {
  const left = sheet.depth.rows;
  for (const [depth, heads] of headRows(sheet.columns).entries()) {
    const innermost = depth === sheet.depth.columns - 1;
    const corner = sheet.corner.map((name, column) => textCell(column, depth, innermost ? name : "", STYLE.columnHead));
    const cells = heads.flatMap(({ line, from, span }) => {
      if (span > 1) merges.push(merged(left + from, depth, left + from + span - 1, depth));
      const rest = Array.from({ length: span - 1 }, (_, i) =>
        textCell(left + from + i + 1, depth, "", STYLE.columnHead),
      );
      return [textCell(left + from, depth, sheet.head(line, depth), STYLE.columnHead), ...rest];
    });
    yield line(depth, [...corner, ...cells]);
  }
}

function* bodyLines(exported: Exported, sheet: Sheet, merges: string[]): Iterable<string> {
  const { rows: left, columns: top } = sheet.depth;
  const starts = headRows(sheet.rows).map((heads) => new Map(heads.map(({ from, span }) => [from, span])));
  for (const [at, row] of sheet.rows.entries()) {
    const style = row.reference ? STYLE.referenceHead : STYLE.rowHead;
    const heads = starts.map((spans, depth) => {
      const span = spans.get(at);
      if (span !== undefined && span > 1) merges.push(merged(depth, top + at, depth, top + at + span - 1));
      return textCell(depth, top + at, span === undefined ? "" : sheet.head(row, depth), style);
    });
    const cells = sheet.columns.map((column, i) =>
      figureCell(exported, sheet, sheet.place(row, column), left + i, top + at, row.reference || column.reference),
    );
    yield line(top + at, [...heads, ...cells]);
  }
}

function figureCell(
  { result }: Exported,
  sheet: Sheet,
  place: number,
  column: number,
  row: number,
  reference: boolean,
): string {
  if (place < 0 || result.reason[place] !== REASON.present) {
    return textCell(column, row, sheet.figure(place).text, STYLE.missing);
  }
  const style = figureStyle(decimalsAt(result, place, null), reference);
  return numberCell(column, row, result.values[place] ?? NaN, style);
}

function line(row: number, cells: readonly string[]): string {
  return `<row r="${row + 1}">${cells.join("")}</row>`;
}

function merged(left: number, top: number, right: number, bottom: number): string {
  return `<mergeCell ref="${rangeName(left, top, right, bottom)}"/>`;
}
