import { svgSize } from "../../presentations/svg.ts";
import { aboutOf } from "../about.ts";
import type { Exported, Pictured } from "../format.ts";
import { FIGURE_ROOM, layoutOf } from "../onPaper.ts";
import { isTable } from "../isTable.ts";
import { drawFigure } from "../picture/figure.ts";
import { drawSvg } from "./drawSvg.ts";
import { QUIET } from "./paper.ts";
import type { Paper } from "./paper.ts";
import { drawTable } from "./table.ts";

/** One figure on pages of its own, and what it says about itself. Gives the page it begins on, counted from 0. */
export async function drawPages(paper: Paper, figure: Exported, onProgress: (done: number) => void): Promise<number> {
  const { title, subtitle, picture, link } = figure;
  paper.page(layoutOf(figure));
  const begun = markPage(paper);
  paper.write(title, { size: 16, bold: true, tag: "H1" });
  paper.write(subtitle, { size: 10, colour: QUIET });
  paper.down(6);
  if (isTable(figure)) drawTable(paper, figure, onProgress);
  else if (picture) drawDrawn(paper, figure, await drawnFigure(paper, figure, picture, 60));
  for (const { name, value } of aboutOf(figure).slice(2)) {
    const isLink = value === link;
    paper.write(`${name}: ${value}`, { size: 8.5, colour: QUIET, ...(isLink && { link }) });
  }
  return begun;
}

/** Makes this page one that can be gone to, and gives its number, counted from 0. */
export function markPage({ doc }: Paper): number {
  const page = doc.bufferedPageRange().count - 1;
  doc.addNamedDestination(`page-${page}`);
  return page;
}

/** A picture, and how large it stands on the paper. */
export interface Drawn {
  readonly svg: string;
  readonly scale: number;
  readonly height: number;
}

/**
 * The picture of a figure. It is never cut: where it is higher than a page it is drawn smaller.
 *
 * @param beside room that what belongs to it needs on the same page
 */
export async function drawnFigure(paper: Paper, figure: Exported, picture: Pictured, beside: number): Promise<Drawn> {
  const svg = await drawFigure(figure, picture, FIGURE_ROOM);
  const size = svgSize(svg);
  const scale = Math.min(0.75, paper.width / size.width, (paper.whole() - beside) / size.height);
  return { svg, scale, height: size.height * scale };
}

/** Puts it on the page, with its words for who cannot see it. */
export function drawDrawn(paper: Paper, { description, title }: Exported, { svg, scale, height }: Drawn): void {
  const { doc } = paper;
  paper.need(height);
  const alt = description || title;
  doc.addStructure(doc.struct("Figure", { alt }, () => drawSvg(doc, svg, paper.left, paper.y, scale)));
  paper.down(height + 10);
}
