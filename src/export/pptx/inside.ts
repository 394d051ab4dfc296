import type { Exported, Inside, Part } from "../format.ts";
import { isTable } from "../isTable.ts";
import { fitsSlides, SLIDES } from "../ooxml/fits.ts";
import { sheetOf } from "../sheet.ts";
import { aboutLines } from "./about.ts";

/** The slides of figures, in order: picture, table by so many rows, what it is and what its signs mean. */
export function slidesOf(figures: readonly Exported[]): Inside {
  const without = figures.flatMap((figure) => {
    const fit = fitsSlides(figure);
    return fit ? [figure.words.say(fit.message)] : [];
  });
  return { unit: "slides", parts: figures.flatMap(slidesOfFigure), ...(without.length > 0 && { without }) };
}

function slidesOfFigure(exported: Exported, figure: number): Part[] {
  const { title: name } = exported;
  return [
    ...(isTable(exported) ? [] : [{ name, shows: "picture", figure } as const]),
    ...(fitsSlides(exported) ? [] : tables(exported, figure)),
    ...aboutLines(exported).map(() => ({ name, shows: "words", figure }) as const),
  ];
}

function tables(exported: Exported, figure: number): Part[] {
  const { length } = sheetOf(exported).rows;
  const slides = Math.max(1, Math.ceil(length / SLIDES.perSlide));
  return Array.from({ length: slides }, (_, at) => {
    const from = at * SLIDES.perSlide;
    const rows = [from, Math.min(length, from + SLIDES.perSlide) - 1] as const;
    return { name: exported.title, shows: "table", figure, ...(slides > 1 && { rows }) };
  });
}
