import type { Exported, Inside, Part } from "../format.ts";
import { fitsWord } from "../ooxml/fits.ts";
import { WORD_ROOM, picturesInside } from "../ooxml/pieces.ts";

/** What stands in a document of Word, in order. How many pages that is, Word says itself. */
export async function partsOf(figures: readonly Exported[]): Promise<Inside> {
  return { unit: "parts", parts: (await Promise.all(figures.map(partsOfFigure))).flat() };
}

async function partsOfFigure(exported: Exported, figure: number): Promise<Part[]> {
  const { title: name, words } = exported;
  const fit = fitsWord(exported);
  return [
    ...(await picturesInside(exported, figure, WORD_ROOM)),
    fit ? { name, shows: "words", figure, says: words.say(fit.message) } : { name, shows: "table", figure },
    { name, shows: "words", figure },
  ];
}
