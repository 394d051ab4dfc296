import type { Exported } from "../format.ts";
import { altOf, BELOW, isLong } from "../onPaper.ts";
import type { Drawn } from "../onPaper.ts";
import type { Block, Piece } from "../paperParts.ts";
import { drawSvg } from "./drawSvg.ts";
import type { Placed } from "./inside.ts";
import type { Paper } from "./paper.ts";
import { drawnFigure } from "./pieces.ts";
import { drawTable, tableHeight } from "./table.ts";

/** Pieces that are said of a figure and stand on one page: the last of them. */
const LAST = 3;
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
  const drawn = instead ? undefined : await drawnFigure(figure);
  const long = isLong(figure);
  const [first, ...next] = drawn?.pieces ?? [];
  const around = heightOf(paper, head) + (long || next.length > 0 ? 0 : heightOf(paper, foot));
  const height = instead
    ? paper.heightOf(instead)
    : first
      ? first.height + BELOW.figure
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
  const last = here();
  for (const [at, piece] of foot.entries()) {
    // No page with only the link on it.
    if (at === foot.length - LAST) paper.need(heightOf(paper, foot.slice(at)));
    paper.write(piece);
  }
  paper.down(BELOW.block);
  for (const piece of below) paper.write(piece);
  return { page, last, rows, ...(drawn && { scale: drawn.scale, pieces: drawn.pieces.length }) };
}

const heightOf = (paper: Paper, pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + paper.heightOf(piece), 0);

/** Puts it on the page, and its further pieces on the next, with its words for who cannot see it. */
function drawDrawn(paper: Paper, figure: Exported, { pieces, scale }: Drawn): void {
  const { doc } = paper;
  for (const [at, { svg, width, height }] of pieces.entries()) {
    if (at > 0) paper.need(height);
    const alt = altOf(figure, at, pieces.length);
    const { left, y } = paper;
    const said = { alt, bbox: [left, y, left + width, y + height] as const };
    paper.say(doc.struct("Figure", said, () => drawSvg(doc, svg, left, y, scale)));
    paper.down(height);
  }
  paper.down(BELOW.figure);
}
