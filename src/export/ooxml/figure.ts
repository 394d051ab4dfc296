import { svgSize } from "../../presentations/svg.ts";
import type { Exported, Tools } from "../format.ts";
import { isTable } from "../isTable.ts";
import { drawFigure } from "../picture/figure.ts";

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
  const whole = svg.replace("<svg ", `<svg style="background:${exported.picture.theme.surface}" `);
  return { png: await tools.rasterise(whole, SHARP), ...svgSize(svg) };
}
