import fc from "fast-check";
import { expect, it } from "vitest";
import { rounded } from "../../../src/export/rounded.ts";
import { createWords } from "../../../src/i18n/createWords.ts";

const { number } = createWords("nl");
const onScreen = (value: number, decimals: number): string =>
  number(value, decimals).replaceAll(".", "").replace("−", "-").replace(",", ".");

it("a figure in a file for spreadsheets is rounded as on the screen, halfway too", () => {
  expect([1.45, 8.575, -99.35, 0.5].map((value) => rounded(value, 1))).toEqual(["1.5", "8.6", "-99.4", "0.5"]);
  const halfway = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, decimals]) => [Number(`${whole}.5e-${decimals}`), decimals] as const);
  const any = fc.tuple(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(fc.oneof(halfway, any), ([value, decimals]) => {
      expect(rounded(value, decimals)).toBe(onScreen(value, decimals));
    }),
  );
});
