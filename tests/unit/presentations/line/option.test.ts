import { describe, expect, it } from "vitest";
import { cellAt } from "../../../../src/analysis/result.ts";
import { linePicture } from "../../../../src/presentations/line/picture.ts";
import { resultOf, without } from "../results.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { lines, SIZE, THEME, WORDS } from "../chart/draw.ts";

/** The figures that are handed to ECharts, of all lines together; a gap is "-". */
function drawn(result: Result): unknown[] {
  const { series = [] } = linePicture(result, lines(), THEME, WORDS, SIZE).option;
  return [series].flat().flatMap(({ data = [] }) =>
    (Array.isArray(data) ? data : []).map((datum: unknown) => {
      const point = typeof datum === "object" && datum !== null && "value" in datum ? datum.value : datum;
      return Array.isArray(point) ? (point as unknown[])[1] : point;
    }),
  );
}

const positive = (shape: { areas: number; slots: number }) =>
  resultOf({ ...shape, value: (_, area, slot) => 1 + area * 1000 + slot });

describe("what ECharts gets of lines", () => {
  it("has a gap, never a zero, for every missing figure, in lines in front and in quiet ones", () => {
    for (const areas of [4, 40]) {
      let result = positive({ areas, slots: 5 });
      for (let area = 0; area < areas; area += 1)
        result = without(result, cellAt(result, 0, area, 1 + (area % 4)), "suppressed");
      const figures = drawn(result);
      expect(figures).not.toContain(0);
      expect(figures).not.toContain(null);
      expect(figures.filter((figure) => figure === "-").length).toBeGreaterThanOrEqual(areas);
      for (const value of result.values) if (!Number.isNaN(value)) expect(figures).toContain(value);
    }
  });

  it("keeps highest, lowest and gaps of very many quiet points", () => {
    const value = (_: number, area: number, slot: number) =>
      area === 200 && slot === 333 ? 1e6 : area === 201 && slot === 77 ? -5 : 1000 + area + Math.sin(slot) * 10;
    const result = without(
      resultOf({ areas: 342, slots: 400, value }),
      cellAt(resultOf({ areas: 342, slots: 400 }), 0, 210, 50),
      "empty",
    );
    const figures = drawn(result);
    expect(figures).toContain(1e6);
    expect(figures).toContain(-5);
    expect(figures.filter((figure) => typeof figure === "number").length).toBeLessThan(60_000);
  });

  it("draws a quiet figure between two gaps as a dot", () => {
    const result = without(
      without(positive({ areas: 20, slots: 3 }), cellAt(positive({ areas: 20, slots: 3 }), 0, 9, 0), "empty"),
      cellAt(positive({ areas: 20, slots: 3 }), 0, 9, 2),
      "empty",
    );
    expect(drawn(result).filter((figure) => figure === 9002)).toHaveLength(2);
  });
});
