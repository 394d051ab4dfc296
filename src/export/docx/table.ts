import type { Exported } from "../format.ts";
import type { Layout } from "../onPaper.ts";
import { documentColumns, documentTable } from "../ooxml/columns.ts";
import type { DocumentBand } from "../ooxml/columns.ts";
import { documentSheet } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";
import { tableCells } from "../tableCells.ts";
import type { TableCell } from "../tableCells.ts";
import { TEXT_WIDTH } from "./sections.ts";
import { xmlText } from "../xlsx/xml.ts";

/** A text in a paragraph of a style. */
export function paragraph(text: string, style = "", more = ""): string {
  const named = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${more}</w:pPr>${run(text)}</w:p>`;
}

/** A piece of text within a paragraph, in looks of its own. */
export function run(text: string, looks = ""): string {
  return `<w:r>${looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** Of letters in a table, in points: those of a wide one are smaller, as far as they can be read. */
const LETTERS = { least: 7.5, most: 9 } as const;

/** A table whose letters would be small on an upright page lies down. */
export function layoutInWord(exported: Exported): Layout {
  const width = TEXT_WIDTH.portrait / 20;
  const { room } = documentColumns(documentSheet(exported), width / LETTERS.most);
  return width / room < LETTERS.least ? "landscape" : "portrait";
}

function cellXml({ kind, text, span, side, fill, ink, low }: TableCell, size: number): string {
  const looks = `${kind === "head" ? "<w:b/>" : ""}${ink === undefined ? "" : `<w:color w:val="${hex(ink)}"/>`}<w:sz w:val="${size}"/>${low ? '<w:u w:val="single"/>' : ""}`;
  return (
    `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}${fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>`}</w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="Cell"/><w:jc w:val="${side}"/></w:pPr>${run(text, looks)}</w:p></w:tc>`
  );
}

/**
 * The table as laid out, to be edited: heads merged and repeated on every page, rows that are not cut. Columns that do
 * not fit beside each other are a table of their own below, with the names of the rows.
 */
export function tableXml(exported: Exported, layout: Layout): string {
  const sheet = documentSheet(exported);
  const { bands, letters } = documentTable(sheet, TEXT_WIDTH[layout] / 20, LETTERS);
  // In half points, as Word counts letters.
  const size = Math.floor(2 * letters);
  // Without a line between them they would be one table.
  return bands.map((band) => bandXml(exported, sheet, band, size, TEXT_WIDTH[layout])).join(paragraph(""));
}

function bandXml(exported: Exported, sheet: Sheet, band: DocumentBand, size: number, room: number): string {
  const { columns, shares, part } = band;
  const cells = tableCells(exported, sheet, columns);
  const width = Math.round(part * room);
  const row = (written: readonly TableCell[], properties = ""): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${written.map((each) => cellXml(each, size)).join("")}</w:tr>`;
  const heads = cells.heads.map((each) => row(each, "<w:tblHeader/>"));
  const body = sheet.rows.map((line) => row(cells.cellsOf(line)));
  const grid = shares.map((share) => `<w:gridCol w:w="${Math.round(share * width)}"/>`).join("");
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9D1D7"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${["top", "bottom", "insideH"].map(border).join("")}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar><w:tblCaption w:val="${xmlText(exported.title)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${heads.join("")}${body.join("")}</w:tbl>`
  );
}

const hex = (colour: string): string => colour.replace("#", "").toUpperCase();
