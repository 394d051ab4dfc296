import type { Exported } from "../format.ts";
import { aboutOf } from "../about.ts";

/** How much of the small letters goes in the width of a slide, and how many lines in its height. */
const LETTERS = 170;
const LINES = 26;

/**
 * What a figure says about itself as lines of text, by slide: its words, what its signs mean, what to mind. Title and
 * selection stand on every slide already.
 */
export function aboutLines(exported: Exported): string[][] {
  const slides: string[][] = [];
  let room = 0;
  for (const { name, value } of aboutOf(exported).slice(2)) {
    const line = `${name}: ${value}`;
    const needs = Math.ceil(line.length / LETTERS);
    if (needs > room) {
      slides.push([]);
      room = LINES;
    }
    slides.at(-1)?.push(line);
    room -= needs;
  }
  return slides;
}
