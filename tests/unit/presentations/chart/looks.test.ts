import { describe, expect, it } from "vitest";
import { textColour } from "../../../../src/presentations/chart/looks.ts";
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

  it("keeps the colours of eight lines apart", () => {
    const theme = makeTheme(false);
    const eight = theme.qualitative.slice(0, 8);
    expect(new Set(eight.map((colour) => textColour(colour, theme))).size).toBe(eight.length);
  });
});
