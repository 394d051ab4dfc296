import { describe, expect, it } from "vitest";
import { FLAG } from "../../../src/cube/flags.ts";
import { isBlank, isUnbroken, isWholeRun, placesIn, placesOf } from "../../../src/analysis/places.ts";

describe("the place of a code", () => {
  it("in a list counts from nought, and is worked out once per list", () => {
    const codes = ["B", "A", "C"];
    expect([...placesOf(codes)]).toEqual([
      ["B", 0],
      ["A", 1],
      ["C", 2],
    ]);
    expect(placesOf(codes)).toBe(placesOf(codes));
    expect(placesOf([])).toEqual(new Map());
  });

  it("in another list is −1 where it is not there, and is worked out once per pair of lists", () => {
    const codes = ["A", "B", "D"];
    const [longer, shorter] = [["C", "B", "A"], ["D"]];
    expect([...placesIn(codes, longer)]).toEqual([2, 1, -1]);
    expect([...placesIn(codes, shorter)]).toEqual([-1, -1, 0]);
    expect(placesIn(codes, longer)).toBe(placesIn(codes, longer));
    expect(placesIn(codes, longer)).not.toBe(placesIn(codes, shorter));
    expect([...placesIn(shorter, codes)]).toEqual([2]);
  });
});

describe("what is seen of a whole block at once", () => {
  it("is that it is blank: not a cell of it is anything but nought", () => {
    expect([[], [0], [0, 0, 0]].map((cells) => isBlank(Uint8Array.from(cells)))).toEqual([true, true, true]);
    expect([[1], [4, 0, 0], [0, 2, 0], [0, 0, 8]].map((cells) => isBlank(Uint16Array.from(cells)))).toEqual(
      Array(4).fill(false),
    );
    expect(isBlank(Uint16Array.of(0x8000))).toBe(false);
    const once = Uint8Array.of(0, 1);
    expect([isBlank(once), isBlank(once)]).toEqual([false, false]);
  });

  it("is that it is unbroken: whatever other flags it has", () => {
    const { break: broken, provisional, rounded } = FLAG;
    expect(isUnbroken(Uint16Array.of())).toBe(true);
    expect(isUnbroken(Uint16Array.of(0, provisional, rounded | provisional))).toBe(true);
    for (const cells of [[broken], [broken, 0], [0, rounded, broken | rounded]])
      expect(isUnbroken(Uint16Array.from(cells))).toBe(false);
    const once = Uint16Array.of(broken);
    expect([isUnbroken(once), isUnbroken(once)]).toEqual([false, false]);
  });

  it("is that its places run from nought without a gap to the number asked", () => {
    const runs = (count: number, ...places: number[]) => isWholeRun(Int32Array.from(places), count);
    expect([runs(0), runs(1, 0), runs(3, 0, 1, 2)]).toEqual([true, true, true]);
    expect([runs(1, 1), runs(3, 0, 2, 1), runs(3, 0, 1, 1), runs(2, 0, -1)]).toEqual(Array(4).fill(false));
    expect([runs(2, 0, 1, 2), runs(3, 0, 1), runs(1)]).toEqual([false, false, false]);
  });
});
