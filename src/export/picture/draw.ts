import type { Exported, Pictured, Tools } from "../format.ts";
import { composePicture } from "./compose.ts";
import type { Size } from "./compose.ts";
import { FONT_FACE } from "./font.ts";

/** The figure as one SVG that refers to nothing outside itself: title, figure, source, day and link. */
export async function drawPicture(
  exported: Exported,
  picture: Pictured,
  settings: Tools["settings"],
  font = FONT_FACE,
): Promise<string> {
  const draw = await picture.form.svg();
  const inner = (room: Size): string =>
    withoutGround(draw(figureOf(exported, picture, settings.extent), room), picture);
  return composePicture(exported, picture, settings, inner, font);
}

/** The figure alone, as its form writes it, for a document that says the rest in its own words. */
export async function drawFigure(exported: Exported, picture: Pictured, room: Size): Promise<string> {
  const draw = await picture.form.svg();
  return withoutGround(draw(figureOf(exported, picture), room), picture);
}

/** The picture around it has the ground, or has none. */
function withoutGround(svg: string, { theme }: Pictured): string {
  return svg.replace(new RegExp(`<rect [^>]*fill="${theme.surface}"/>`), "");
}

function figureOf(
  { result, words, areas, title, description }: Exported,
  { options, theme, mine, borders, sight }: Pictured,
  extent: Tools["settings"]["extent"] = "whole",
) {
  return {
    ...{ result, words, areas, title, description, options, theme },
    ...(mine !== undefined && { mine }),
    ...(borders && { borders }),
    ...(extent === "current" && sight && { sight }),
  };
}
