import { flagsOf } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { decimalsAt, seriesAt } from "../../presentations/signs/figure.ts";
import type { LooksOf } from "../../presentations/table/looks.ts";
import { headRows } from "../../presentations/twin/headRows.ts";
import type { Exported } from "../format.ts";
import { heatLooks } from "../heatLooks.ts";
import type { Sheet } from "../sheet.ts";
import { columnName, numberCell, rangeName, textCell } from "./cells.ts";
import { columnsXml, pageXml } from "./page.ts";
import { STYLE } from "./styles.ts";
import type { Styles } from "./styles.ts";
import { columnWidths, headHeights, onPaper } from "./widths.ts";
import { XML_HEAD } from "./xml.ts";

/**
 * The sheet with the table as laid out: heads merged over what they stand for, panes frozen, references set apart,
 * classes in their colours. Printed it is as wide as the paper, or as some pages beside each other, with its heads, its
 * names and its title on every page.
 */
export function tableSheetXml(exported: Exported, sheet: Sheet, styles: Styles): string {
  const { rows: left, columns: top } = sheet.depth;
  const merges: string[] = [];
  const widths = columnWidths(sheet, exported.result.values);
  const body = [...headLines(sheet, headHeights(sheet, widths), merges), ...bodyLines(exported, sheet, styles, merges)];
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${left}" ySplit="${top}" topLeftCell="${columnName(left)}${top + 1}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>` +
    columnsXml(widths) +
    `<sheetData>${body.join("")}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "") +
    `${pageXml(onPaper(widths, left), exported.title)}</worksheet>`
  );
}

function* headLines(sheet: Sheet, heights: readonly number[], merges: string[]): Iterable<string> {
  const left = sheet.depth.rows;
  for (const [depth, heads] of headRows(sheet.columns).entries()) {
    const innermost = depth === sheet.depth.columns - 1;
    const corner = sheet.corner.map((name, column) => textCell(column, depth, innermost ? name : "", STYLE.leftHead));
    const cells = heads.flatMap(({ line, from, span }) => {
      if (span > 1) merges.push(merged(left + from, depth, left + from + span - 1, depth));
      // What stands over several columns begins with the first of them.
      const style = span > 1 ? STYLE.leftHead : STYLE.columnHead;
      const rest = Array.from({ length: span - 1 }, (_, i) => textCell(left + from + i + 1, depth, "", style));
      return [textCell(left + from, depth, sheet.columnHead(line, depth), style), ...rest];
    });
    yield line(depth, [...corner, ...cells], heights[depth]);
  }
}

function* bodyLines(exported: Exported, sheet: Sheet, styles: Styles, merges: string[]): Iterable<string> {
  const { rows: left, columns: top } = sheet.depth;
  const cellOf = figureCells(exported, sheet, heatLooks(exported, sheet), styles);
  const spans = headRows(sheet.rows).map((heads) => new Map(heads.map(({ from, span }) => [from, span])));
  for (const [at, row] of sheet.rows.entries()) {
    const style = row.reference ? STYLE.referenceHead : STYLE.rowHead;
    const heads = sheet.corner.map((_, depth) => {
      // A code stands beside every row; a name once for the rows that it is over.
      const span = depth < spans.length ? spans[depth]?.get(at) : 1;
      if (span !== undefined && span > 1) merges.push(merged(depth, top + at, depth, top + at + span - 1));
      return textCell(depth, top + at, span === undefined ? "" : sheet.rowHead(row, depth), style);
    });
    const cells = sheet.columns.map((column, i) =>
      cellOf(sheet.place(row, column), left + i, top + at, row.reference || column.reference),
    );
    yield line(top + at, [...heads, ...cells]);
  }
}

/** Writes the cell of a figure: a number with its signs and colours, or the sign of why there is none. */
function figureCells({ result, words }: Exported, sheet: Sheet, looksOf: LooksOf, styles: Styles) {
  const marks = new Map<number, string>([[0, ""]]);
  const marksOf = (flags: number): string => {
    const known = marks.get(flags) ?? flagsOf(flags).map(words.flagMark).join("");
    marks.set(flags, known);
    return known;
  };
  return (place: number, column: number, row: number, reference: boolean): string => {
    if (place < 0 || result.reason[place] !== REASON.present) {
      return textCell(column, row, sheet.figure(place).text, reference ? STYLE.missingReference : STYLE.missing);
    }
    const value = result.values[place] ?? NaN;
    const word = seriesAt(result, place)?.says?.[String(value)];
    const style = styles.of({
      decimals: decimalsAt(result, place, sheet.decimals),
      word: word && words.localised(word),
      marks: marksOf(result.flags[place] ?? 0),
      reference,
      looks: looksOf(place),
    });
    return numberCell(column, row, value, style);
  };
}

function line(row: number, cells: readonly string[], height?: number): string {
  return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${cells.join("")}</row>`;
}

function merged(left: number, top: number, right: number, bottom: number): string {
  return `<mergeCell ref="${rangeName(left, top, right, bottom)}"/>`;
}
