import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { FLAG } from "../../../../src/cube/flags.ts";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import { adviseArea } from "../../../../src/presentations/area/advice.ts";
import { layerFigures } from "../../../../src/presentations/area/figures.ts";
import { areaModel } from "../../../../src/presentations/area/model.ts";
import { areaOptions } from "../../../../src/presentations/area/options.ts";
import { areaPicture } from "../../../../src/presentations/area/picture.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { flagged, painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { brokenDown, resultOf, seriesOf, without } from "../results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const OPTIONS = v.parse(areaOptions, {});
const towns = (references = 0) =>
  resultOf({ areas: 3 + references, references, slots: 4, value: (_, area, slot) => 10 * (area + 1) + slot });
const picture = (result: Result, shares = false) => areaPicture(result, { ...OPTIONS, shares }, THEME, WORDS, SIZE);

describe("layers", () => {
  it("have the sign of a changed border at its moment, once, and none that all figures of a layer have", () => {
    const all = Object.fromEntries([0, 1, 2, 3].map((cell) => [cell, FLAG.computed]));
    const signed = flagged(towns(), { ...all, [4 + 2]: FLAG.break });
    const signs = (values: boolean) =>
      textsOf(painted(areaPicture(signed, { ...OPTIONS, values }, THEME, WORDS, SIZE))).join(" ");
    for (const values of [false, true]) expect(signs(values).match(/‡/g)).toHaveLength(1);
    expect(signs(false)).not.toContain(WORDS.flagMark("computed"));
  });

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

describe("figures in layers", () => {
  const even = resultOf({ areas: 3, slots: 4, value: (_, area, slot) => 400 + 100 * area + slot });
  const drawn = (result: Result, options: Partial<typeof OPTIONS> = {}) =>
    areaPicture(result, { ...OPTIONS, values: true, ...options }, THEME, WORDS, SIZE);

  it("are those of the parts, not of the stack, and all are there where there is room", () => {
    const texts = textsOf(painted(drawn(even)));
    expect(texts).toEqual(expect.arrayContaining(["400", "403", "501", "602"]));
    expect(texts).not.toContain("901");
    expect(drawn(even).left).toBe("");
    expect(textsOf(painted(drawn(even, { shares: true })))).toEqual(expect.arrayContaining(["27%", "33%", "40%"]));
  });

  it("never touch each other nor leave their layer, and say how many have no room", () => {
    const thin = resultOf({ areas: 2, slots: 40, value: (_, area, slot) => (area === 0 ? 5 : 90_000 + 10 * slot) });
    const picture = drawn(thin);
    const figures = textsOf(painted(picture)).filter((text) => /^90\.[34]?\d/.test(text));
    expect(figures).toEqual(expect.arrayContaining(["90.390"]));
    // Of forty only the newest, the first (the lowest too) and the highest (the newest too); of the thin layer none.
    expect(picture.left).toBe("Voor 78 cijfers is geen plaats in de grafiek. De tabel toont alles.");
  });

  it("stand beside a gap, never in it", () => {
    const broken = without(even, 1, "suppressed");
    const model = areaModel(broken, OPTIONS, WORDS);
    const scales = { x: { min: 0, max: 1, from: 0, to: 600 }, y: { min: 0, max: 1600, from: 400, to: 0 } };
    const days = model.moments.map(({ slot }) => ({ slot, day: slot / 3 }));
    const { marks, left } = layerFigures(
      broken,
      { ...model, moments: days },
      { ...scales, shares: false },
      WORDS,
      THEME,
    );
    const places = marks.flatMap((mark) => (mark.kind === "text" ? [mark.x] : []));
    // The moment before the gap stands alone, without a width to write in.
    expect(left).toBe(3);
    expect(places).toHaveLength(6);
    for (const x of places) expect(x).toBeGreaterThan(400);
  });
});
