import { svgSize } from "../../presentations/svg.ts";
import { aboutOf } from "../about.ts";
import type { Exported, Pictured } from "../format.ts";
import { isTable } from "../isTable.ts";
import { drawFigure } from "../picture/draw.ts";
import { drawSvg } from "./drawSvg.ts";
import { QUIET } from "./paper.ts";
import type { Layout, Paper } from "./paper.ts";
import { drawTable } from "./table.ts";

/** Room of a figure in the pixels that its painter thinks in; three quarters of a point each, or less where it is large. */
const FIGURE = { width: 760, height: 470 } as const;
const MANY_COLUMNS = 6;

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

/** A table of many columns lies down. */
export function layoutOf(figure: Exported): Layout {
  const { series, slots } = figure.result;
  return isTable(figure) && series.length * slots.length > MANY_COLUMNS ? "landscape" : "portrait";
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
  const svg = await drawFigure(figure, picture, FIGURE);
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
