import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import { advisePyramid } from "../../../../src/presentations/pyramid/advice.ts";
import { pyramidOf } from "../../../../src/presentations/pyramid/model.ts";
import { pyramidOptions } from "../../../../src/presentations/pyramid/options.ts";
import { pyramidPicture } from "../../../../src/presentations/pyramid/picture.ts";
import { painted, SIZE, textsOf, THEME, WORDS } from "../chart/draw.ts";
import { brokenDown, resultOf, seriesOf, without } from "../results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const OPTIONS = v.parse(pyramidOptions, {});
const AGES = brokenDown("population", { age: ["0", "15", "65"] });
const BOTH = brokenDown("population", { sex: ["m", "v"], age: ["0", "15", "65"] });

describe("mirrored bars", () => {
  it("have two members of a breakdown as sides, each with every member of another", () => {
    const found = pyramidOf(resultOf({ series: BOTH, areas: 1, slots: 1 }), OPTIONS, WORDS);
    expect(found).toMatchObject({ mirrored: "members", sides: ["sex m", "sex v"], shares: false });
    expect(found?.rows.map(({ name, bars }) => [name, ...bars.map(({ value }) => value)])).toEqual([
      ["age 0", 0, 3],
      ["age 15", 1, 4],
      ["age 65", 2, 5],
    ]);
  });

  it("else have two areas, the favourite first, as parts of the sum of each: sizes differ", () => {
    const result = resultOf({ series: AGES, areas: 2, slots: 1, value: (series, area) => (series + 1) * 10 ** area });
    const found = pyramidOf(result, OPTIONS, WORDS, "GM0001");
    expect(found).toMatchObject({ mirrored: "areas", sides: ["Gemeente 1", "Gemeente 0"], shares: true });
    expect(found?.rows[0]?.bars.map(({ value }) => Math.round(value * 10))).toEqual([167, 167]);
    expect(pyramidOf(result, { measure: "number" }, WORDS)?.rows[2]?.bars.map(({ value }) => value)).toEqual([3, 30]);
  });

  it("else have the first and the last period", () => {
    const result = resultOf({ series: AGES, areas: 1, slots: 3 });
    expect(pyramidOf(result, OPTIONS, WORDS)?.sides).toEqual(["2000", "2002"]);
    expect(pyramidOf(resultOf({ series: AGES, areas: 1, slots: 1 }), OPTIONS, WORDS)).toBeUndefined();
  });

  it("draw no bar where there is no figure, and say why", () => {
    const whole = resultOf({ series: BOTH, areas: 1, slots: 1 });
    const picture = pyramidPicture(without(whole, cellAt(whole, 4, 0, 0), "suppressed"), OPTIONS, THEME, WORDS, SIZE);
    expect(textsOf(painted(picture))).toContain(WORDS.glyph("suppressed"));
    expect(picture.reach.read({ row: 1, column: 1 })).toMatchObject({
      name: "age 15, sex v",
      figure: WORDS.reason("suppressed"),
    });
  });

  it("are walked by key: the same side up and down, the other side sideways", () => {
    const { reach } = pyramidPicture(resultOf({ series: BOTH, areas: 1, slots: 1 }), OPTIONS, THEME, WORDS, SIZE);
    const start = reach.start() ?? { row: -1, column: -1 };
    // The first category stands below.
    expect(reach.read(start).name).toBe("age 65, sex m");
    expect(reach.read(reach.move(start, "down") ?? start).name).toBe("age 15, sex m");
    expect(reach.read(reach.move(start, "right") ?? start).name).toBe("age 65, sex v");
  });

  it("are refused without a breakdown or with one side, and said to mislead below zero", () => {
    const advice = (result: ReturnType<typeof resultOf>) => advisePyramid(result, CATALOGUE);
    expect(advice(resultOf({ series: BOTH, areas: 1, slots: 1 })).grade).toBe("good");
    expect(advice(resultOf({ series: [seriesOf(0), seriesOf(1)], areas: 2 })).reason.id).toBe("pyramid.no-breakdown");
    expect(advice(resultOf({ series: AGES, areas: 1, slots: 1 })).grade).toBe("impossible");
    expect(advice(resultOf({ series: AGES, areas: 2, slots: 1, value: (series) => series - 1 }))).toMatchObject({
      grade: "misleading",
      reason: { id: "pyramid.negative" },
    });
  });
});
