import { INKS, LOOKS } from "../onPaper.ts";
import { REGULAR } from "./fonts.ts";
import type { Paper } from "./paper.ts";

/** Room for the number of a page. */
const NUMBER = 40;

/** Where a line of the contents stands, and what leads from there. */
export interface Line {
  readonly page: number;
  readonly y: number;
  readonly said: PDFKit.PDFStructureElement;
}

/** Writes the titles of the contents; on which page a figure stands is known at the end. */
export function drawContents(paper: Paper, titles: readonly string[]): Line[] {
  if (titles.length === 0) return [];
  const { doc } = paper;
  const contents = doc.struct("TOC");
  paper.say(contents);
  return titles.map((text) => {
    const piece = { kind: "entry", text } as const;
    paper.need(paper.heightOf(piece, NUMBER));
    const said = doc.struct("Link");
    const item = doc.struct("TOCI");
    contents.add(item);
    item.add(said);
    const line = { page: doc.bufferedPageRange().count - 1, y: paper.y, said };
    paper.write(piece, NUMBER, said);
    return line;
  });
}

/** Writes the number of its page behind each title, and makes the line lead there. Pages are counted from 0. */
export function numberContents(
  { doc, left }: Paper,
  lines: readonly Line[],
  figures: readonly { readonly name: string; readonly page: number }[],
): void {
  for (const [at, { page, y, said }] of lines.entries()) {
    const figure = figures[at];
    if (!figure) continue;
    doc.switchToPage(page);
    doc.font(REGULAR).fontSize(LOOKS.entry.size).fillColor(INKS.plain, 1);
    const number = String(figure.page + 1);
    const right = doc.page.width - left;
    said.add(() => doc.text(number, right - doc.widthOfString(number), y, { lineBreak: false }));
    doc.goTo(left, y, right - left, LOOKS.entry.size * 1.3, figure.name, { structParent: said });
    said.end();
  }
}
