import { create } from "fontkit";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FLAG_MARKS, GLYPHS } from "../../../src/i18n/signs.ts";

const SIGNS = [...Object.values(GLYPHS).flatMap(({ nl, en }) => [nl, en]), ...Object.values(FLAG_MARKS)];

it.each(["Regular", "Semibold"])(
  "every sign is a letter of the typeface that a document takes along (%s)",
  (weight) => {
    const font = create(readFileSync(`node_modules/source-sans/TTF/SourceSans3-${weight}.ttf`));
    if (!("hasGlyphForCodePoint" in font)) throw new Error("not one font");
    const missing = Array.from(SIGNS.join("")).filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  },
);
