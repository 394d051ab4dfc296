import { describe, expect, it } from "vitest";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { adviseTable } from "../../../../src/presentations/table/advice.ts";
import { headOf } from "../../../../src/presentations/table/heads.ts";
import { layoutOf } from "../../../../src/presentations/table/layout.ts";
import { directionOf, nextOrder, orderBy } from "../../../../src/presentations/table/order.ts";
import { everySign, LARGE, NO_FIGURES, ONE_CELL, resultOf, seriesOf, without } from "../results.ts";

const words = createWords("nl");
const names = { words, codes: false };

describe("heads", () => {
  const relative = {
    ...resultOf({ series: 2, areas: 5, slots: [{ key: "latest", back: 0 }] }),
    periods: ["2025", "2024"],
  };

  it("say which period a relative slot stands for, per series where these differ", () => {
    const apart = layoutOf(relative, { rows: ["areas"], columns: ["series", "slots"] });
    expect(apart.columns.map((line) => headOf(apart, line, 1, names))).toEqual([
      { text: "2025", details: [] },
      { text: "2024", details: [] },
    ]);
    const above = layoutOf(relative, { rows: ["areas"], columns: ["slots", "series"] });
    expect(above.columns.map((line) => headOf(above, line, 0, names).details)).toEqual([
      ["2024 – 2025"],
      ["2024 – 2025"],
    ]);
  });

  it("of a document leave out the one unit and the one moment that the line above the table says", () => {
    const brief = { ...names, brief: true };
    const headsOf = (result: typeof relative, depth: number) => {
      const layout = layoutOf(result, { rows: ["areas"], columns: ["series", "slots"] });
      return layout.columns.map((line) => headOf(layout, line, depth, brief).details);
    };
    expect(headsOf(relative, 0)).toEqual([[], []]);
    expect(headsOf(relative, 1)).toEqual([[], []]);
    const units = [seriesOf(0), seriesOf(1, { unit: { nl: "%", en: "%" } })];
    const apart = { ...resultOf({ series: units, areas: 1, slots: 1 }), periods: ["2025", "2024"] };
    expect(headsOf(apart, 0)).toEqual([["aantal"], ["%"]]);
  });

  it("carry the unit and what was calculated, which the unit may have said", () => {
    const steps = [{ id: "flag.computed" }];
    const headsOf = (unit: string) => {
      const series = [seriesOf(0, { unit: { nl: unit, en: unit }, steps })];
      const layout = layoutOf(resultOf({ series, slots: 1 }), { rows: ["areas"], columns: ["series"] });
      return layout.columns.map((column) => headOf(layout, column, 0, names));
    };
    expect(headsOf("aantal")).toEqual([{ text: "Onderwerp 0", details: ["aantal", "berekend"] }]);
    expect(headsOf("aantal, berekend")).toEqual([{ text: "Onderwerp 0", details: ["aantal, berekend"] }]);
  });

  it("mark a comparison and show a code when asked", () => {
    const layout = layoutOf(resultOf({ areas: 2, references: 1 }), { rows: ["areas"], columns: [] });
    const heads = layout.rows.map((line) => headOf(layout, line, 0, { words, codes: true }).details);
    expect(heads).toEqual([["GM0000"], ["GM0001", "vergelijking"]]);
  });
});

describe("the order that a head asks for", () => {
  const layout = layoutOf(resultOf({ series: 2, areas: 5, slots: 2 }), {
    rows: ["areas"],
    columns: ["series", "slots"],
  });
  const last = layout.columns.at(-1);
  const wanted = last && orderBy(layout, last);

  it("is by the figures of one series and slot, highest first, and then turns round", () => {
    expect(wanted).toEqual({ by: "value", series: 1, slot: 1, descending: true });
    const first = wanted && nextOrder({ by: "given" }, wanted);
    expect(first).toEqual(wanted);
    const second = wanted && first && nextOrder(first, wanted);
    expect(second).toMatchObject({ series: 1, slot: 1, descending: false });
    expect(wanted && directionOf(second, wanted)).toBe("ascending");
    expect(wanted && second && nextOrder(second, wanted)).toEqual(wanted);
    expect(wanted && directionOf({ ...wanted, slot: 0 }, wanted)).toBeUndefined();
  });

  it("is not there when a column holds several series or an area", () => {
    const mixed = layoutOf(layout.result, { rows: ["areas", "series"], columns: ["slots"] });
    expect(mixed.columns.map((line) => orderBy(mixed, line))).toEqual([undefined, undefined]);
    const turned = layoutOf(layout.result, { rows: ["series", "slots"], columns: ["areas"] });
    expect(turned.columns[0] && orderBy(turned, turned.columns[0])).toBeUndefined();
    expect(turned.rows[3] && orderBy(turned, turned.rows[3])).toMatchObject({ series: 1, slot: 1 });
  });
});

describe("advice on a table", () => {
  it("is good whenever there is a figure, and modest about very large ones", () => {
    expect(adviseTable(ONE_CELL).grade).toBe("good");
    expect(adviseTable(everySign()).grade).toBe("good");
    expect(adviseTable(LARGE).grade).toBe("possible");
    expect(words.say(adviseTable(LARGE).reason)).toContain("145.350");
  });

  it("says so when there is nothing to show", () => {
    expect(adviseTable(NO_FIGURES).grade).toBe("impossible");
    expect(adviseTable(without(ONE_CELL, 0, "suppressed")).grade).toBe("possible");
  });
});
