import { bench, describe } from "vitest";
import { readQuestion } from "../../src/pickers/search/question.ts";
import { realCatalogue } from "../unit/pickers/search/realCatalogue.ts";
import { AREAS } from "../unit/workspace/samples.ts";

/** Budget: 10 ms for one key press at 3,000 indicators. */
const real = realCatalogue();
const indicators = Array.from({ length: 3000 }, (_, i) => real.indicators[i % real.indicators.length]).flatMap(
  (one, i) =>
    one
      ? [{ ...one, id: `${one.id}-${i}`, name: { nl: `${one.name.nl} soort${i}`, en: `${one.name.en} kind${i}` } }]
      : [],
);
const catalogue = { ...real, indicators };

/** Typed letter by letter; the letters together are one round, so no answer is still in memory in the next. */
function keyPresses(text: string): string[] {
  return Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1));
}

describe("questions at 3,000 indicators; divide by the number of key presses", () => {
  for (const text of ["misdrijven tilburg 2024", "gemiddeld inkomen per inwoner", "coronabesmettingen tilbrug"]) {
    const presses = keyPresses(text);
    bench(`${text}: ${presses.length} key presses`, () => {
      for (const typed of presses) readQuestion(typed, catalogue, AREAS);
    });
  }
});
