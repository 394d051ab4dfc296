import { bench, describe } from "vitest";
import { finderReady } from "../../src/pickers/search/findIndicators.ts";
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

const QUESTIONS = ["misdrijven tilburg 2024", "gemiddeld inkomen per inwoner", "coronabesmettingen tilbrug"];

/** Typed letter by letter; the letters together are one round, so no answer is still in memory in the next. */
function keyPresses(text: string): string[] {
  return Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1));
}

// The longest a page cannot answer a key while the index is made, and the longest key press once it is there.
const turns: number[] = [];
let turn = performance.now();
const watch = setInterval(() => {
  turns.push(performance.now() - turn);
  turn = performance.now();
}, 0);
await finderReady(catalogue);
clearInterval(watch);
console.log(
  JSON.stringify({
    measure: "index of 3,000 indicators, longest slice",
    ms: Math.round(Math.max(...turns)),
    limit: 50,
  }),
);
const presses = QUESTIONS.flatMap(keyPresses).map((typed) => {
  const begun = performance.now();
  readQuestion(typed, catalogue, AREAS);
  return performance.now() - begun;
});
console.log(
  JSON.stringify({ measure: "longest key press at 3,000 indicators", ms: Math.round(Math.max(...presses)), limit: 10 }),
);

describe("questions at 3,000 indicators; divide by the number of key presses", () => {
  for (const text of QUESTIONS) {
    const presses = keyPresses(text);
    bench(`${text}: ${presses.length} key presses`, () => {
      for (const typed of presses) readQuestion(typed, catalogue, AREAS);
    });
  }
});
