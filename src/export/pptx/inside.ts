import type { Exported, Inside, Part } from "../format.ts";
import { isTable } from "../isTable.ts";
import { fitsSlides, SLIDES } from "../ooxml/fits.ts";
import { sheetOf } from "../sheet.ts";
import { aboutLines } from "./about.ts";

/** The slides of figures, in order: picture, table by so many rows, what it is and what its signs mean. */
export function slidesOf(figures: readonly Exported[]): Inside {
  return { unit: "slides", parts: figures.flatMap(slidesOfFigure) };
}

function slidesOfFigure(exported: Exported, figure: number): Part[] {
  const { title: name, words } = exported;
  const fit = fitsSlides(exported);
  return [
    ...(isTable(exported) ? [] : [{ name, shows: "picture", figure } as const]),
    ...(fit ? [{ name, shows: "words", figure, says: words.say(fit.message) } as const] : tables(exported, figure)),
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
