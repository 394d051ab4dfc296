import { expect, it } from "vitest";
import { sheetOf } from "../../../src/export/sheet.ts";
import { tableBands } from "../../../src/export/tableBands.ts";
import { resultOf } from "../presentations/results.ts";
import { exportedOf } from "./exported.ts";

const bands = (series: number, slots: number, room: number) =>
  tableBands(sheetOf(exportedOf(resultOf({ areas: 3, series, slots }))), (text) => 5 * text.length, room).map(
    ({ columns }) => columns.length,
  );

it("columns below one head stay together where they fit beside each other, and every column has its place once", () => {
  expect(bands(3, 4, 10_000)).toEqual([12]);
  expect(bands(4, 3, 420)).toEqual([6, 6]);
  expect(bands(4, 5, 640)).toEqual([10, 10]);
  // A head over more than there is room for goes on below.
  const many = bands(2, 12, 420);
  expect(many.reduce((sum, count) => sum + count, 0)).toBe(24);
  expect(Math.max(...many)).toBeLessThan(12);
});
