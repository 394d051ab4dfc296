import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { REASONS } from "../../../../src/cube/reason.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { classLabel, legendNotes, legendRows, limitDecimals } from "../../../../src/presentations/map/legend.ts";
import { mapOptions } from "../../../../src/presentations/map/options.ts";
import { spoken } from "../../../../src/presentations/map/spoken.ts";
import { fillOf, patternOf, sceneOf, slotOf } from "../../../../src/presentations/map/scene.ts";
import { ENTRY, resultOf } from "./small.ts";
import type { Figure } from "./small.ts";

const options = v.parse(mapOptions, {});
const theme = makeTheme(false);
const words = createWords("nl");

const RESULT = resultOf(
  { A: [10, 35], B: [20, "suppressed"], C: [30, 5], D: ["not-published", 20], NL01: [25, 25] },
  { periods: ["2019", "2020"] },
);

describe("the scene of a map", () => {
  it("shows the last slot unless another is asked for by name", () => {
    expect(slotOf(RESULT, options)).toBe(1);
    expect(slotOf(RESULT, { slot: "2019" })).toBe(0);
    expect(slotOf(RESULT, { slot: "1066" })).toBe(1);
  });

  it("gives each area the colour of its class, or the pattern of its reason", () => {
    const scene = sceneOf(RESULT, options, theme);
    const of = (code: string) => scene.byCode.get(code);
    expect(fillOf(scene, of("A"))).toBe(scene.colours[2]);
    expect(fillOf(scene, of("C"))).toBe(scene.colours[0]);
    expect(fillOf(scene, of("D"))).toBe(scene.colours[1]);
    expect([fillOf(scene, of("B")), patternOf(scene, of("B"))]).toEqual([scene.ground, "suppressed"]);
    expect([fillOf(scene, undefined), patternOf(scene, undefined)]).toEqual([scene.outside, null]);
  });

  it("never paints or ranks a comparison area", () => {
    const scene = sceneOf(RESULT, options, theme);
    expect(scene.byCode.has("NL01")).toBe(false);
    expect(scene.ranked).toBe(3);
  });

  it("gives equal figures the same place, and the next one the place after them", () => {
    const scene = sceneOf(resultOf({ A: [7], B: [9], C: [7], D: [1] }), options, theme);
    expect(scene.areas.map(({ code, rank }) => [code, rank])).toEqual([
      ["A", 2],
      ["B", 1],
      ["C", 2],
      ["D", 4],
    ]);
  });

  it("paints one colour where all figures are equal, zero among them", () => {
    const scene = sceneOf(resultOf({ A: [0], B: [0] }, { limits: null }), options, theme);
    expect(scene.colours).toHaveLength(1);
    expect(fillOf(scene, scene.byCode.get("A"))).toBe(scene.colours[0]);
  });

  it("turns the palette in dark: the highest class is the brightest", () => {
    const [low = "", , high = ""] = sceneOf(RESULT, options, makeTheme(true)).colours;
    expect(Number.parseInt(high.slice(1, 3), 16)).toBeGreaterThan(Number.parseInt(low.slice(1, 3), 16));
  });

  it("says name, figure with unit, class and place; or the reason", () => {
    const scene = sceneOf(RESULT, options, theme);
    const say = (code: string) => {
      const area = scene.byCode.get(code);
      return area ? words.say(spoken(RESULT, scene, area)) : "";
    };
    expect(say("A")).toBe("Dorp A: 35,0%, klasse 3 van 3, plaats 1 van 3");
    expect(say("B")).toBe("Dorp B: afgeschermd (CBS: geheim)");
  });
});

describe("the legend", () => {
  it("counts the areas per class and reason in the slot in sight, highest first", () => {
    const rows = legendRows(RESULT, sceneOf(RESULT, options, theme), undefined);
    expect(rows.map(({ label, count }) => [words.say(label), count])).toEqual([
      ["30 of hoger", 1],
      ["20 tot 30", 1],
      ["lager dan 20", 1],
      ["niet gepubliceerd", 0],
      ["afgeschermd (CBS: geheim)", 1],
    ]);
  });

  it("leaves out areas that are not on these borders, and says how many figures that hides", () => {
    const scene = sceneOf(RESULT, options, theme);
    const onMap = new Set(["B", "C", "D"]);
    const counts = legendRows(RESULT, scene, onMap).map(({ count }) => count);
    expect(counts).toEqual([0, 1, 1, 0, 1]);
    expect(legendNotes(RESULT, scene, ENTRY, onMap).map((note) => "id" in note && words.say(note))).toContain(
      "1 gebied staat niet op deze grenzen.",
    );
  });

  it("says that comparison areas do not count and that limits hold for every period", () => {
    const notes = legendNotes(RESULT, sceneOf(RESULT, options, theme), { ...ENTRY, approximate: true }, undefined);
    expect(notes.map((note) => "id" in note && note.id)).toEqual([
      "map.references-not-counted",
      "map.limits-fixed",
      "map.approximate",
    ]);
    const own = { nl: "Bij benadering (10 tot 60 meter).", en: "Approximate (10 to 60 metres)." };
    const once = legendNotes(
      RESULT,
      sceneOf(RESULT, options, theme),
      { ...ENTRY, approximate: true, note: own },
      undefined,
    );
    expect(once).not.toContainEqual({ id: "map.approximate" });
    expect(once).toContainEqual(own);
  });

  it("writes limits with as few decimals as they need", () => {
    const own = (...limits: number[]) => limitDecimals({ method: "own", limits }, 1);
    expect([own(10, 20), own(10.5, 20), own(0.125)]).toEqual([0, 1, 3]);
    const between = (...limits: number[]) => limitDecimals({ method: "quantile", limits }, 1);
    expect([between(10, 20), between(0.125, 3), between(0.121, 0.124)]).toEqual([0, 2, 3]);
    const counts = { method: "quantile", limits: [12.5, 2260], min: 1, max: 9000 } as const;
    expect([0, 1, 2].map((index) => words.say(classLabel(counts, index, 0)))).toEqual([
      "lager dan 13",
      "13 tot 2.260",
      "2.260 of hoger",
    ]);
    expect(limitDecimals({ method: "quantile", limits: [12.5, 13] }, 0)).toBe(1);
    expect(limitDecimals({ method: "own", limits: [12.5] }, 0)).toBe(1);
    const classes = { method: "own", limits: [2.5, 10], min: 0, max: 20 } as const;
    expect([0, 1, 2].map((index) => words.say(classLabel(classes, index, 1)))).toEqual([
      "lager dan 2,5",
      "2,5 tot 10,0",
      "10,0 of hoger",
    ]);
  });

  it("always adds up to the selected areas", () => {
    const figure = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(...REASONS.slice(1)));
    const anyFigures = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyFigures, fc.constantFrom("a", "b"), (rows, slot) => {
        const figures: Record<string, Figure[]> = { NL01: [1, 2] };
        for (const [index, row] of rows.entries()) figures[`G${index}`] = row;
        const result = resultOf(figures, { periods: ["2019", "2020"] });
        const scene = sceneOf(result, options, theme, slot === "a" ? 0 : 1);
        const total = legendRows(result, scene, undefined).reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(rows.length);
      }),
    );
  });
});
