import { escapeXml } from "../../presentations/escapeXml.ts";
import { headRows } from "../../presentations/twin/headRows.ts";
import type { Exported } from "../format.ts";
import { heatLooks } from "../heatLooks.ts";
import { safeText } from "../safeText.ts";
import { sheetOf } from "../sheet.ts";
import type { Sheet } from "../sheet.ts";

/** More cells than this no document takes from a clipboard. */
export const MOST_CELLS = 50_000;

/** The table as text that a spreadsheet takes apart again: a tab between cells, a line per row, figures as shown. */
export function tableText(exported: Exported): string {
  const sheet = sheetOf(exported);
  const heads = Array.from({ length: sheet.depth.columns }, (_, depth) => [
    ...sheet.corner.map((name) => (depth === sheet.depth.columns - 1 ? name : "")),
    ...sheet.columns.map((column) => sheet.columnHead(column, depth)),
  ]);
  const body = sheet.rows.map((row) => [
    ...sheet.corner.map((_, depth) => sheet.rowHead(row, depth)),
    ...sheet.columns.map((column) => cellText(sheet, sheet.place(row, column))),
  ]);
  return [...heads, ...body].map((cells) => cells.map(oneCell).join("\t")).join("\r\n");
}

/** A figure as a spreadsheet reads it in the language of the page: with an ordinary minus. */
function cellText(sheet: Sheet, place: number): string {
  const { text, marks, missing } = sheet.figure(place);
  return missing ? safeText(text) : text.replace("−", "-") + marks;
}

function oneCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return /^-?[\d.,]+/.test(line) ? line : safeText(line);
}

/** The table as HTML for Word, Excel and mail: heads merged, figures to the right, colours of a heat table. */
export function tableHtml(exported: Exported): string {
  const sheet = sheetOf(exported);
  const looksOf = heatLooks(exported, sheet);
  const line = "border-bottom:1px solid #8492a0;";
  const heads = headRows(sheet.columns).map((cells, depth) => {
    const corner = sheet.corner.map((name) =>
      depth === sheet.depth.columns - 1
        ? `<th scope="col" style="text-align:left;${line}">${escapeXml(name)}</th>`
        : "<td></td>",
    );
    const names = cells.map(({ line: column, span }) => {
      const wide = span > 1 ? ` colspan="${span}"` : "";
      const name = escapeXml(sheet.columnHead(column, depth));
      return `<th scope="col"${wide} style="text-align:${span > 1 ? "left" : "right"};${line}">${name}</th>`;
    });
    return `<tr>${corner.join("")}${names.join("")}</tr>`;
  });
  const body = sheet.rows.map((row) => {
    const ground = row.reference ? "background:#f0f2f3;font-style:italic;" : "";
    const names = sheet.corner.map(
      (_, depth) =>
        `<th scope="row" style="text-align:left;font-weight:normal;${ground}">${escapeXml(sheet.rowHead(row, depth))}</th>`,
    );
    const figures = sheet.columns.map((column) => {
      const place = sheet.place(row, column);
      const looks = looksOf(place);
      const colour = looks ? `background:${looks.fill};color:${looks.ink};` : ground;
      return `<td style="text-align:right;${colour}">${escapeXml(cellText(sheet, place))}</td>`;
    });
    return `<tr>${names.join("")}${figures.join("")}</tr>`;
  });
  const font = "border-collapse:collapse;font-family:'Source Sans 3',Calibri,sans-serif;font-size:10pt";
  return `<table cellpadding="4" style="${font}"><thead>${heads.join("")}</thead><tbody>${body.join("")}</tbody></table>`;
}
