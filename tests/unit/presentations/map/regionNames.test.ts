import { describe, expect, it } from "vitest";
import type { Areas } from "../../../../src/cube/area.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { geometryOf } from "../../../../src/presentations/map/geometry.ts";
import { labelsOf, placeLabels } from "../../../../src/presentations/map/labels.ts";
import { placeRegionNames, regionNamesOf } from "../../../../src/presentations/map/regionNames.ts";
import { sceneOf } from "../../../../src/presentations/map/scene.ts";
import { fit } from "../../../../src/presentations/map/view.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS, resultOf } from "./small.ts";

const words = createWords("nl");
const geometry = geometryOf(BORDERS, "gemeente");
const region = (code: string, name: string, english = name) => ({ code, name, english, level: "provincie" });
const areas: Areas = {
  ...AREAS,
  areas: { west: region("west", "Westen", "The West"), east: region("east", "Oosten") },
};
const size = { width: 400, height: 300 };
const [x0, y0] = geometry.byCode.get("A")?.box ?? [0, 0];
const [, , x1, y1] = geometry.byCode.get("D")?.box ?? [0, 0, 0, 0];
const view = fit([x0, y0, x1, y1], size);
const result = resultOf({ A: [10], B: [25], C: ["suppressed"], D: [35] });
const scene = sceneOf(result, { palette: "auto", series: 0, slot: null }, makeTheme(false));

describe("names on a map", () => {
  it("of larger areas stand over what lies in them, in the language of the reader", () => {
    const names = regionNamesOf(geometry, "gemeente", ["provincie"], areas, words);
    expect(names.map(({ text }) => text).sort()).toEqual(["Oosten", "Westen"]);
    const [west, east] = ["west", "east"].map((code) => names.find((name) => name.code === code)?.at[0] ?? NaN);
    expect(west).toBeLessThan(east ?? NaN);
    const english = regionNamesOf(geometry, "gemeente", ["provincie"], areas, createWords("en"));
    expect(english.map(({ text }) => text)).toContain("The West");
    // Areas have no larger ones at their own level.
    expect(regionNamesOf(geometry, "gemeente", ["gemeente"], areas, words)).toEqual([]);
  });

  it("of larger areas give way to those of areas, and are left out rather than written over them", () => {
    const names = regionNamesOf(geometry, "gemeente", ["provincie"], areas, words);
    const alone = placeRegionNames(names, [], view, size);
    expect(alone).toHaveLength(2);
    const [first] = alone;
    if (!first) throw new Error("no name");
    const inTheWay = (line: number) => ({
      code: "A",
      text: first.text,
      mine: false,
      reach: 0,
      at: [first.at[0], first.at[1] + 14 * line] as const,
    });
    const moved = placeRegionNames(names, [inTheWay(0)], view, size).find(({ code }) => code === first.code);
    expect(moved?.at[1]).not.toBe(first.at[1]);
    const full = placeRegionNames(names, [-2, -1, 0, 1, 2].map(inTheWay), view, size);
    expect(full.map(({ code }) => code)).not.toContain(first.code);
  });

  it("name mine whatever is chosen; without names it has no figure", () => {
    const texts = (choice: "none" | "mine" | "names") => {
      const labels = labelsOf(result, scene, geometry, choice, words, "B");
      return placeLabels(labels, geometry, view, size).map(({ text }) => text);
    };
    expect(texts("none")).toEqual(["Dorp B"]);
    expect(texts("mine")).toEqual(["Dorp B 25,0%"]);
    expect(texts("names")).toContain("Dorp A");
  });
});
