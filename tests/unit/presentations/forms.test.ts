import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../src/cube/indicator.ts";
import { LANGUAGES } from "../../../src/cube/text.ts";
import type { Language } from "../../../src/cube/text.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import type { RawOptions } from "../../../src/presentations/defineForm.ts";
import { FORMS } from "../../../src/presentations/registry.ts";
import { figureAt } from "../../../src/presentations/signs/figure.ts";
import { twinText } from "../../../src/presentations/twin/twinText.ts";
import { makeTheme } from "../../../src/ui/makeTheme.ts";
import type { Result } from "../../../src/analysis/result.ts";
import { decodeLink } from "../../../src/workspace/link/decode.ts";
import { activeTab } from "../../../src/workspace/defaults.ts";
import { describe as inWords } from "../../../src/analysis/describe.ts";
import { titleOf } from "../../../src/analysis/titles.ts";
import { SAMPLES } from "../../../src/app/gallery/samples.ts";
import { FIGURE_ROOM } from "../../../src/export/onPaper.ts";
import { openRealStore } from "../analysis/realStore.ts";
import { GRID, GRID_AREAS } from "./map/grid.ts";
import { brokenDown, everySign, NO_FIGURES, ONE_CELL, resultOf, seriesOf } from "./results.ts";
import { cutIn, faultsIn, textsIn } from "./svgFaults.ts";
import { FULL } from "../full.ts";

const RESULTS: Readonly<Record<string, Result>> = {
  "no data": NO_FIGURES,
  "one cell": ONE_CELL,
  "every reason and flag": everySign(),
  "one area": resultOf({ series: 2, areas: 1, slots: 6 }),
  "one period": resultOf({ series: 3, areas: 5, slots: 1 }),
  "areas beside references": resultOf({ series: 2, areas: 6, references: 2, slots: 3 }),
  "nothing but zeros": resultOf({ areas: 4, slots: 3, value: () => 0 }),
  "figures below zero": resultOf({ areas: 4, slots: 3, value: (_, area, slot) => (area - 2) * (slot + 1) }),
  "several units": resultOf({
    series: [seriesOf(0), seriesOf(1, { unit: { nl: "%", en: "%" }, kind: "percentage", decimals: 1 })],
    areas: 5,
  }),
  "a breakdown": resultOf({ series: brokenDown("votes", { party: ["a", "b", "c"] }), areas: 3, slots: 1 }),
  "1,000 series": resultOf({ series: 1000, areas: 3, slots: 1 }),
};
const MANY = 100;
const WIDE_AND_NARROW = [
  ["nl", 900],
  ["en", 320],
] as const;

/** Words and room seldom fail together only: each by each when all is tried; of very many series the narrow page alone. */
function pagesOf({ series }: Result): readonly (readonly [Language, number])[] {
  if (series.length > MANY) return FULL ? WIDE_AND_NARROW : WIDE_AND_NARROW.slice(1);
  return FULL
    ? LANGUAGES.flatMap((language) => [900, 320].map((width) => [language, width] as const))
    : WIDE_AND_NARROW;
}

const JUNK: RawOptions = {
  ...{
    rows: 3,
    columns: "x",
    palette: {},
    decimals: "veel",
    codes: [],
    slot: 9,
    series: -1,
    values: "ja",
    top: "tien",
  },
  ...{
    direction: 7,
    across: null,
    references: {},
    average: "x",
    zero: [],
    filled: 3,
    unknown: true,
    labels: 1,
    kind: "taart",
    layers: "alle",
  },
};
const NOTHING_KNOWN: Catalogue = { version: 1, updated: "2026-01-01", themes: [], providers: [], indicators: [] };
const EVIL = `<img src=x onerror="alert(1)">&`;
const figureOf = (result: Result, options: RawOptions = {}, language: Language = "nl", dark = false) => ({
  ...{ result, options, areas: GRID_AREAS, borders: [GRID], words: createWords(language), theme: makeTheme(dark) },
  ...{ title: "Titel", description: "Wat er te zien is.", mine: "GM0001" },
});

