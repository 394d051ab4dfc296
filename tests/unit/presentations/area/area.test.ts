import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import { adviseArea } from "../../../../src/presentations/area/advice.ts";
import { areaModel } from "../../../../src/presentations/area/model.ts";
import { areaOptions } from "../../../../src/presentations/area/options.ts";
import { areaPicture } from "../../../../src/presentations/area/picture.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { brokenDown, resultOf, seriesOf, without } from "../results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const OPTIONS = v.parse(areaOptions, {});
const towns = (references = 0) =>
  resultOf({ areas: 3 + references, references, slots: 4, value: (_, area, slot) => 10 * (area + 1) + slot });
const picture = (result: Result, shares = false) => areaPicture(result, { ...OPTIONS, shares }, THEME, WORDS, SIZE);

describe("layers", () => {
  it("lie on top of each other, and reach as high as the sum of the selected areas", () => {
    const { layers } = areaModel(towns(1), OPTIONS, WORDS);
    expect(layers.map(({ name }) => name)).toEqual(["Gemeente 0", "Gemeente 1", "Gemeente 2"]);
    expect(layers.map(({ from, to }) => [from[0], to[0]])).toEqual([
      [0, 10],
      [10, 30],
      [30, 60],
    ]);
  });

  it("reach 100 % as parts", () => {
    const { layers } = areaModel(towns(), { ...OPTIONS, shares: true }, WORDS);
    for (const top of layers.at(-1)?.to ?? []) expect(top).toBeCloseTo(100);
  });

  it("are a gap where one part is missing, because what is not known is not zero", () => {
    const broken = without(towns(), 4 + 2, "suppressed");
    const { layers, gaps } = areaModel(broken, OPTIONS, WORDS);
    expect(gaps).toBe(1);
    for (const { to } of layers) expect(to.map(Number.isNaN)).toEqual([false, false, true, false]);
    const drawn = picture(broken);
    expect(drawn.left).toContain("In 1 periode ontbreekt een deel");
    expect(drawn.reach.read({ row: 1, column: 2 }).figure).toBe(WORDS.reason("suppressed"));
  });

  it("are the parts of one area where there are several topics, and say that others are not drawn", () => {
    const parts = resultOf({ series: brokenDown("votes", { party: ["a", "b"] }), areas: 3, slots: 3 });
    expect(areaModel(parts, OPTIONS, WORDS, "GM0001").layers.map(({ row }) => row)).toEqual([1, 1]);
    expect(picture(parts).left).toContain("4 reeksen zijn niet getekend");
  });

  it("have their names beside them, and their share is spoken", () => {
    const texts = textsOf(painted(picture(towns(), true)));
    expect(texts).toEqual(expect.arrayContaining(["Gemeente 0", "Gemeente 2", "100", "2000"]));
    const { reach } = picture(towns(), true);
    const start = reach.start();
    expect(start).toEqual({ row: 0, column: 3 });
    expect(start && reach.read(start)).toMatchObject({ figure: "13 aantal", remarks: ["18,8% van de getoonde som"] });
  });
});

describe("advice on layers", () => {
  const advice = (result: Result) => adviseArea(result, CATALOGUE);
  it("is good for one figure through time and for counts of several areas", () => {
    expect(advice(resultOf({ areas: 1, slots: 4 }))).toMatchObject({ grade: "good", reason: { id: "area.good" } });
    expect(advice(towns())).toMatchObject({ grade: "good", reason: { id: "area.good-parts" } });
  });
  it("warns of what does not add up, of what is no whole, and of figures below zero; offers a line", () => {
    const rates = [seriesOf(0, { kind: "percentage", unit: { nl: "%", en: "%" } })];
    expect(advice(resultOf({ series: rates, areas: 3, slots: 4 }))).toMatchObject({
      ...{ grade: "misleading", reason: { id: "advice.no-sum" }, remedy: { kind: "form", form: "line" } },
    });
    expect(advice(resultOf({ series: 2, areas: 1, slots: 4 })).reason.id).toBe("advice.no-whole");
    expect(advice(resultOf({ areas: 1, slots: 3, value: (_, __, slot) => slot - 1 })).reason.id).toBe(
      "advice.negative",
    );
    expect(advice(resultOf({ slots: 1 })).grade).toBe("impossible");
  });
});
