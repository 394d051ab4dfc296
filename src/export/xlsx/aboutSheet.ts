import type { Fact } from "../about.ts";
import { inPieces, textCell } from "./cells.ts";
import { columnsXml, pageXml } from "./page.ts";
import { STYLE } from "./styles.ts";
import { textHeight } from "./widths.ts";
import { XML_HEAD } from "./xml.ts";

/** Of the names and of what is said, in letters. */
const WIDTHS = [22, 90] as const;

/** The last sheet: what each of the others shows, from whom, what to mind and what the signs mean. */
export function aboutSheetXml(figures: readonly (readonly Fact[])[], name: string): string {
  const facts = figures
    .flatMap((one, at) => (at === 0 ? one : [{ name: "", value: "" }, ...one]))
    // What is too long for one cell goes on in the next.
    .flatMap(({ name, value }) => inPieces(value).map((piece, at) => ({ name: at === 0 ? name : "", value: piece })));
  const rows = facts.map(
    ({ name, value }, row) =>
      `<row r="${row + 1}" ht="${textHeight(value, WIDTHS[1])}" customHeight="1">${textCell(0, row, name, STYLE.title)}${textCell(1, row, value, STYLE.wrapped)}</row>`,
  );
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `${columnsXml(WIDTHS)}<sheetData>${rows.join("")}</sheetData>${pageXml({ liesDown: false, wide: 1 }, name)}</worksheet>`
  );
}
