import type { Exported, Pictured, Tools } from "../format.ts";
import { composePicture } from "./compose.ts";
import type { Size } from "./compose.ts";
import { writeFigure } from "./figure.ts";
import { FONT_FACE } from "./font.ts";

/** The figure as one SVG that refers to nothing outside itself: title, figure, source, day and link. */
export async function drawPicture(
  exported: Exported,
  picture: Pictured,
  settings: Tools["settings"],
  font = FONT_FACE,
): Promise<string> {
  const write = await picture.form.svg();
  const inner = (room: Size): string => writeFigure(write, exported, picture, room, settings.extent);
  return composePicture(exported, picture, settings, inner, font);
}
