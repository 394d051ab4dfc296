import type { Exported, Inside, Part } from "../format.ts";
import { fitsSlides, rowsPerSlide } from "../ooxml/fits.ts";
import { SLIDE_ROOM, picturesInside } from "../ooxml/pieces.ts";
import { sheetOf } from "../sheet.ts";
import { aboutLines } from "./about.ts";

/** The slides of figures, in order: picture, table by so many rows, what it is and what its signs mean. */
export async function slidesOf(figures: readonly Exported[]): Promise<Inside> {
  const without = figures.flatMap((figure) => {
    const fit = fitsSlides(figure);
    return fit ? [figure.words.say(fit.message)] : [];
  });
  const parts = (await Promise.all(figures.map(slidesOfFigure))).flat();
  return { unit: "slides", parts, ...(without.length > 0 && { without }) };
}

async function slidesOfFigure(exported: Exported, figure: number): Promise<Part[]> {
  const { title: name } = exported;
  return [
    ...(await picturesInside(exported, figure, SLIDE_ROOM)),
    ...(fitsSlides(exported) ? [] : tables(exported, figure)),
    ...aboutLines(exported).map(() => ({ name, shows: "words", figure }) as const),
  ];
}

function tables(exported: Exported, figure: number): Part[] {
  const { length } = sheetOf(exported).rows;
  const each = rowsPerSlide(length);
  const slides = Math.max(1, Math.ceil(length / each));
  return Array.from({ length: slides }, (_, at) => {
    const from = at * each;
    const rows = [from, Math.min(length, from + each) - 1] as const;
    return { name: exported.title, shows: "table", figure, ...(slides > 1 && { rows }) };
  });
}
