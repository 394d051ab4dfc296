import type { Exported, Part } from "../format.ts";
import { isTable } from "../isTable.ts";
import { drawFigure } from "../picture/figure.ts";
import type { PictureSize } from "../settings.ts";
import { picturePieces } from "../svg/pieces.ts";

/** Room of a figure in a document, in the pixels that its painter thinks in. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** What is higher goes on over pages, or its letters could not be read. */
  readonly highest: number;
}

/** On a page of Word, whose text is 605 pixels wide and of which a figure takes 800: letters of 11 pixels are over 6 points. */
const PAGE = { width: 605, height: 800 } as const;
/** How large a picture stands on that page: never larger than it is, and never over its edge. */
export function onPage({ width, height }: PictureSize): PictureSize {
  const scale = Math.min(1, PAGE.width / width, PAGE.height / height);
  return { width: width * scale, height: height * scale };
}
export const WORD_ROOM: Room = { width: 760, height: 470, highest: (PAGE.height * 760) / PAGE.width };
/** On a slide, which is read from a chair. */
export const SLIDE_ROOM: Room = { width: 1040, height: 480, highest: 640 };

/** The figure of a document as SVG, in pieces of a page each; none where that is a table, which a document has as one. */
export async function piecesFor(exported: Exported, room: Room): Promise<readonly string[]> {
  if (isTable(exported) || !exported.picture) return [];
  return picturePieces(await drawFigure(exported, exported.picture, room), room.highest);
}

export const wordPieces = (exported: Exported): Promise<readonly string[]> => piecesFor(exported, WORD_ROOM);
export const slidePieces = (exported: Exported): Promise<readonly string[]> => piecesFor(exported, SLIDE_ROOM);

/** The parts of a document that they are. A map is never higher than its room. */
export async function picturesInside(exported: Exported, figure: number, room: Room): Promise<Part[]> {
  const of = exported.picture?.borders ? 1 : (await piecesFor(exported, room)).length;
  const part = { name: exported.title, shows: "picture", figure } as const;
  return Array.from({ length: of }, (_, at) => ({ ...part, ...(of > 1 && { piece: [at, of] as const }) }));
}
