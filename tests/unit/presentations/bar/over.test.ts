import { describe, expect, it } from "vitest";
import { barModel } from "../../../../src/presentations/bar/series.ts";
import { layBars } from "../../../../src/presentations/bar/layout.ts";
import { clearOf, liesOver } from "../../../../src/presentations/bar/over.ts";
import { barPicture } from "../../../../src/presentations/bar/picture.ts";
import { cellAt } from "../../../../src/analysis/result.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { textWidth } from "../../../../src/presentations/chart/text.ts";
import { resultOf, without } from "../results.ts";
import { bars, SIZE, THEME, WORDS } from "../chart/draw.ts";

const OVER = resultOf({ areas: 4, references: 1, slots: 2, value: (_, area, slot) => (area + 1) * 10 + slot });
const panelOf = (result: Result, options = bars({ references: "dot" })) => barModel(result, options, WORDS).panels[0];
const picture = (result: Result, options = bars({ references: "dot" })) =>
  barPicture(result, options, THEME, WORDS, SIZE);

describe("a comparison over the bars", () => {
  it("has no bar of its own, and at each bar the figure of the same period", () => {
    const panel = panelOf(OVER);
    expect(panel?.groups.map(({ standing }) => standing)).toEqual(["selected", "selected", "selected"]);
    expect(panel?.overlays).toHaveLength(1);
    for (const { group, member, cell } of panel?.overlays[0]?.points ?? []) {
      expect(member).not.toBeNull();
      expect(cell).toBe(cellAt(OVER, 0, 3, member ?? -1));
      expect(group).toBeLessThan(3);
    }
    expect(panel?.overlays[0]?.points).toHaveLength(6);
  });

  it("is a line where periods stand beside each other, and dots where it would join what has no order", () => {
    const months = resultOf({ areas: 2, references: 1, slots: 12 });
    const line = panelOf(months, bars({ references: "line" }));
    expect(line?.overlays).toMatchObject([{ joined: true }]);
    expect(line?.overlays[0]?.points.map(({ cell }) => cell)).toEqual(Array.from({ length: 12 }, (_, at) => 12 + at));
    expect(panelOf(OVER, bars({ references: "line" }))?.overlays).toMatchObject([{ joined: false }]);
  });

  it("is read with the bar that it is held against, with the reason where it has no figure", () => {
    const { reach } = picture(OVER);
    expect(reach.read({ row: 1, column: 1 }).remarks).toEqual(["Gemeente 3: 41 aantal"]);
    const missing = without(OVER, cellAt(OVER, 0, 3, 1), "suppressed");
    expect(picture(missing).reach.read({ row: 1, column: 1 }).remarks).toEqual([
      "Gemeente 3: afgeschermd (CBS: geheim)",
    ]);
    expect(picture(missing).reach.read({ row: 1, column: 0 }).remarks).toEqual(["Gemeente 3: 40 aantal"]);
  });

  it("lies within the axis, also far beyond all bars", () => {
    const far = resultOf({ areas: 3, references: 1, slots: 1, value: (_, area) => (area === 2 ? 900 : 1) });
    const options = bars({ references: "dot" });
    const laid = layBars(far, barModel(far, options, WORDS), options, WORDS, THEME, SIZE);
    expect(laid.panels[0]?.axis.max).toBeGreaterThanOrEqual(900);
  });

  it("is never written over by the figure of a bar", () => {
    const near = resultOf({ areas: 6, references: 1, slots: 1, value: (_, area) => 40 + area });
    const options = bars({ references: "dot", direction: "lying" });
    const laid = layBars(near, barModel(near, options, WORDS), options, WORDS, THEME, SIZE);
    const [panel] = laid.panels;
    if (!panel) throw new Error("nothing laid out");
    for (const [index, figure] of ["40", "41", "42", "43", "44"].entries()) {
      const text = laid.marks.find((mark) => mark.kind === "text" && mark.text === figure && mark.x > panel.plot.x);
      if (text?.kind !== "text") throw new Error(`no figure ${figure}`);
      for (const [from, to] of liesOver(near, panel, index))
        expect(text.x >= to || text.x + textWidth(figure, text.size) <= from, figure).toBe(true);
    }
  });

  it("leaves room on either side of what lies there", () => {
    expect(clearOf(100, 1, 20, [[110, 120]])).toBe(120);
    expect(clearOf(100, 1, 20, [[130, 140]])).toBe(100);
    expect(clearOf(100, -1, 20, [[85, 95]])).toBe(85);
    expect(
      clearOf(100, 1, 20, [
        [125, 130],
        [105, 112],
      ]),
    ).toBe(130);
  });
});
