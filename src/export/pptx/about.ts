import type { Exported } from "../format.ts";
import { aboutInDocument } from "../about.ts";
import type { Fact } from "../about.ts";
import { fitsSlides } from "../ooxml/fits.ts";

/** How much of the small letters goes in the width of a slide, and how many lines in its height. */
const LETTERS = 170;
const LINES = 22;

/**
 * What a figure says about itself, a line each, by slide: its words, what its signs mean, what to mind; first why there
 * is no table, where that is too large. Title, selection, day and link stand on every slide already.
 */
export function aboutLines(exported: Exported): Fact[][] {
  const { words, link, date } = exported;
  const onEach = new Set([link, words.date(date)]);
  const fit = fitsSlides(exported);
  const absent = fit ? [{ name: words.text("export.sheet-table"), value: words.say(fit.message) }] : [];
  const facts = aboutInDocument(exported)
    .slice(2)
    .filter(({ value }) => !onEach.has(value));
  const slides: Fact[][] = [];
  let room = 0;
  for (const line of [...absent, ...facts]) {
    const needs = Math.ceil((line.name.length + line.value.length) / LETTERS);
    if (needs > room) {
      slides.push([]);
      room = LINES;
    }
    slides.at(-1)?.push(line);
    room -= needs;
  }
  return slides;
}
