import { escapeXml } from "../../presentations/escapeXml.ts";
import { svgSize } from "../../presentations/svg.ts";
import type { Exported, Tools } from "../format.ts";
import { isTable } from "../isTable.ts";
import { drawFigure } from "../picture/figure.ts";
import { FONT_FACE } from "../picture/font.ts";

/** A figure in pixels for a document, with its size in CSS pixels. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const SHARP = 2;

/** The figure of a document; undefined where that is a table, which a document has as one. */
export async function figureFor(
  exported: Exported,
  tools: Tools,
  room: { readonly width: number; readonly height: number },
): Promise<Drawn | undefined> {
  if (isTable(exported) || !exported.picture) return undefined;
  const svg = await drawFigure(exported, exported.picture, room);
  const { surface, font } = exported.picture.theme;
  // Its own letters go along: what is drawn apart from the page has none, and wider ones would be cut.
  const whole = svg.replace(
    /<svg ([^>]*)>/,
    (_, looks: string) =>
      `<svg style="background:${surface}" font-family="${escapeXml(font)}" ${looks}><style>${FONT_FACE}</style>`,
  );
  return { png: await tools.rasterise(whole, SHARP), ...svgSize(svg) };
}
