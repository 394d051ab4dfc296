import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Catalogue } from "../../../../src/cube/indicator.ts";
import { judge } from "../../../../src/presentations/advice/judge.ts";
import { adviseDual } from "../../../../src/presentations/dual/advice.ts";
import { dualForm } from "../../../../src/presentations/dual/entry.ts";
import { layDual } from "../../../../src/presentations/dual/layout.ts";
import { dualModel } from "../../../../src/presentations/dual/model.ts";
import { dualOptions } from "../../../../src/presentations/dual/options.ts";
import { dualPicture } from "../../../../src/presentations/dual/picture.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { query } from "../../analysis/fixtures.ts";
import { IN_EURO, SIZE, THEME, WORDS } from "../chart/draw.ts";
import { AREAS } from "../map/small.ts";
import { resultOf, seriesOf, without } from "../results.ts";

const CATALOGUE: Catalogue = { version: 1, updated: "2026-11-21", themes: [], providers: [], indicators: [] };
const OPTIONS = v.parse(dualOptions, {});
const TWO = resultOf({
  series: [seriesOf(0), IN_EURO],
  areas: 2,
  slots: 4,
  value: (series, _, slot) => 100 * 50 ** series + slot,
});
const laid = (result: Result) => {
  const model = dualModel(result, WORDS);
  if (!model) throw new Error("nothing to lay out");
  return layDual(result, model, OPTIONS, WORDS, THEME, SIZE);
};

describe("two units on two axes", () => {
  it("lie over one plot, the second with its axis on the right, both from zero", () => {
    const [left, right] = laid(TWO).panels;
    expect(right?.plot).toEqual(left?.plot);
    expect([left?.over, right?.over]).toEqual([false, true]);
    expect([left?.axis.min, right?.axis.min]).toEqual([0, 0]);
    expect(left?.axis.max).not.toBe(right?.axis.max);
  });

  it("say that their scales have nothing to do with each other, and which area is not drawn", () => {
    const { marked, left } = dualPicture(TWO, OPTIONS, THEME, WORDS, SIZE, "GM0001");
    expect(marked).toContain(WORDS.text("dual.scales"));
    expect(left).toBe("Getekend is alleen Gemeente 1; 2 lijnen niet. De tabel toont alles.");
  });

  it("are read by keys, from one unit to the other, with the reason of a gap", () => {
    const { reach } = dualPicture(without(TWO, 3, "suppressed"), OPTIONS, THEME, WORDS, SIZE);
    const spots = [0, 1].map((row) => reach.read({ row, column: 3 }));
    expect(spots.map(({ figure }) => figure)).toEqual(["afgeschermd (CBS: geheim)", "5.003 euro"]);
    const start = reach.start() ?? { row: -1, column: -1 };
    const others = (["up", "down"] as const).flatMap((way) => reach.move(start, way) ?? []);
    expect(others.map(({ row }) => row)).toEqual([1 - start.row]);
  });

  it("write no figure or sign of a gap over another", () => {
    const holed = without(without(TWO, 3, "suppressed"), 11, "suppressed");
    const glyph = WORDS.glyph("suppressed");
    const heights = laid(holed).marks.flatMap((mark) => (mark.kind === "text" && mark.text === glyph ? [mark.y] : []));
    expect(new Set(heights).size).toBe(2);
  });

  it("are never more than misleading, and offer an index as lines where there can be one", async () => {
    expect(adviseDual(TWO)).toMatchObject({ grade: "misleading", remedy: { form: "line" } });
    expect(adviseDual(resultOf({ slots: 4 }))).toMatchObject({ grade: "impossible", reason: { id: "dual.not-two" } });
    const asked = { query: query({}), catalogue: CATALOGUE, areas: AREAS };
    const form = await dualForm.declaration();
    const counted = judge(form, { ...asked, result: TWO });
    expect(counted.remedy).toMatchObject({ kind: "mend", form: "line", label: { id: "advice.mend-index" } });
    const shares = resultOf({ series: [seriesOf(0, { kind: "percentage" }), IN_EURO], slots: 4 });
    expect(judge(form, { ...asked, result: shares }).remedy).toEqual({ kind: "form", form: "line" });
  });
});
