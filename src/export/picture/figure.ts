import type { RawOptions } from "../../presentations/defineForm.ts";
import type { SvgFigure, ToSvg } from "../../presentations/form.ts";
import type { Exported, Pictured, Tools } from "../format.ts";
import type { Size } from "./compose.ts";

/** The figure alone, as its form writes it, for a document that says the rest in its own words. */
export async function drawFigure(exported: Exported, picture: Pictured, room: Size): Promise<string> {
  return writeFigure(await picture.form.svg(), exported, picture, room);
}

/** The same by a writer that is there. Without a ground: what is around it has one, or has none. */
export function writeFigure(
  write: ToSvg<RawOptions>,
  exported: Exported,
  picture: Pictured,
  room: Size,
  extent: Tools["settings"]["extent"] = "whole",
): string {
  const ground = new RegExp(`<rect [^>]*fill="${picture.theme.surface}"/>`);
  return write(figureOf(exported, picture, extent), room).replace(ground, "");
}

function figureOf(
  { result, words, areas, title, description }: Exported,
  { options, theme, mine, borders, points, sight }: Pictured,
  extent: Tools["settings"]["extent"],
): SvgFigure<RawOptions> {
  return {
    ...{ result, words, areas, title, description, options, theme },
    ...(mine !== undefined && { mine }),
    ...(borders && { borders }),
    ...(points && { points }),
    ...(extent === "current" && sight && { sight }),
  };
}
