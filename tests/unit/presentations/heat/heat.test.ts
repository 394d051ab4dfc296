import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { contrast } from "../../../../src/ui/colour.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { heatOf } from "../../../../src/presentations/heat/classing.ts";
import { heatLegend } from "../../../../src/presentations/heat/legend.ts";
import { HEAT_PALETTES, heatOptions } from "../../../../src/presentations/heat/options.ts";
import { layoutOf } from "../../../../src/presentations/table/layout.ts";
import { resultOf, without } from "../results.ts";

const options = (more: Record<string, unknown> = {}) => v.parse(heatOptions, more);

describe("the colour of a cell", () => {
  it("follows the classes of the result, and none where there is no class", () => {
    const plain = resultOf({ areas: 3, slots: 1 });
    const result = {
      ...plain,
      classes: [{ method: "own", limits: [1], min: 0, max: 2 } as const],
      classIndex: Int8Array.from([0, 1, -1]),
    };
    const theme = makeTheme(false);
    const looksOf = heatOf(layoutOf(result, options()), options(), theme);
    const colours = theme.sequential(2, "petrol");
    expect([0, 1, 2].map((cell) => looksOf(cell)?.fill)).toEqual([colours[0], colours[1], undefined]);
  });
  it("by column compares areas, by row compares periods", () => {
    const result = resultOf({ areas: 5, slots: 5, value: (_, area, slot) => area * 100 + slot });
    const theme = makeTheme(false);
    const options5 = { rows: ["areas"], columns: ["series", "slots"] };
    const of = (by: string) => {
      const read = options({ ...options5, by });
      return heatOf(layoutOf(result, read), read, theme);
    };
    const [column, row] = [of("column"), of("row")];
    expect(column(0)?.fill).toBe(column(4)?.fill);
    expect(column(0)?.fill).not.toBe(column(20)?.fill);
    expect(row(0)?.fill).toBe(row(20)?.fill);
    expect(row(0)?.fill).not.toBe(row(4)?.fill);
  });
  it("is underlined on the lower side of a palette of two sides, in its cells and its legend, and on no other", () => {
    const result = resultOf({ areas: 5, slots: 1, value: (_, area) => area });
    const lowOf = (palette: (typeof HEAT_PALETTES)[number]) => {
      const read = options({ by: "column", palette });
      const looksOf = heatOf(layoutOf(result, read), read, makeTheme(false));
      const [group] = heatLegend(result, read, createWords("nl"), makeTheme(false));
      return [
        [0, 1, 2, 3, 4].map((cell) => looksOf(cell)?.low ?? false),
        group?.swatches.map(({ low = false }) => low),
      ];
    };
    for (const low of lowOf("diverging")) expect(low).toEqual([true, true, false, false, false]);
    for (const low of lowOf("petrol")) expect(low).toEqual([false, false, false, false, false]);
  });
  it("is none for a comparison or a missing figure", () => {
    const result = without(resultOf({ areas: 6, references: 1, slots: 1 }), 0, "suppressed");
    const read = options({ by: "column", rows: ["areas"], columns: ["series", "slots"] });
    const looksOf = heatOf(layoutOf(result, read), read, makeTheme(false));
    expect(looksOf(0)).toBeUndefined();
    expect(looksOf(5)).toBeUndefined();
    expect(looksOf(1)).toBeDefined();
  });
  it.each([false, true])("lets its figure be read (dark: %s)", (dark) => {
    const result = resultOf({ areas: 10, slots: 1 });
    for (const palette of HEAT_PALETTES) {
      const read = options({ by: "column", palette, rows: ["areas"], columns: ["series", "slots"] });
      const looksOf = heatOf(layoutOf(result, read), read, makeTheme(dark));
      for (let cell = 0; cell < 10; cell += 1) {
        const looks = looksOf(cell);
        if (looks) expect(contrast(looks.ink, looks.fill)).toBeGreaterThan(4.5);
      }
    }
  });
});
