import { escapeXml } from "../../presentations/escapeXml.ts";
import type { Language } from "../../cube/text.ts";
import type { Exported } from "../format.ts";
import { numberFormat } from "../numberFormat.ts";
import { safeText } from "../safeText.ts";
import { sheetOf } from "../sheet.ts";
import { tableCells } from "../tableCells.ts";
import type { TableCell } from "../tableCells.ts";

/** More cells than this no document takes from a clipboard. */
export const MOST_CELLS = 50_000;

/** The table as text that a spreadsheet takes apart again: a tab between cells, a line per row, figures as shown. */
export function tableText(exported: Exported): string {
  const sheet = sheetOf(exported);
  const { heads, cellsOf } = tableCells(exported, sheet);
  return [...heads, ...sheet.rows.map(cellsOf)]
    .map((cells) => cells.flatMap((cell) => Array.from({ length: cell.span }, () => oneCell(cell))).join("\t"))
    .join("\r\n");
}

/** A figure as a spreadsheet reads it in the language of the page: with an ordinary minus. Other text is never run. */
function cellText({ number, text }: TableCell): string {
  return number ? text.replace("−", "-") : safeText(text);
}

function oneCell(cell: TableCell): string {
  return cellText({ ...cell, text: cell.text.replace(/[\t\r\n]+/g, " ") });
}

/**
 * The table as HTML for Word, spreadsheets and mail: heads merged, figures to the right, colours of a heat table. What is
 * shown is what is on the screen; a spreadsheet has the number itself beside it, whatever the country that it is set to.
 */
export function tableHtml(exported: Exported): string {
  const sheet = sheetOf(exported);
  const { heads, cellsOf } = tableCells(exported, sheet);
  const row = (cells: readonly TableCell[], more = ""): string =>
    `<tr>${cells.map((cell) => cellHtml(cell, more, exported.words.language)).join("")}</tr>`;
  const head = heads.map((cells) => row(cells)).join("");
  const body = sheet.rows.map((line) => row(cellsOf(line), line.reference ? "font-style:italic;" : "")).join("");
  const font = "border-collapse:collapse;font-family:'Source Sans 3',Calibri,sans-serif;font-size:10pt";
  return `<table xmlns:x="urn:schemas-microsoft-com:office:excel" cellpadding="4" style="${font}"><thead>${head}</thead><tbody>${body}</tbody></table>`;
}

const TAGS = { head: 'th scope="col"', name: 'th scope="row"', figure: "td" } as const;
const LOOKS = { head: "border-bottom:1px solid #8492a0;", name: "font-weight:normal;", figure: "" } as const;

function cellHtml(cell: TableCell, more: string, language: Language): string {
  const { kind, side, span, fill, ink, number, low } = cell;
  if (kind === "head" && cell.text === "") return "<td></td>";
  const colours = `${fill === undefined ? "" : `background:${fill};`}${ink === undefined ? "" : `color:${ink};`}${low ? "text-decoration:underline;" : ""}`;
  const wide = span > 1 ? ` colspan="${span}"` : "";
  const looks = `text-align:${side};${LOOKS[kind]}${colours}${number ? excelFormat(number) : ""}${more}`;
  return `<${TAGS[kind]}${wide}${number ? numberHtml(number, language) : ""} style="${escapeXml(looks)}">${escapeXml(cellText(cell))}</${kind === "figure" ? "td" : "th"}>`;
}

/** Languages as LibreOffice counts them: that in which number and format are written here, and those in which it shows them. */
const CODES = { written: 1033, nl: 1043, en: 2057 } as const;

/**
 * The number of a cell as Excel (`x:num`) and LibreOffice (`sdval`) read it. LibreOffice takes no format with a sign in
 * it, and a sign is not lost: there such a figure stays a text.
 */
function numberHtml({ value, decimals, marks }: NonNullable<TableCell["number"]>, language: Language): string {
  const plain =
    marks === "" ? ` sdval="${value}" sdnum="${CODES.written};${CODES[language]};${numberFormat(decimals, "")}"` : "";
  return ` x:num="${value}"${plain}`;
}

/** How Excel shows it, as a style sheet has that: all but letters and digits behind a backslash. */
function excelFormat({ decimals, marks }: NonNullable<TableCell["number"]>): string {
  const format = numberFormat(decimals, "") + marks.replace(/./gu, "\\$&");
  return `mso-number-format:"${format.replace(/[^\w]/gu, "\\$&")}";`;
}