describe.each(FORMS.map((form) => [form.id, form] as const))("%s", (id, form) => {
  it.each(Object.entries(RESULTS))("draws %s, wide and at 320 pixels", async (_, result) => {
    const [toSvg, { advise, borders }] = await Promise.all([form.svg(), form.declaration()]);
    const isMap = borders && advise(result, NOTHING_KNOWN, GRID_AREAS).grade !== "impossible";
    for (const [language, width] of pagesOf(result)) {
      const svg = toSvg(figureOf(result, {}, language), { width, height: 480 });
      expect(faultsIn(svg)).toEqual([]);
      // Without borders a map is only words, which hide every fault of its picture.
      if (isMap) expect(svg).toMatch(/<path/);
    }
  });

  it("draws the same for options that mean nothing as without any", async () => {
    const [toSvg, { options, advise }] = await Promise.all([form.svg(), form.declaration()]);
    expect(options).toBeDefined();
    expect(advise).toBeDefined();
    const result = resultOf({ series: 2, areas: 4, slots: 3 });
    const size = { width: 640, height: 400 };
    expect(toSvg(figureOf(result, JUNK), size)).toBe(toSvg(figureOf(result), size));
  });

  it("escapes whatever is called something", async () => {
    const toSvg = await form.svg();
    const result = resultOf({ series: brokenDown(EVIL, { party: [EVIL, "b"] }), areas: 3, slots: 2 });
    const name = { nl: EVIL, en: EVIL };
    const named = { ...result, areas: result.areas.map((area) => ({ ...area, name })) };
    const figure = { ...figureOf(named), title: EVIL, description: EVIL };
    const svg = toSvg(figure, { width: 640, height: 400 });
    expect(svg).not.toContain("<img");
    expect(faultsIn(svg)).toEqual([]);
  });

  it("is drawn in the colours of the theme, and says what it shows", async () => {
    const toSvg = await form.svg();
    const result = resultOf({ areas: 4, slots: 3 });
    const size = { width: 640, height: 400 };
    const [light, dark] = [toSvg(figureOf(result), size), toSvg(figureOf(result, {}, "nl", true), size)];
    expect(light).toContain(`fill="${makeTheme(false).surface}"`);
    expect(dark).toContain(`fill="${makeTheme(true).surface}"`);
    expect(light).toContain("<title>Titel</title>");
    expect(light).toMatch(/<desc>Wat er te zien is\./);
  });

  it("has a panel and a drawing", async () => {
    const [{ Drawing }, { Panel }] = await Promise.all([form.drawing(), form.panel()]);
    expect(typeof Drawing).toBe("function");
    expect(typeof Panel).toBe("function");
  });

  it("has a sample in the gallery that suits it, drawn from the embedded store", async () => {
    const address = SAMPLES[id];
    expect(address, "a sample in src/app/gallery/samples.ts").toBeDefined();
    const link = decodeLink(address ?? "");
    expect(link.notices).toEqual([]);
    const tab = link.workspace && activeTab(link.workspace);
    if (!tab) throw new Error("the sample shows nothing");
    expect(tab.form).toBe(id);
    const store = await openRealStore();
    const result = await store.run(tab.query);
    const { advise, borders, atBest } = await form.declaration();
    const advice = advise(result, store.catalogue, store.areas);
    expect(atBest ? [atBest] : ["good", "possible"]).toContain(advice.grade);
    const words = createWords("nl");
    const twin = new Set(twinText(result, words).split(/[\t\n]| \(/));
    const figures = [...result.reason.keys()].map((cell) => figureAt(result, cell, words, null));
    const unsaid = figures.filter(({ text, words: [why = ""], missing }) => !twin.has(missing ? why : text));
    expect(unsaid, "figures and reasons that the table twin leaves out").toEqual([]);
    // A map of the country is as large as all other pictures together; it has a snapshot of its own, of four squares.
    if (borders) return;
    const toSvg = await form.svg();
    const figure = {
      ...{ result, words, options: tab.options, areas: store.areas, theme: makeTheme(false), mine: "GM0344" },
      title: words.say(titleOf(result)),
      description: inWords(result, store.areas).map(words.say).join(" "),
    };
    const svg = toSvg(figure, { width: 760, height: 420 });
    for (const room of [FIGURE_ROOM, { width: 320, height: 480 }]) {
      const drawn = toSvg(figure, room);
      expect(cutIn(drawn), `what is cut or too small at ${room.width} pixels, as on paper and on a phone`).toEqual([]);
    }
    expect(faultsIn(svg)).toEqual([]);
    expect(textsIn(svg).length).toBeGreaterThan(0);
    await expect(svg).toMatchFileSnapshot(`./__snapshots__/gallery/${id}.svg`);
  });
});
