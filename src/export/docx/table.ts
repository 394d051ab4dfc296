import type { Exported } from "../format.ts";
import { sheetOf } from "../sheet.ts";
import { tableCells } from "../tableCells.ts";
import type { TableCell } from "../tableCells.ts";
import { xmlText } from "../xlsx/xml.ts";

/** A text in a paragraph of a style. */
export function paragraph(text: string, style = "", more = ""): string {
  const named = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${more}</w:pPr><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}

function cellXml({ kind, text, span, side, fill, ink }: TableCell): string {
  const run = `${kind === "head" ? "<w:b/>" : ""}${ink === undefined ? "" : `<w:color w:val="${hex(ink)}"/>`}`;
  return (
    `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}${fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>`}</w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="Cell"/><w:jc w:val="${side}"/></w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p></w:tc>`
  );
}

/** The table as laid out, to be edited: heads merged and repeated on every page, rows that are not cut. */
export function tableXml(exported: Exported): string {
  const sheet = sheetOf(exported);
  const cells = tableCells(exported, sheet);
  const row = (written: readonly TableCell[], properties = ""): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${written.map(cellXml).join("")}</w:tr>`;
  const heads = cells.heads.map((each) => row(each, "<w:tblHeader/>"));
  const body = sheet.rows.map((line) => row(cells.cellsOf(line)));
  const grid = Array.from({ length: sheet.corner.length + sheet.columns.length }, () => "<w:gridCol/>").join("");
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9D1D7"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${["top", "bottom", "insideH"].map(border).join("")}</w:tblBorders>` +
    `<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${heads.join("")}${body.join("")}</w:tbl>`
  );
}

const hex = (colour: string): string => colour.replace("#", "").toUpperCase();
