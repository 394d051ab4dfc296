import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { barOptions } from "../../../../src/presentations/bar/options.ts";
import { barPicture } from "../../../../src/presentations/bar/picture.ts";
import { longerAxis, ownAxis } from "../../../../src/presentations/chart/ownAxis.ts";
import { decimalsOf, place, tickTextAt } from "../../../../src/presentations/chart/scale.ts";
import { lineOptions } from "../../../../src/presentations/line/options.ts";
import { linePicture } from "../../../../src/presentations/line/picture.ts";
import { scatterOptions } from "../../../../src/presentations/scatter/options.ts";
import { scatterPicture } from "../../../../src/presentations/scatter/picture.ts";
import { resultOf, seriesOf } from "../results.ts";
import { painted, SIZE, textsOf, THEME, WORDS } from "./draw.ts";

const asked = { low: 3, high: 47, steps: 5, whole: true };
const range = (axisFrom: number | null, axisTo: number | null) => ({ axisFrom, axisTo });

describe("an axis of one's own", () => {
  it("begins and ends exactly where it is asked to, with round steps between", () => {
    const axis = ownAxis(asked, range(13, 57));
    expect(axis?.ticks).toEqual([13, 20, 30, 40, 50, 57]);
    expect(ownAxis(asked, range(null, 30))).toMatchObject({ min: 0, max: 30 });
    expect(axis && tickTextAt(axis, ["a", "b", "c", "d", "e", "f"], 57)).toBe("f");
    expect(axis && tickTextAt(axis, ["a", "b", "c", "d", "e", "f"], 55)).toBe("");
    const halves = ownAxis({ ...asked, whole: false }, range(12.5, 57));
    expect(halves && decimalsOf(halves)).toBe(1);
  });

  it("is not there where nothing is asked, where it is no range, and where no figure would lie on it", () => {
    for (const none of [range(null, null), range(9, 9), range(30, 10), range(48, 90), range(-9, 2)]) {
      expect(ownAxis(asked, none)).toBeUndefined();
    }
  });

  it("has its ticks in order and within its ends, whatever is asked", () => {
    const number = fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 8);
    fc.assert(
      fc.property(number, number, number, number, (low, more, from, to) => {
        const axis = ownAxis({ low, high: low + Math.abs(more), steps: 6, whole: false }, range(from, to));
        if (!axis) return;
        expect(axis.ticks).toEqual([...new Set(axis.ticks)].sort((a, b) => a - b));
        expect([axis.ticks[0], axis.ticks.at(-1)]).toEqual([from, to]);
      }),
      { numRuns: 100 },
    );
  });

  it("is never shorter than what begins at zero", () => {
    expect(longerAxis({ ...asked, low: 0 }, 100)).toMatchObject({ min: 0, max: 100 });
    expect(longerAxis({ ...asked, low: 0 }, 40)).toBeUndefined();
  });

  it("keeps on its ends what lies beyond them", () => {
    const scale = { min: 0, max: 10, from: 0, to: 100 };
    expect([place(scale, 20), place({ ...scale, cut: true }, 20), place({ ...scale, cut: true }, -5)]).toEqual([
      200, 100, 0,
    ]);
    expect(place({ ...scale, cut: true }, NaN)).toBeNaN();
  });
});

describe("figures beyond an axis of one's own", () => {
  const towns = resultOf({ areas: 2, slots: 3, value: (_, area, slot) => 10 * (area + 1) + 10 * slot });
  const lines = (options: object) => linePicture(towns, v.parse(lineOptions, options), THEME, WORDS, SIZE);

  it("are said by name, marked in a line chart, and read as such", () => {
    const picture = lines({ axisFrom: 15, axisTo: 35 });
    expect(picture.left).toBe(
      "2 cijfers vallen buiten de eigen as van 15 tot 35: Gemeente 0 2000 (10), Gemeente 1 2002 (40).",
    );
    const texts = textsOf(painted(picture));
    expect(texts).toContain("↓10");
    expect(texts).toContain("↑40");
    expect(texts.join(" ")).toContain("eigen as");
    expect(picture.reach.read({ row: 1, column: 2 }).remarks).toContain("buiten de schaal");
    expect(lines({}).left).toBe("");
    expect(lines({ axisFrom: 25, axisTo: 35 }).left).toMatch(/^4 cijfers .*, Gemeente 1 2000 \(20\) …$/);
  });

  it("make no empty picture: an axis without figures, or for several units, is not used and that is said", () => {
    expect(lines({ axisFrom: 900, axisTo: 1000 }).left).toBe(WORDS.text("charts.axis-empty"));
    expect(lines({ axisFrom: 40, axisTo: 20 }).left).toBe(WORDS.text("charts.axis-turned"));
    const units = resultOf({ series: [seriesOf(0), seriesOf(1, { unit: { nl: "%", en: "%" } })], areas: 2, slots: 3 });
    const picture = linePicture(units, v.parse(lineOptions, { axisTo: 3 }), THEME, WORDS, SIZE);
    expect(picture.left).toBe(WORDS.text("charts.axis-units"));
  });

  it("are no bars that are cut off: the axis of bars only becomes longer", () => {
    const bars = (axisTo: number) => barPicture(towns, v.parse(barOptions, { axisTo }), THEME, WORDS, SIZE);
    expect(bars(35).left).toBe(WORDS.text("charts.axis-cuts"));
    expect(bars(85).left).toBe("");
    expect(JSON.stringify(bars(85).option)).toContain('"max":85');
  });

  it("stand on the edge of a cloud, and are said", () => {
    const cloud = resultOf({ series: 2, areas: 5, slots: 1, value: (series, area) => (series + 1) * 10 * area });
    const options = v.parse(scatterOptions, { lyingTo: 25, axisFrom: 10 });
    const { left, reach } = scatterPicture(cloud, options, THEME, WORDS, SIZE);
    expect(left).toContain("1 cijfer valt buiten de eigen as van 10 tot 80: Gemeente 0 (0).");
    expect(left).toContain("2 cijfers vallen buiten de eigen as van 0 tot 25: Gemeente 3 (30), Gemeente 4 (40).");
    expect(reach.read({ row: 4, column: 0 }).remarks).toContain("buiten de schaal");
  });
});
