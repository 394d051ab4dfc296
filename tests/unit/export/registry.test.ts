import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/cube/text.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { brokenDown, everySign, LARGE, NO_FIGURES, ONE_CELL, resultOf } from "../presentations/results.ts";
import { bytesOf, exportedOf } from "./exported.ts";

const RESULTS = {
  "every reason and flag": everySign(),
  "one cell": ONE_CELL,
  "no figures": NO_FIGURES,
  "145,000 cells": LARGE,
  references: resultOf({ areas: 5, references: 2 }),
  "a breakdown": resultOf({ series: brokenDown("votes", { party: ["a", "b"], sex: ["m", "v"] }) }),
};

/** Pictures in pixels need a canvas, which only a browser has: tests/browser/export.spec.ts. */
const IN_NODE = FORMATS.filter(({ id }) => id !== "png");

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (_, format) => {
  it("says what it is in both languages", () => {
    for (const text of [format.name, format.purpose]) {
      for (const language of LANGUAGES) expect(text[language]).not.toBe("");
    }
  });
});

describe.each(IN_NODE.map((format) => [format.id, format] as const))("%s", (_, format) => {
  it.each(Object.entries(RESULTS))("holds %s, in both languages, twice the same", async (_, result) => {
    for (const language of LANGUAGES) {
      const exported = exportedOf(result, { words: createWords(language) });
      const bytes = await bytesOf(format, exported);
      expect(bytes.length).toBeGreaterThan(0);
      expect(Buffer.compare(await bytesOf(format, exported), bytes)).toBe(0);
    }
  });
});

it("has no two formats of one name", () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});
