import type { Exported, Made } from "../format.ts";
import { composePicture } from "./compose.ts";
import { FONT_FACE } from "./font.ts";

/** The figure as one SVG file that refers to nothing outside itself. */
export async function svg(exported: Exported): Promise<Made> {
  const { picture } = exported;
  if (!picture) return { refused: { id: "export.no-picture" } };
  const draw = await picture.form.svg();
  const text = composePicture(
    exported,
    picture,
    picture.size,
    (room) => draw(figureOf(exported, picture), room),
    FONT_FACE,
  );
  return { parts: [text] };
}

function figureOf(
  { result, words, areas, title, description }: Exported,
  { options, theme, mine, borders }: NonNullable<Exported["picture"]>,
) {
  return {
    ...{ result, words, areas, title, description, options, theme },
    ...(mine !== undefined && { mine }),
    ...(borders && { borders }),
  };
}
