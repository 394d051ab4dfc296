import { svgSize } from "../../presentations/svg.ts";
import type { Exported, Tools } from "../format.ts";
import { altOf } from "../onPaper.ts";
import { byItself } from "../picture/byItself.ts";
import { piecesFor } from "./pieces.ts";
import type { Room } from "./pieces.ts";

/** A figure in pixels for a document, with its size in CSS pixels and what it says to who cannot see it. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const SHARP = 2;

/** The figure of a document in pieces of a page each; none where that is a table, which a document has as one. */
export async function figureFor(exported: Exported, tools: Tools, room: Room): Promise<Drawn[]> {
  const svgs = await piecesFor(exported, room);
  const drawn: Drawn[] = [];
  for (const [at, svg] of svgs.entries()) {
    const png = await tools.rasterise(byItself(svg, exported.picture?.theme), SHARP);
    drawn.push({ png, ...svgSize(svg), alt: altOf(exported, at, svgs.length) });
  }
  return drawn;
}
