import { expect, it } from "vitest";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { figureAt, isPlainFigure } from "../../../../src/presentations/signs/figure.ts";
import { resultOf } from "../results.ts";

const words = createWords("nl");

it("a figure with an interval says it, one without is a plain figure", () => {
  const plain = resultOf({ areas: 2, slots: 1, value: () => 12 });
  const result = { ...plain, lower: Float64Array.of(11, NaN), upper: Float64Array.of(14, NaN) };
  expect(figureAt(result, 0, words, null)).toMatchObject({ margin: "11–14", words: ["marge van 11 tot 14"] });
  expect(isPlainFigure(result, 0)).toBe(false);
  expect(figureAt(result, 1, words, null)).toMatchObject({ margin: "", words: [] });
  expect(isPlainFigure(result, 1)).toBe(true);
});
