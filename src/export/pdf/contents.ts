import { BOLD, REGULAR } from "./fonts.ts";
import type { Paper } from "./paper.ts";

const LINE = 20;
const FIRST = 120;
const INK = "#16202a";

/** Keeps pages free for the contents: on which page a figure stands is known at the end. */
export function contentsPages(paper: Paper, figures: number): number {
  paper.page("portrait");
  const perPage = linesOn(paper);
  const pages = Math.max(1, Math.ceil(figures / perPage));
  for (let more = 1; more < pages; more += 1) paper.page("portrait");
  return pages;
}

const linesOn = (paper: Paper): number => Math.floor((paper.doc.page.height - FIRST - 60) / LINE);

interface Said {
  readonly title: string;
  readonly date: string;
  readonly heading: string;
}

/** Writes the contents: each title with its page, and a link to it. Pages are counted from 0. */
export function fillContents(
  paper: Paper,
  entries: readonly { readonly title: string; readonly page: number }[],
  { title, date, heading }: Said,
): void {
  const { doc, left } = paper;
  for (const [at, entry] of entries.entries()) {
    doc.switchToPage(0);
    const perPage = linesOn(paper);
    doc.switchToPage(Math.floor(at / perPage));
    if (at === 0) {
      doc
        .font(BOLD)
        .fontSize(20)
        .fillColor(INK, 1)
        .text(title, left, 42, { width: paper.width, height: 26, ellipsis: true });
      doc.font(REGULAR).fontSize(10).fillColor("#54616d").text(date, left, 70, { lineBreak: false });
      doc.font(BOLD).fontSize(12).fillColor(INK).text(heading, left, 98, { lineBreak: false });
    }
    const y = FIRST + (at % perPage) * LINE;
    const goTo = `page-${entry.page}`;
    doc.font(REGULAR).fontSize(11).fillColor(INK, 1);
    doc.text(entry.title, left, y, { width: paper.width - 40, height: 14, ellipsis: true, goTo });
    const number = String(entry.page + 1);
    doc.text(number, left + paper.width - doc.widthOfString(number), y, { lineBreak: false });
  }
}
