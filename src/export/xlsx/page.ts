import { shortened } from "./workbook.ts";
import { xmlText } from "./xml.ts";

/** The widths of the columns of a sheet, in letters. */
export function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

/** What of a sheet on paper follows from its table. */
export interface OnPaper {
  readonly liesDown: boolean;
  /** Pages beside each other: where all columns on one would be too small to read, the others stand on the next. */
  readonly wide: number;
}

/** A head of a page holds 255 letters in Excel; a sign of its own takes two of them. */
const LONGEST_HEAD = 120;

/** How a sheet is printed: on A4, its title above and the number of the page below. */
export function pageXml({ liesDown, wide }: OnPaper, title: string): string {
  // In the head of a page `&` begins an order.
  const head = shortened(title.replace(/\s+/g, " "), LONGEST_HEAD).replaceAll("&", "&&");
  return (
    `<pageSetup paperSize="9" orientation="${liesDown ? "landscape" : "portrait"}" fitToWidth="${wide}" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>&amp;L${xmlText(head)}</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
  );
}
