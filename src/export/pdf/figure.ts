import { svgSize } from "../../presentations/svg.ts";
import type { Exported } from "../format.ts";
import { isTable } from "../isTable.ts";
import { BELOW, FIGURE_ROOM, isLong, scaleOf } from "../onPaper.ts";
import type { Block, Piece } from "../paperParts.ts";
import { drawFigure } from "../picture/figure.ts";
import { drawSvg } from "./drawSvg.ts";
import type { Placed } from "./inside.ts";
import type { Paper } from "./paper.ts";
import { drawTable, tableHeight } from "./table.ts";

/** So much of a long table stands with its title at the least. */
const BEGINNING = 110;

/**
 * A figure with all that is said of it. Gives where it stands.
 *
 * @param name by which the contents go to it
 */
export async function drawBlock(
  paper: Paper,
  block: Block,
  name: string,
  onProgress: (done: number) => void,
): Promise<Placed> {
  const { figure, layout, startsPage, instead, loose, head, foot, below } = block;
  if (startsPage) paper.page(layout);
  for (const [at, piece] of loose.entries()) {
    const next = loose[at + 1];
    if (piece.kind === "heading" && next) paper.need(paper.heightOf(piece) + Math.min(40, paper.heightOf(next)));
    paper.write(piece);
  }
  const drawn = instead || isTable(figure) ? undefined : await drawnFigure(figure);
  const long = isLong(figure);
  const around = heightOf(paper, head) + (long ? 0 : heightOf(paper, foot));
  const height = instead
    ? paper.heightOf(instead)
    : drawn
      ? drawn.height + BELOW.figure
      : long
        ? BEGINNING
        : tableHeight(paper, figure);
  paper.need(Math.min(around + height, paper.whole()));
  const here = (): number => paper.doc.bufferedPageRange().count - 1;
  const page = here();
  const rows = new Map<number, readonly [number, number]>();
  const onRow = (at: number, of: number): void => {
    const [from, to] = rows.get(here()) ?? [at, at];
    // Columns that go on below begin at the first row again.
    if (at >= to) rows.set(here(), [from, at]);
    if (at % 50 === 0) onProgress(at / of);
  };
  paper.doc.addNamedDestination(name);
  for (const piece of head) paper.write(piece);
  if (instead) paper.write(instead);
  else if (drawn) drawDrawn(paper, figure, drawn);
  else drawTable(paper, figure, onRow);
  for (const piece of foot) paper.write(piece);
  paper.down(BELOW.block);
  for (const piece of below) paper.write(piece);
  return { page, rows, ...(drawn && { scale: drawn.scale }) };
}

const heightOf = (paper: Paper, pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + paper.heightOf(piece), 0);

/** A picture, and how large it stands on the paper. */
interface Drawn {
  readonly svg: string;
  readonly scale: number;
  readonly height: number;
}

async function drawnFigure(figure: Exported): Promise<Drawn> {
  const svg = figure.picture ? await drawFigure(figure, figure.picture, FIGURE_ROOM) : "";
  const size = svgSize(svg);
  const scale = scaleOf(size);
  return { svg, scale, height: size.height * scale };
}

/** Puts it on the page, with its words for who cannot see it. */
function drawDrawn(paper: Paper, { description, title }: Exported, { svg, scale, height }: Drawn): void {
  const { doc } = paper;
  const alt = description || title;
  doc.addStructure(doc.struct("Figure", { alt }, () => drawSvg(doc, svg, paper.left, paper.y, scale)));
  paper.down(height + BELOW.figure);
}
