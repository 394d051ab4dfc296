import type { Exported, Prose } from "../format.ts";
import { isTable } from "../isTable.ts";
import { mindOf } from "../mind.ts";
import { layoutOf } from "../onPaper.ts";
import { paragraphsOf } from "../prose.ts";
import { drawDrawn, drawnFigure, markPage } from "./figure.ts";
import { QUIET } from "./paper.ts";
import type { Paper } from "./paper.ts";
import { drawTable } from "./table.ts";

const ACCENT = "#00606e";
/** A figure stands on one page with its number, title and selection, and with the heading and the text right above it. */
const CAPTION = 58;
const LINE = 15;
const WIDE_LETTERS = 95;

/**
 * A figure of the report where the one before it ended, between the words of the person. Gives the page it stands on,
 * counted from 0.
 */
export async function drawInReport(
  paper: Paper,
  figure: Exported,
  onProgress: (done: number) => void,
): Promise<number> {
  const { title, subtitle, picture, report, words } = figure;
  const { number = 1, above = [], below = [] } = report ?? {};
  const table = isTable(figure);
  if (number === 1 || layoutOf(figure) === "landscape") paper.page(layoutOf(figure));
  const drawn = !table && picture ? await drawnFigure(paper, figure, picture, CAPTION + 60) : undefined;
  writeProse(paper, above, CAPTION + (drawn?.height ?? 120));
  paper.need(CAPTION + (drawn?.height ?? 120));
  const page = markPage(paper);
  paper.write(words.text("report.figure", { number }), { size: 9, bold: true, colour: ACCENT });
  paper.write(title, { size: 13, bold: true, tag: "H2" });
  paper.write(subtitle, { size: 9.5, colour: QUIET });
  if (table) drawTable(paper, figure, onProgress);
  else if (drawn) drawDrawn(paper, figure, drawn);
  for (const said of mindOf(figure)) paper.write(said, { size: 8.5, colour: QUIET });
  paper.down(16);
  writeProse(paper, below, 0);
  return page;
}

/** Headings and texts. A heading stays with what follows it, for which so much room is needed. */
function writeProse(paper: Paper, pieces: readonly Prose[], follows: number): void {
  for (const [at, { kind, text }] of pieces.entries()) {
    const next = pieces[at + 1];
    if (kind === "heading") {
      paper.down(8);
      paper.need(30 + (next ? Math.min(120, LINE * Math.ceil(next.text.length / WIDE_LETTERS)) : follows));
      paper.write(text, { size: 15, bold: true, tag: "H2" });
      continue;
    }
    for (const paragraph of paragraphsOf(text)) paper.write(paragraph, { size: 10.5 });
    paper.down(6);
  }
}
