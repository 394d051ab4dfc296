import { beforeAll, describe, expect, it } from "vitest";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { KEY_FIGURES, keyFiguresOf } from "../../../../src/app/place/keyFigures.ts";
import { placeCardOf } from "../../../../src/app/place/placeCard.ts";
import type { PlaceCard } from "../../../../src/app/place/placeCard.ts";
import { placeAddress, placeQuery } from "../../../../src/app/place/placeQuery.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { activeTab } from "../../../../src/workspace/defaults.ts";
import { openRealStore } from "../../analysis/realStore.ts";
import type { RealStore } from "../../analysis/realStore.ts";

const words = createWords("nl");
const UTRECHT = { code: "GM0344", country: "NL01" };

describe("the key figures of a municipality", () => {
  let store: RealStore;
  const cards = new Map<string, PlaceCard>();

  beforeAll(async () => {
    store = await openRealStore();
    for (const figure of keyFiguresOf(store.catalogue)) {
      const card = placeCardOf(await store.run(placeQuery(figure, UTRECHT)), UTRECHT.code, words);
      if (card) cards.set(figure.indicator.id, card);
    }
  });

  it("are twelve, of at least six themes, all in the embedded store", () => {
    const figures = keyFiguresOf(store.catalogue);
    expect(figures.map(({ indicator }) => indicator.id)).toEqual(KEY_FIGURES);
    expect(new Set(figures.map(({ indicator }) => indicator.theme)).size).toBeGreaterThanOrEqual(6);
    expect(cards.size).toBe(12);
  });

  it("stand with their place, beside comparable municipalities and the country", () => {
    expect(cards.get("population")).toMatchObject({
      ...{ figure: "378.121", unit: "inwoners", period: "2026", place: { place: 4, of: 342 } },
    });
    const [similar, country] = cards.get("population")?.beside ?? [];
    expect(similar).toMatchObject({ name: "Vergelijkbare gemeenten met Utrecht", said: "10 samen, berekend" });
    expect(cards.get("crimes-per-1000")?.beside[0]?.said).toBe("berekend");
    expect(country).toMatchObject({ name: "Nederland", figure: "18.130.208" });
  });

  it("say which way they went, and where they were measured in another way meanwhile", () => {
    expect(cards.get("population")?.sentences).toEqual(["Hoger dan in 2019: toen 352.866."]);
    expect(cards.get("self-rated-health")?.sentences.join(" ")).toContain("veranderde de manier van meten");
    expect(cards.get("education-high")?.sentences).toEqual(["Er is één jaar bekend."]);
  });

  it("have a line from three years on, and no count is said to be more than that of the country", () => {
    expect(cards.get("population")?.trend.map(({ period }) => period)).toHaveLength(8);
    expect(cards.get("education-high")?.trend).toEqual([]);
    expect(cards.get("population")?.sentences.join(" ")).not.toContain("Nederland");
    expect(cards.get("crimes-per-1000")?.sentences.join(" ")).toContain("Hoger dan in Nederland.");
  });

  it("say why a figure is not there, in words and never as zero", () => {
    const beside = cards.get("unemployment-rate")?.beside ?? [];
    expect(beside.map(({ figure }) => figure)).not.toContain("0");
    for (const { said } of beside) expect(said).not.toBe("");
  });

  it("have no card for what is no municipality of today", async () => {
    const [figure] = keyFiguresOf(store.catalogue);
    if (!figure) throw new Error("no key figures");
    const result = await store.run(placeQuery(figure, UTRECHT));
    expect(placeCardOf(result, "GM9999", words)).toBeUndefined();
  });

  it("open in the workbench by an address that it reads without a word", () => {
    for (const figure of keyFiguresOf(store.catalogue)) {
      const { workspace, notices } = decodeLink(placeAddress(figure, UTRECHT));
      expect(notices).toEqual([]);
      expect(workspace && activeTab(workspace).query.series[0]?.indicator).toBe(figure.indicator.id);
    }
  });
});
