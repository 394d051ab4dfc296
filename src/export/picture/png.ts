import type { Exported, Made, Tools } from "../format.ts";
import { drawPicture } from "./draw.ts";
import { refusalOf } from "./fits.ts";

/** The same picture in pixels. */
export async function png([exported]: readonly Exported[], { settings, rasterise }: Tools): Promise<Made> {
  if (!exported?.picture) return { refused: refusalOf(exported) };
  const picture = await drawPicture(exported, exported.picture, settings);
  const bytes = await rasterise(picture, settings.scale).catch(() => undefined);
  return bytes ? { parts: [bytes] } : { refused: { id: "export.no-canvas" } };
}
