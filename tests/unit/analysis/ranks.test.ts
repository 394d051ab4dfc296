import fc from "fast-check";
import { expect, it } from "vitest";
import { ranksFor } from "../../../src/analysis/compare/ranks.ts";

const MOST = 70;
const figures = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { maxLength: MOST });

it.each([
  ["high", (other: number, own: number) => other > own],
  ["low", (other: number, own: number) => other < own],
] as const)("counts those that come before, the %s ones first, in one column after the other", (first, before) => {
  fc.assert(
    fc.property(fc.array(figures, { minLength: 1, maxLength: 4 }), (columns) => {
      const ranks = ranksFor(MOST, first);
      for (const column of columns) {
        const places = [...ranks(Float64Array.from(column))].slice(0, column.length);
        expect(places).toEqual(column.map((own) => 1 + column.filter((other) => before(other, own)).length));
      }
    }),
  );
});

it("takes the order of the last column as it comes, also when it has turned round", () => {
  const ranks = ranksFor(20, "low");
  const up = Float64Array.from({ length: 20 }, (_, at) => at);
  expect([...ranks(up)]).toEqual([...up].map((at) => at + 1));
  expect([...ranks(up.map((at) => -at))]).toEqual([...up].map((at) => 20 - at));
  expect([...ranks(up)]).toEqual([...up].map((at) => at + 1));
});
