import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { figureAt } from "../signs/figure.ts";
import type { BarPanel } from "./series.ts";

/** What is written at each bar: its figure with the signs of its flags, or the sign of the reason why there is none. */
export function figuresOf(result: Result, { cells }: BarPanel, words: Words): string[] {
  return cells.map((cell) => {
    const { text, marks } = figureAt(result, cell, words, null);
    return text + marks;
  });
}
