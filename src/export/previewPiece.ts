import { svgSize } from "../presentations/svg.ts";
import type { Exported, Format } from "./format.ts";
import { byItself } from "./picture/byItself.ts";
import { composePicture } from "./picture/compose.ts";
import { FONT_FACE } from "./picture/font.ts";
import { svgFormat } from "./picture/format.ts";
import type { Wrapped } from "./protocol.ts";

/**
 * What of a figure stands on one page of a document, to be seen beforehand: the picture that the document holds there. A
 * whole one has what is said of it around it; a piece of one has not, as only the first page has a title.
 *
 * @param at which piece, counted from 0
 */
export async function previewPiece(format: Format, exported: Exported, at: number): Promise<Wrapped> {
  const { picture, title } = exported;
  const pieces = (await (await format.pieces?.())?.(exported)) ?? [];
  const piece = pieces[at];
  if (piece === undefined || !picture) return { refused: { id: "export.no-picture" } };
  const looks = { size: svgSize(piece), ground: "light" } as const;
  const svg =
    pieces.length > 1
      ? byItself(piece, picture.theme)
      : composePicture(exported, picture, looks, () => piece, FONT_FACE, true);
  return { parts: [svg], name: title, type: svgFormat.type };
}
