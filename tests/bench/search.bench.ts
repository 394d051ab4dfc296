import { finderReady } from "../../src/pickers/search/findIndicators.ts";
import { readQuestion } from "../../src/pickers/search/question.ts";
import { realCatalogue } from "../unit/pickers/search/realCatalogue.ts";
import { AREAS } from "../unit/workspace/samples.ts";
import { hold, median } from "./limits.ts";

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

// The longest a page cannot answer a key while the index is made.
const turns: number[] = [];
let turn = performance.now();
const watch = setInterval(() => {
  turns.push(performance.now() - turn);
  turn = performance.now();
}, 0);
await finderReady(catalogue);
clearInterval(watch);
hold("index of 3,000 indicators, longest slice", [Math.max(...turns)], 50);

// Collecting garbage and compiling fall on any key press by chance, so each is timed in five rounds of all of them; the
// one that mostly takes longest is held to the limit. `findAll` keeps twenty answers, fewer than there are in a round.
const presses = QUESTIONS.flatMap(keyPresses).map((typed) => ({ typed, times: new Array<number>() }));
for (let n = 0; n < 5; n += 1)
  for (const { typed, times } of presses) {
    const begun = performance.now();
    readQuestion(typed, catalogue, AREAS);
    times.push(performance.now() - begun);
  }
const slowest = presses.reduce((one, other) => (median(other.times) > median(one.times) ? other : one));
hold(`longest of ${String(presses.length)} key presses at 3,000 indicators: ${slowest.typed}`, slowest.times, 10);
