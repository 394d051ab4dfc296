import { expect, it } from "vitest";
import * as v from "valibot";
import { FLAG } from "../../../../src/cube/flags.ts";
import { adviseMultiples } from "../../../../src/presentations/multiples/advice.ts";
import { layMultiples } from "../../../../src/presentations/multiples/layout.ts";
import { MOST_PANELS, multiplesModel } from "../../../../src/presentations/multiples/model.ts";
import { multiplesOptions } from "../../../../src/presentations/multiples/options.ts";
import { multiplesPicture } from "../../../../src/presentations/multiples/picture.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { flagged, IN_CLASSES, painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { resultOf, without } from "../results.ts";

const OPTIONS = v.parse(multiplesOptions, {});
const picture = (result: Result, mine?: string) => multiplesPicture(result, OPTIONS, THEME, WORDS, SIZE, mine);

it("a panel stands for every selected area, mine first, and the reference is in each", () => {
  const { panels, left } = multiplesModel(resultOf({ areas: 7, references: 1, slots: 4 }), "GM0004");
  expect(panels.map(({ row }) => row)).toEqual([4, 0, 1, 2, 3, 5]);
  expect(panels.every(({ reference }) => reference?.row === 6)).toBe(true);
  expect(left).toBe(0);
});

it("there are at most 24, and the rest is said", () => {
  const many = resultOf({ areas: 60, slots: 4 });
  expect(multiplesModel(many).panels).toHaveLength(MOST_PANELS);
  expect(picture(many).left).toContain("36 ontwikkelingen zijn niet getekend");
});

it("panels of one unit have one axis: the same figures stand beside all of them", () => {
  const texts = textsOf(painted(picture(resultOf({ areas: 3, slots: 3, value: (_, area) => 100 * area }))));
  expect(texts.filter((text) => text === "200")).toHaveLength(3);
  expect(texts).toEqual(expect.arrayContaining(["Gemeente 0", "Gemeente 2", "2000", "2002"]));
});

it("bars stand on zero, each within its panel and none over its neighbour, whatever else is asked", () => {
  const result = resultOf({ areas: 3, references: 1, slots: 6, value: (_, area, slot) => 900 + 10 * area + slot });
  const asBars = v.parse(multiplesOptions, { kind: "bars", zero: false });
  const model = multiplesModel(result);
  const { panels, marks } = layMultiples(result, model, asBars, WORDS, THEME, undefined, SIZE);
  const bars = marks.flatMap((mark) => (mark.kind === "rect" ? [mark] : []));
  expect(bars).toHaveLength(12);
  for (const [at, { plot, y, panel }] of panels.entries()) {
    expect(y.min).toBe(0);
    const own = bars.slice(at * 6, at * 6 + 6);
    for (const [slot, { x, y: top, width, height }] of own.entries()) {
      expect(top + height).toBeCloseTo(plot.y + plot.height);
      expect(height / plot.height).toBeCloseTo((panel.values[slot] ?? NaN) / y.max);
      expect(x).toBeGreaterThanOrEqual(plot.x);
      expect(x + width).toBeLessThanOrEqual((own[slot + 1]?.x ?? plot.x + plot.width) + 1e-6);
    }
  }
  expect(textsOf(painted(multiplesPicture(result, asBars, THEME, WORDS, SIZE)))).not.toContain("as begint niet bij 0");
});

it("a changed territory has its sign, and a gap says why", () => {
  const result = without(flagged(resultOf({ areas: 2, slots: 4 }), { 2: FLAG.break }), 1, "suppressed");
  const drawn = picture(result);
  expect(textsOf(painted(drawn))).toContain("‡");
  expect(drawn.reach.read({ row: 0, column: 1 }).figure).toBe(WORDS.reason("suppressed"));
  expect(adviseMultiples(result).reason.id).toBe("advice.changed");
});

it("the cursor begins at the newest figure of the first panel, and goes down to the next", () => {
  const { reach } = picture(resultOf({ areas: 3, slots: 3 }), "GM0001");
  const start = reach.start();
  expect(start && reach.read(start)).toMatchObject({ name: "Gemeente 1", period: "2002", code: "GM0001" });
  expect(start && reach.move(start, "down")).toEqual({ row: 1, column: 2 });
});

it("advice: good for several lines, a large one for one, none for a moment or for classes", () => {
  expect(adviseMultiples(resultOf({ areas: 6, slots: 4 })).grade).toBe("good");
  expect(adviseMultiples(resultOf({ areas: 1, slots: 4 })).reason.id).toBe("multiples.one");
  expect(adviseMultiples(resultOf({ slots: 1 })).grade).toBe("impossible");
  expect(adviseMultiples(resultOf({ series: [IN_CLASSES], slots: 4 })).reason.id).toBe("advice.class");
});

it("figures stand at their points where there is room, else the newest, first, highest and lowest, and the rest is counted", () => {
  const roomy = resultOf({ areas: 2, slots: 3, value: (_, area, slot) => 10 * (area + 1) + slot });
  const withValues = (result: Result, kind: "lines" | "bars") =>
    multiplesPicture(result, { ...OPTIONS, values: true, kind }, THEME, WORDS, SIZE);
  for (const kind of ["lines", "bars"] as const) {
    const all = withValues(roomy, kind);
    expect(textsOf(painted(all))).toEqual(expect.arrayContaining(["11", "12", "20", "21", "22"]));
    expect(all.left).toBe("");
  }
  const wave = [50_001, 10_002, 90_003, 50_004];
  const value = (_: number, __: number, slot: number) => wave[slot % 4] ?? 0;
  const crowded = withValues(resultOf({ areas: 8, slots: 12, value }), "lines");
  const texts = textsOf(painted(crowded));
  for (const text of ["50.004", "50.001", "90.003", "10.002"])
    expect(texts.filter((one) => one === text)).toHaveLength(8);
  expect(crowded.left).toContain("Voor 64 cijfers is geen plaats");
});

it("a figure without room leaves the sign of a changed territory where it is", () => {
  const value = (_: number, __: number, slot: number) => 100_000 + (slot === 6 ? 1 : slot);
  const result = flagged(resultOf({ areas: 4, slots: 12, value }), { 6: FLAG.break });
  const drawn = multiplesPicture(result, { ...OPTIONS, values: true }, THEME, WORDS, SIZE);
  expect(textsOf(painted(drawn)).filter((text) => text.includes("‡"))).toEqual(["‡"]);
});
