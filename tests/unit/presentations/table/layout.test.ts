import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAt } from "../../../../src/analysis/result.ts";
import { arrangementOf, movedAcross, movedOut, turned } from "../../../../src/presentations/table/arrangement.ts";
import { facetsOf } from "../../../../src/presentations/table/facets.ts";
import { layoutOf, splitReferences } from "../../../../src/presentations/table/layout.ts";
import { pagesOf } from "../../../../src/presentations/table/pages.ts";
import { brokenDown, resultOf, seriesOf } from "../results.ts";

const AUTO = { rows: [], columns: [] };
const people = brokenDown("population", { sex: ["m", "v"], age: ["0", "1", "2"] });
const mixed = [...people, seriesOf(9), seriesOf(9, { key: "again" })];

const anyShape = fc.record({
  series: fc.constantFrom(people, mixed, [seriesOf(0)], people.slice(0, 5)),
  areas: fc.integer({ min: 1, max: 6 }),
  references: fc.integer({ min: 0, max: 2 }),
  slots: fc.integer({ min: 1, max: 20 }),
});
const axisIds = ["areas", "slots", "series", "by-sex", "by-age", "by-nothing", ""];
const anyOptions = fc.record({
  rows: fc.array(fc.constantFrom(...axisIds), { maxLength: 7 }),
  columns: fc.array(fc.constantFrom(...axisIds), { maxLength: 7 }),
});

describe("a layout", () => {
  it("shows every cell of the result exactly once, however it is arranged", () => {
    fc.assert(
      fc.property(anyShape, anyOptions, (shape, options) => {
        const result = resultOf(shape);
        const layout = layoutOf(result, options);
        const seen = layout.rows.flatMap((row) => layout.columns.map((column) => layout.address(row, column)));
        const places = seen.filter((at) => at >= 0).sort((a, b) => a - b);
        expect(places).toEqual([...result.values.keys()]);
      }),
    );
  });

  it("puts every axis on one side and leaves no side empty", () => {
    fc.assert(
      fc.property(anyShape, anyOptions, (shape, options) => {
        const result = resultOf(shape);
        const facets = facetsOf(result);
        const { rows, columns } = arrangementOf(result, facets, options);
        expect([...rows, ...columns].sort()).toEqual(["areas", "slots", ...facets.map(({ id }) => id)].sort());
        expect(Math.min(rows.length, columns.length)).toBeGreaterThan(0);
      }),
    );
  });

  it("finds the figure that its heads name", () => {
    const result = resultOf({ series: people, areas: 3, slots: 4 });
    const layout = layoutOf(result, { rows: ["areas", "by-sex"], columns: ["slots", "by-age"] });
    const row = layout.rows[3];
    const column = layout.columns[5];
    expect(row?.steps).toEqual([
      { axis: "areas", at: 1 },
      { axis: "by-sex", at: 1 },
    ]);
    expect(column?.steps.slice(0, 2)).toEqual([
      { axis: "slots", at: 1 },
      { axis: "by-age", at: 2 },
    ]);
    expect(row && column && layout.address(row, column)).toBe(cellAt(result, 5, 1, 1));
  });

  it("has no figure where a series is not broken down that way", () => {
    const layout = layoutOf(resultOf({ series: mixed, areas: 1, slots: 1 }), { rows: ["by-age"], columns: ["series"] });
    const empty = layout.rows.flatMap((row) => layout.columns.map((column) => layout.address(row, column)));
    expect(empty.filter((at) => at < 0).length).toBeGreaterThan(0);
  });

  it("keeps the order in which rows arrive", () => {
    const { rows } = layoutOf(resultOf({ areas: 5, slots: 2 }), AUTO);
    expect(rows.map(({ area }) => area)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("the arrangement of itself", () => {
  const of = (shape: Parameters<typeof resultOf>[0]) => layoutOf(resultOf(shape), AUTO).arrangement;

  it("puts areas on rows and series around periods on columns", () => {
    expect(of({ series: people, areas: 40 })).toEqual({
      rows: ["areas"],
      columns: ["series", "by-sex", "by-age", "slots"],
    });
  });

  it("puts a long axis on rows when there are few areas", () => {
    expect(of({ areas: 2, slots: 425 }).rows).toEqual(["slots"]);
    expect(of({ areas: 1, slots: 3 }).rows).toEqual(["slots"]);
    expect(of({ series: 20, areas: 2, slots: 2 }).rows).toEqual(["series"]);
    expect(of({ series: 2, areas: 1, slots: 1 }).rows).toEqual(["series"]);
  });

  it("turns, moves out and moves across without losing an axis", () => {
    const start = { rows: ["areas"], columns: ["series", "slots"] };
    expect(turned(turned(start))).toEqual(start);
    expect(movedOut(start, "slots").columns).toEqual(["slots", "series"]);
    expect(movedAcross(start, "slots")).toEqual({ rows: ["areas", "slots"], columns: ["series"] });
    expect(movedAcross(start, "areas")).toEqual(start);
  });
});

describe("references", () => {
  it("stand apart while they are the outer heads and few", () => {
    const result = resultOf({ areas: 5, references: 2, slots: 3 });
    const { rows } = layoutOf(result, AUTO);
    expect(splitReferences(rows, 6).references.map(({ area }) => area)).toEqual([3, 4]);
    expect(splitReferences(rows, 1)).toEqual({ plain: rows, references: [] });
    const inner = layoutOf(result, { rows: ["slots", "areas"], columns: ["series"] }).rows;
    expect(splitReferences(inner, 99).references).toEqual([]);
  });

  it("stay in the table when there is nothing to stand apart from", () => {
    const { rows } = layoutOf(resultOf({ areas: 2, references: 2 }), AUTO);
    expect(splitReferences(rows, 6).plain).toHaveLength(2);
  });
});

describe("pages", () => {
  it("cut by whole periods and show every column once", () => {
    fc.assert(
      fc.property(anyShape, fc.integer({ min: 1, max: 40 }), (shape, limit) => {
        const { columns } = layoutOf(resultOf(shape), { rows: ["areas"], columns: ["series", "slots"] });
        const { pages } = pagesOf(columns, limit);
        expect(new Set(pages.flatMap(({ lines }) => lines))).toEqual(new Set(columns));
        expect(pages.flatMap(({ lines }) => lines)).toHaveLength(columns.length);
        for (const { lines } of pages) expect(lines.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it("say which periods are shown", () => {
    const { columns } = layoutOf(resultOf({ series: 7, areas: 20, slots: 425 }), AUTO);
    const { unit, pages } = pagesOf(columns, 500);
    expect(unit).toBe("slot");
    expect(pages[0]).toMatchObject({ first: 1, last: 71, of: 425 });
    expect(pages.at(-1)?.last).toBe(425);
  });
});
