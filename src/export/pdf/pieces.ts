import type { Exported } from "../format.ts";
import { isTable } from "../isTable.ts";
import { drawnOn, FIGURE_ROOM } from "../onPaper.ts";
import type { Drawn } from "../onPaper.ts";
import { drawFigure } from "../picture/figure.ts";

/** The picture of a figure for the paper; undefined where that is a table. */
export async function drawnFigure(figure: Exported): Promise<Drawn | undefined> {
  if (isTable(figure)) return undefined;
  return drawnOn(figure.picture ? await drawFigure(figure, figure.picture, FIGURE_ROOM) : "");
}

/** The same in pieces of a page each. */
export async function pdfPieces(figure: Exported): Promise<readonly string[]> {
  return (await drawnFigure(figure))?.pieces.map(({ svg }) => svg) ?? [];
}
