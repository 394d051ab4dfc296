import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import { adviseTreemap } from "../../../../src/presentations/treemap/advice.ts";
import { layTreemap } from "../../../../src/presentations/treemap/layout.ts";
import { treemapOf } from "../../../../src/presentations/treemap/model.ts";
import { treemapOptions } from "../../../../src/presentations/treemap/options.ts";
import { treemapPicture } from "../../../../src/presentations/treemap/picture.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { SIZE, THEME, WORDS } from "../chart/draw.ts";
import { brokenDown, resultOf, seriesOf, without } from "../results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const OPTIONS = v.parse(treemapOptions, {});
const parts = (count: number) => brokenDown("votes", { party: Array.from({ length: count }, (_, at) => `p${at}`) });
const RESULT = resultOf({
  ...{ series: parts(3), areas: 2, slots: 1 },
  value: (series, area) => (area + 1) * ([10, 30, 60][series] ?? 0),
});
const surfaces = (result: Result) => {
  const map = treemapOf(result, WORDS);
  if (!map) throw new Error("nothing to lay out");
  return layTreemap(result, map, OPTIONS, WORDS, THEME, SIZE);
};

describe("a treemap", () => {
  it("gives every part a surface in proportion to its figure", () => {
    const tiles = surfaces(resultOf({ areas: 40, slots: 1, value: (_, area) => area + 1 })).tiles.flat();
    const size = tiles.map(({ part, width, height }) => (width * height) / part.value);
    // The space between two surfaces is taken from them.
    for (const each of size) expect(each / (size[0] ?? 1)).toBeCloseTo(1, 0);
    expect(tiles.length).toBe(40);
  });

  it("says shares of the whole also where the smallest parts are not drawn, and what those are together", () => {
    const many = resultOf({ areas: 500, slots: 1, value: (_, area) => (area < 400 ? 2 : 1) });
    const tiles = surfaces(many).tiles.flat();
    expect(tiles.length).toBe(400);
    expect(tiles.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(800 / 900);
    const { left, reach } = treemapPicture(many, OPTIONS, THEME, WORDS, SIZE);
    expect(left).toBe("100 kleinere delen zijn niet getekend: samen 11,1% van het geheel.");
    expect(reach.read({ row: 0, column: 0 }).figure).toBe("0,2% (2 aantal)");
  });

  it("lies within the picture, no two over each other", () => {
    const { tiles, width, height } = surfaces(RESULT);
    const all = tiles.flat();
    for (const one of all) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width + 0.01);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of all.filter((each) => each !== one)) {
        const apart =
          one.x + one.width <= other.x + 0.01 ||
          other.x + other.width <= one.x + 0.01 ||
          one.y + one.height <= other.y + 0.01 ||
          other.y + other.height <= one.y + 0.01;
        expect(apart).toBe(true);
      }
    }
  });

  it("puts the parts of an area together, the largest area first, with shares of that area", () => {
    const { tiles } = surfaces(RESULT);
    expect(tiles.map((group) => group.map(({ part, share }) => [part.area, part.series, share]))).toEqual([
      [
        [1, 2, 0.6],
        [1, 1, 0.3],
        [1, 0, 0.1],
      ],
      [
        [0, 2, 0.6],
        [0, 1, 0.3],
        [0, 0, 0.1],
      ],
    ]);
  });

  it("says what has no figure and what is zero, and never takes the one for the other", () => {
    const holed = without(RESULT, 1, "suppressed");
    const picture = treemapPicture(
      { ...holed, values: holed.values.map((value, at) => (at === 5 ? 0 : value)) },
      OPTIONS,
      THEME,
      WORDS,
      SIZE,
    );
    expect(picture.left).toBe(
      "Nul en dus zonder vlak: Gemeente 1: party p2. Zonder cijfer en dus zonder vlak: Gemeente 1: party p0.",
    );
  });

  it("is read by key and by hand", () => {
    const { reach } = treemapPicture(RESULT, OPTIONS, THEME, WORDS, SIZE);
    const start = reach.start() ?? { row: -1, column: -1 };
    expect(reach.read(start)).toMatchObject({ name: "Gemeente 1, party p2", figure: "60,0% (120 aantal)" });
    expect(reach.read(reach.move(start, "right") ?? start).name).toBe("Gemeente 1, party p1");
    expect(reach.read(reach.move(start, "down") ?? start).name).toContain("Gemeente 0");
    const { x, y } = reach.place({ row: 1, column: 1 });
    expect(reach.at(x, y)).toEqual({ row: 1, column: 1 });
  });

  it("is refused for what does not add up or is no whole, and sends few parts to bars", () => {
    const advice = (result: Result) => adviseTreemap(result, CATALOGUE);
    const means = resultOf({ series: [seriesOf(0, { kind: "mean" })], areas: 20, slots: 1 });
    expect(advice(means)).toMatchObject({ grade: "impossible", reason: { id: "advice.no-sum" } });
    const apart = resultOf({ series: [seriesOf(0), seriesOf(1)], areas: 20, slots: 1 });
    expect(advice(apart)).toMatchObject({ grade: "impossible", reason: { id: "advice.no-whole" } });
    expect(advice(RESULT)).toMatchObject({ grade: "possible", reason: { id: "treemap.few" } });
    expect(advice(resultOf({ areas: 20, slots: 1 })).grade).toBe("good");
    expect(advice(resultOf({ areas: 20, slots: 2 }))).toMatchObject({ reason: { id: "treemap.one-period" } });
    const below = resultOf({ areas: 20, slots: 1, value: (_, area) => area - 3 });
    expect(advice(below)).toMatchObject({ grade: "impossible", reason: { id: "advice.negative" } });
  });
});
