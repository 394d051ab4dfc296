import type { Exported } from "../format.ts";
import { heatLooks } from "../heatLooks.ts";
import { headRows } from "../../presentations/twin/headRows.ts";
import { sheetOf } from "../sheet.ts";
import { xmlText } from "../xlsx/xml.ts";

/** A text in a paragraph of a style. */
export function paragraph(text: string, style = "", more = ""): string {
  const named = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${more}</w:pPr><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}

interface Cell {
  readonly text: string;
  readonly span?: number;
  readonly side: "left" | "right";
  readonly bold?: boolean;
  readonly fill?: string;
  readonly ink?: string;
}

function cellXml({ text, span = 1, side, bold = false, fill, ink }: Cell): string {
  const run = `${bold ? "<w:b/>" : ""}${ink === undefined ? "" : `<w:color w:val="${hex(ink)}"/>`}`;
  return (
    `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}${fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${hex(fill)}"/>`}</w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="Cell"/><w:jc w:val="${side}"/></w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p></w:tc>`
  );
}

/** The table as laid out, to be edited: heads merged and repeated on every page, rows that are not cut. */
export function tableXml(exported: Exported): string {
  const sheet = sheetOf(exported);
  const looksOf = heatLooks(exported, sheet);
  const row = (cells: readonly Cell[], head: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${head ? "<w:tblHeader/>" : ""}</w:trPr>${cells.map(cellXml).join("")}</w:tr>`;
  const heads = headRows(sheet.columns).map((cells, depth) =>
    row(
      [
        ...sheet.corner.map((name): Cell => ({
          text: depth === sheet.depth.columns - 1 ? name : "",
          side: "left",
          bold: true,
        })),
        ...cells.map(({ line, span }): Cell => ({
          text: sheet.columnHead(line, depth),
          side: span > 1 ? "left" : "right",
          bold: true,
          span,
        })),
      ],
      true,
    ),
  );
  const body = sheet.rows.map((line) =>
    row(
      [
        ...sheet.corner.map((_, depth): Cell => ({
          text: sheet.rowHead(line, depth),
          side: "left",
          ...(line.reference && { fill: "#f0f2f3" }),
        })),
        ...sheet.columns.map((column): Cell => {
          const place = sheet.place(line, column);
          const { text, marks } = sheet.figure(place);
          const looks = looksOf(place);
          return { text: text + marks, side: "right", ...(looks ?? (line.reference && { fill: "#f0f2f3" })) };
        }),
      ],
      false,
    ),
  );
  const grid = Array.from({ length: sheet.corner.length + sheet.columns.length }, () => "<w:gridCol/>").join("");
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9D1D7"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${["top", "bottom", "insideH"].map(border).join("")}</w:tblBorders>` +
    `<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${heads.join("")}${body.join("")}</w:tbl>`
  );
}

const hex = (colour: string): string => colour.replace("#", "").toUpperCase();
