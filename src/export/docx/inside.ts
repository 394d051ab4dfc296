import type { Exported, Inside, Part } from "../format.ts";
import { isTable } from "../isTable.ts";
import { fitsWord } from "../ooxml/fits.ts";

/** What stands in a document of Word, in order. How many pages that is, Word says itself. */
export function partsOf(figures: readonly Exported[]): Inside {
  return { unit: "parts", parts: figures.flatMap(partsOfFigure) };
}

function partsOfFigure(exported: Exported, figure: number): Part[] {
  const { title: name, words } = exported;
  const fit = fitsWord(exported);
  return [
    ...(isTable(exported) ? [] : [{ name, shows: "picture", figure } as const]),
    fit ? { name, shows: "words", figure, says: words.say(fit.message) } : { name, shows: "table", figure },
    { name, shows: "words", figure },
  ];
}
