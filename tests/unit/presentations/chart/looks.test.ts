import { describe, expect, it } from "vitest";
import { paleToStrong, textColour } from "../../../../src/presentations/chart/looks.ts";
import { contrast } from "../../../../src/ui/colour.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";

describe("a colour for words", () => {
  it.each([false, true])("can be read on its ground, and stays what it is where that will do (dark: %s)", (dark) => {
    const theme = makeTheme(dark);
    for (const colour of [...theme.qualitative, theme.context, theme.reference, theme.mine]) {
      const words = textColour(colour, theme);
      expect(contrast(words, theme.surface)).toBeGreaterThanOrEqual(4.5);
      if (contrast(colour, theme.surface) >= 4.5) expect(words).toBe(colour);
    }
  });

  it("stays the colour of one line and of no other", () => {
    const theme = makeTheme(false);
    const texts = theme.qualitative.map((colour) => textColour(colour, theme));
    expect(new Set(texts).size).toBe(theme.qualitative.length);
  });
});

describe("colours in order", () => {
  it.each([false, true])("are as many as asked, and none is lost on its ground (dark: %s)", (dark) => {
    const theme = makeTheme(dark);
    for (const count of [2, 5, 9]) {
      const colours = paleToStrong(count, 2, theme);
      expect(new Set(colours).size).toBe(count);
      for (const colour of colours) expect(contrast(colour, theme.surface)).toBeGreaterThanOrEqual(2);
    }
  });
});
