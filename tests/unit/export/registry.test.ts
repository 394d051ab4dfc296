import { strFromU8, unzipSync } from "fflate";
import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/cube/text.ts";
import { FORMATS } from "../../../src/export/registry.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import { brokenDown, everySign, LARGE, NO_FIGURES, ONE_CELL, resultOf } from "../presentations/results.ts";
import { bundle } from "../../../src/export/bundle.ts";
import { bytesOf, exportedOf, TOOLS } from "./exported.ts";
import { FULL } from "../full.ts";

const RESULTS = {
  "every reason and flag": everySign(),
  "one cell": ONE_CELL,
  "no figures": NO_FIGURES,
  "145,000 cells": LARGE,
  references: resultOf({ areas: 5, references: 2 }),
  "a breakdown": resultOf({ series: brokenDown("votes", { party: ["a", "b"], sex: ["m", "v"] }) }),
};

/** Pictures in pixels need a canvas, which only a browser has: tests/browser/files.spec.ts. */
const IN_NODE = FORMATS.filter(({ id }) => id !== "png");

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (_, format) => {
  it("says what it is in both languages", () => {
    for (const text of [format.name, format.purpose]) {
      for (const language of LANGUAGES) expect(text[language]).not.toBe("");
    }
  });
});

/** All of them together takes as long as all of them apart: once is enough. */
const APART = IN_NODE.filter(({ id }) => id !== "everything");

describe.each(APART.map((format) => [format.id, format] as const))("%s", (_, format) => {
  it.each(Object.entries(RESULTS))("holds %s, twice the same, or says beforehand why not", async (_, result) => {
    // Both languages take twice the time.
    for (const language of FULL ? LANGUAGES : (["nl"] as const)) {
      const exported = exportedOf(result, { words: createWords(language) });
      const fit = (await format.fits?.())?.(exported);
      if (fit?.blocks) {
        expect(await (await format.load())([exported], TOOLS)).toEqual({ refused: fit.message });
        expect(exported.words.say(fit.message)).not.toBe(fit.message.id);
        continue;
      }
      const bytes = await bytesOf(format, exported);
      expect(bytes.length).toBeGreaterThan(0);
      // What holds for a few cells holds for many; those take a second.
      if (result !== LARGE) expect(Buffer.compare(await bytesOf(format, exported), bytes)).toBe(0);
    }
  });

  it("has a name for its file, alone and of several tabs", async () => {
    // These need a map.
    if (format.id === "geojson" || format.id === "film") return;
    const [one, two] = [exportedOf(ONE_CELL, { title: "=Één" }), exportedOf(everySign(), { title: "Twee" })];
    const alone = await bundle(format, [one], TOOLS);
    const both = await bundle(format, [one, two], TOOLS);
    expect("name" in alone && alone.name).toBe(`een-2026-11-22.${format.extension}`);
    expect("name" in both && both.name).toBe(`alles-bij-elkaar-2026-11-22.${format.many ? format.extension : "zip"}`);
  });
});

it("puts every kind of file in one zip, with a list that names what did not fit", async () => {
  const everything = FORMATS.find(({ id }) => id === "everything");
  if (!everything) throw new Error("there is no such format");
  const files = unzipSync(
    await bytesOf(everything, [exportedOf(everySign()), exportedOf(ONE_CELL, { title: "Twee" })]),
  );
  const names = Object.keys(files);
  for (const { id, extension, many } of APART) {
    if (id === "geojson" || id === "film") continue;
    expect(
      names.filter((name) => name.endsWith(`.${extension}`) || name.endsWith(".zip")).length,
    ).toBeGreaterThanOrEqual(many ? 1 : 2);
  }
  expect(strFromU8(files["lees-mij.txt"] ?? new Uint8Array())).toContain(
    "– GeoJSON · Onderwerp 0: Grenzen horen bij een kaart.",
  );
});

it("has no two formats of one name", () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});

it("asks an office how figures are read only for files that say so", async () => {
  for (const format of APART) {
    let said = false;
    const exported = Object.defineProperty(exportedOf(ONE_CELL), "direct", { get: () => ((said = true), []) });
    await (
      await format.load()
    )([exported], TOOLS);
    expect(said, format.id).toBe(format.direct ?? false);
  }
  expect(FORMATS.find(({ id }) => id === "everything")?.direct).toBe(true);
});

it("a report keeps the words of the person between its figures, in a document and in Word", async () => {
  const texts = {
    above: [
      { kind: "heading", text: "Wie woont er?" },
      { kind: "text", text: "Eerste alinea.\n\nTweede alinea." },
    ],
    below: [{ kind: "text", text: "Tot slot." }],
  } as const;
  const figures = [
    exportedOf(everySign(), { report: { number: 1, above: texts.above, below: [] } }),
    exportedOf(ONE_CELL, { title: "Nummer 2", report: { number: 2, above: [], below: texts.below } }),
  ];
  const make = async (id: string) => {
    const format = FORMATS.find((each) => each.id === id);
    if (!format) throw new Error(`no format ${id}`);
    return bytesOf(format, figures);
  };
  const word = strFromU8(unzipSync(await make("docx"))["word/document.xml"] ?? new Uint8Array());
  const said = ["Wie woont er?", "Eerste alinea.", "Tweede alinea.", "Onderwerp 0", "Nummer 2", "Tot slot."];
  const places = said.map((text) => word.indexOf(text));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const apart = [exportedOf(everySign()), exportedOf(ONE_CELL)];
  const pdf = FORMATS.find(({ id }) => id === "pdf");
  if (!pdf) throw new Error("no pdf");
  const pages = (bytes: Uint8Array) => strFromU8(bytes, true).match(/\/Type \/Page\b/g)?.length;
  expect(pages(await make("pdf"))).toBe(2);
  expect(pages(await bytesOf(pdf, apart))).toBe(3);
});
