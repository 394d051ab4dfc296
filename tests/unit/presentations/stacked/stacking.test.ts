import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import { fromZero, stacked } from "../../../../src/presentations/bar/stacking.ts";
import { adviseStacked } from "../../../../src/presentations/stacked/advice.ts";
import { stackedForm } from "../../../../src/presentations/stacked/entry.ts";
import { SIZE, THEME, WORDS } from "../chart/draw.ts";
import { AREAS } from "../map/small.ts";
import { brokenDown, ONE_CELL, resultOf, seriesOf } from "../results.ts";

const EMPTY: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const figures = fc.array(fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constant(NaN)), { maxLength: 12 });

describe("stacking", () => {
  it("begins where the part before it ended, and ends at the sum", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const parts = stacked(values, "sum").filter(({ to }) => !Number.isNaN(to));
        let end = 0;
        for (const { from, to } of parts) {
          expect(from).toBeCloseTo(end);
          end = to;
        }
        expect(end).toBeCloseTo(values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0));
      }),
    );
  });
  it("as parts ends at 100, however large the sum", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const known = stacked(values, "share").filter(({ to }) => !Number.isNaN(to));
        if (values.some((value) => value > 0)) expect(known.at(-1)?.to).toBeCloseTo(100);
        else expect(known).toEqual([]);
      }),
    );
  });
  it("goes down below zero by itself, and leaves a gap where there is no figure", () => {
    expect(stacked([3, -2, NaN, 4, -1], "sum")).toEqual([
      { from: 0, to: 3 },
      { from: 0, to: -2 },
      { from: NaN, to: NaN },
      { from: 3, to: 7 },
      { from: -2, to: -3 },
    ]);
    expect(fromZero([3, NaN])).toEqual([
      { from: 0, to: 3 },
      { from: NaN, to: NaN },
    ]);
  });
});

it("writes its figures over the hatches of the parts, on a patch of their colour", async () => {
  const result = resultOf({ series: brokenDown("votes", { party: ["a", "b"] }), areas: 1, slots: 1, value: () => 5 });
  const toSvg = await stackedForm.svg();
  const words = { title: "", description: "", words: WORDS, theme: THEME, areas: AREAS };
  const drawn = toSvg({ result, options: {}, ...words }, SIZE);
  const colour = THEME.qualitative[1] ?? "";
  const [hatch, figure] = [drawn.lastIndexOf('fill="url(#'), drawn.lastIndexOf(">50%<")];
  expect(hatch).toBeGreaterThan(0);
  expect(drawn.slice(hatch, figure)).toContain(`fill="${colour}"`);
});

describe("advice on stacking", () => {
  const grade = (...asked: Parameters<typeof resultOf>) => adviseStacked(resultOf(...asked), EMPTY);
  it("refuses one part, warns of what does not add up and of what are no parts", () => {
    expect(adviseStacked(ONE_CELL, EMPTY).grade).toBe("impossible");
    const means = [seriesOf(0, { kind: "mean" }), seriesOf(1, { kind: "mean" })];
    expect(grade({ series: means })).toMatchObject({ grade: "misleading", reason: { id: "advice.no-sum" } });
    expect(grade({ series: 2 })).toMatchObject({ grade: "misleading", reason: { id: "advice.no-whole" } });
  });
  it("says that parts are not all of the whole, and that nothing can be less than nothing", () => {
    const parts = brokenDown("votes", { party: ["a", "b"] });
    expect(grade({ series: parts, slots: 1 })).toMatchObject({ grade: "possible", reason: { id: "advice.part" } });
    expect(grade({ series: parts, slots: 1, value: () => -1 })).toMatchObject({ reason: { id: "advice.negative" } });
  });
});
