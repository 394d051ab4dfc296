import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { FLAG } from "../../../../src/cube/flags.ts";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { adviseScatter } from "../../../../src/presentations/scatter/advice.ts";
import { scatterModel } from "../../../../src/presentations/scatter/model.ts";
import { scatterOptions } from "../../../../src/presentations/scatter/options.ts";
import type { ScatterOptions } from "../../../../src/presentations/scatter/options.ts";
import { scatterPicture } from "../../../../src/presentations/scatter/picture.ts";
import { flagged, painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { resultOf, seriesOf, without } from "../results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const RATE = { kind: "percentage", unit: { nl: "%", en: "%" } } as const;
const TWO = [seriesOf(0, RATE), seriesOf(1, RATE)];
const options = (some: Partial<ScatterOptions> = {}): ScatterOptions => v.parse(scatterOptions, some);
/** Areas on the line y = 2x, but for a few. */
const cloud = (areas: number, off: Readonly<Record<number, number>> = {}, references = 0): Result =>
  resultOf({
    ...{ series: TWO, areas, references, slots: 1 },
    value: (series, area) => (series === 0 ? area : (off[area] ?? 2 * area)),
  });
const model = (result: Result, some: Partial<ScatterOptions> = {}, mine?: string) => {
  const made = scatterModel(result, options(some), WORDS, mine);
  if (!made) throw new Error("no model");
  return made;
};
const picture = (result: Result, some: Partial<ScatterOptions> = {}, mine?: string) =>
  scatterPicture(result, options(some), THEME, WORDS, SIZE, mine);

describe("points of two topics", () => {
  it("are all areas with both figures; of who lacks one is said how many and why", () => {
    const result = without(without(cloud(30), 3, "suppressed"), 30 + 4, "empty");
    expect(model(result).points.map(({ row }) => row)).toEqual([
      0,
      1,
      2,
      ...Array.from({ length: 25 }, (_, at) => at + 5),
    ]);
    const { left } = picture(result);
    expect(left).toContain("2 gebieden");
    for (const reason of ["suppressed", "empty"] as const) expect(left).toContain(WORDS.reason(reason));
  });

  it("have a line through the selected areas, which a reference does not draw to itself", () => {
    const { line } = model(cloud(30, { 29: -500 }, 1));
    expect(line?.n).toBe(29);
    expect(line?.slope).toBeCloseTo(2);
  });

  it("say r², n, who stands out, the furthest first, and that this is not about persons", () => {
    const texts = textsOf(painted(picture(cloud(60, { 11: 250, 5: 300 })))).join(" ");
    expect(texts).toMatch(/r² = 0,\d\d, n = 60\./);
    expect(texts).toContain("Het verst van de lijn: Gemeente 5, Gemeente 11.");
    expect(texts).toContain("Zegt niets over personen of oorzaken");
  });

  it("swap their axes, and hide the line and the names", () => {
    const turned = model(cloud(30), { turned: true });
    expect(turned.line?.slope).toBeCloseTo(0.5);
    const bare = textsOf(painted(picture(cloud(40, { 5: 200 }), { line: false, names: false }))).join(" ");
    expect(bare).not.toContain("r²");
    expect(bare).not.toContain("Gemeente 5");
    expect(bare).toContain("n = 40");
  });

  it("are hollow where a figure is not certain", () => {
    const [sure, unsure] = model(flagged(cloud(30), { [30 + 1]: FLAG.provisional })).points;
    expect([sure?.unsure, unsure?.unsure]).toEqual([false, true]);
  });

  it("name the reference at its quadrants and always the favourite", () => {
    const texts = textsOf(painted(picture(cloud(30, {}, 1), {}, "GM0010")));
    expect(texts).toEqual(expect.arrayContaining(["Gemeente 10", "niveau van Gemeente 29"]));
  });

  it("stay few enough for a screen with 14,566 neighbourhoods, and say how many lie beneath others", () => {
    const value = (series: number, area: number) => (series === 0 ? area % 97 : ((area * 7919) % 101) + (area % 97));
    const many = picture(resultOf({ series: TWO, areas: 14_566, slots: 1, value }));
    expect(many.left).toMatch(/punten liggen onder een ander punt/);
    // One shape for the many, instead of an element each.
    expect(painted(many).match(/<path/g)?.length ?? 0).toBeLessThan(200);
  });

  it("are darker where very many lie together, and the legend says from how many on", () => {
    const value = (series: number, area: number) => {
      // Nine of ten in one corner, the others far apart.
      const spread = area % 10 === 0 ? 1000 : 10;
      return ((area * (series === 0 ? 7919 : 104729)) % 997) * (spread / 997);
    };
    const many = resultOf({ series: TWO, areas: 3000, slots: 1, value });
    const tones = THEME.sequential(7).slice(3);
    const drawn = painted(picture(many, { line: false, names: false }));
    const texts = textsOf(drawn).join(" ");
    expect(texts).toContain("Gebieden vlak bij elkaar: lager dan 5 5 tot 15 15 tot 40 40 of hoger");
    const shapes = (colour: string) => drawn.match(new RegExp(`<path[^>]*fill="${colour}"`, "g"))?.length ?? 0;
    // Each tone stands in the legend; the first and the last in the cloud as well.
    expect(tones.map((tone) => shapes(tone) > 0)).toEqual([true, true, true, true]);
    expect([shapes(tones[0] ?? ""), shapes(tones[3] ?? "")].every((count) => count > 1)).toBe(true);
    expect(textsOf(painted(picture(cloud(40)))).join(" ")).not.toContain("vlak bij elkaar");
  });
});

describe("the cursor on points", () => {
  it("begins at the favourite and says both figures", () => {
    const { reach } = picture(cloud(30), {}, "GM0010");
    const start = reach.start();
    expect(start && reach.read(start)).toMatchObject({
      ...{ name: "Gemeente 10", period: "2000", code: "GM0010", remarks: [] },
      figure: "Onderwerp 0: 10%; Onderwerp 1: 20%",
      source: { series: 1, slot: 0, code: "GM0010" },
    });
  });

  it("goes to the next point along either axis, and finds the one under the hand", () => {
    const { reach } = picture(cloud(30, { 12: 5 }));
    const right = reach.move({ row: 11, column: 0 }, "right");
    expect(right).toEqual({ row: 12, column: 0 });
    expect(reach.move({ row: 12, column: 0 }, "up")).toEqual({ row: 3, column: 0 });
    expect(reach.move({ row: 0, column: 0 }, "left")).toBeNull();
    expect(reach.move({ row: 4, column: 0 }, "last")).toEqual({ row: 29, column: 0 });
    const { x, y } = reach.place({ row: 12, column: 0 });
    expect(reach.at(x + 2, y - 2)).toEqual({ row: 12, column: 0 });
  });
});

describe("advice on points", () => {
  const advice = (result: Result) => adviseScatter(result, CATALOGUE);
  it("is good for two rates of one moment over many areas", () => {
    expect(advice(cloud(30)).grade).toBe("good");
  });
  it("warns of few areas, counts, other borders and other dates", () => {
    expect(advice(cloud(19))).toMatchObject({ grade: "misleading", reason: { id: "advice.few-areas" } });
    expect(advice(resultOf({ series: 2, areas: 30, slots: 1 })).reason.id).toBe("scatter.counts");
    expect(advice({ ...cloud(30), divisions: ["gm-2023", "gm-2024"] }).reason.id).toBe("advice.mixed-borders");
    expect(advice({ ...cloud(30), periods: ["2023", "2024"] }).reason.id).toBe("advice.mixed-dates");
  });
  it("cannot do without a second topic", () => {
    expect(advice(resultOf({ areas: 30 })).grade).toBe("impossible");
  });
});
