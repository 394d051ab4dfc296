import { expect, it } from "vitest";
import { geometryOf, middleOf } from "../../../../src/presentations/map/geometry.ts";
import { codesBetween } from "../../../../src/presentations/map/useBox.ts";
import { BORDERS } from "./small.ts";

it("a box chooses the areas whose middle lies in it, from whichever corner it is drawn", () => {
  const geometry = geometryOf(BORDERS, "gemeente");
  const at = (code: string) => {
    const shape = geometry.byCode.get(code);
    if (!shape) throw new Error(code);
    return middleOf(shape);
  };
  // A and B lie above, C and D below.
  expect(codesBetween(geometry, [at("A"), at("B")])).toEqual(["A", "B"]);
  expect(codesBetween(geometry, [at("D"), at("A")])).toEqual(["A", "B", "C", "D"]);
  const [x, y] = at("C");
  expect(
    codesBetween(geometry, [
      [x + 1, y - 1],
      [x - 1, y + 1],
    ]),
  ).toEqual(["C"]);
  expect(
    codesBetween(geometry, [
      [x + 1, y + 1],
      [x + 2, y + 2],
    ]),
  ).toEqual([]);
});
