import type { Exported, Made, Tools } from "../format.ts";
import { drawPicture } from "./draw.ts";
import { refusalOf } from "./fits.ts";

/** The figure as one SVG file. */
export async function svg([exported]: readonly Exported[], { settings }: Tools): Promise<Made> {
  if (!exported?.picture) return { refused: refusalOf(exported) };
  return { parts: [await drawPicture(exported, exported.picture, settings)] };
}
