import { describe, expect, it } from "vitest";
import { roll, windowsOf } from "../../../src/analysis/rolling.ts";
import type { Cell } from "./blocks.ts";
import { blockOf, cellsOf } from "./blocks.ts";

describe("the periods of windows", () => {
  const found = (slots: readonly (string | null)[], n: number) => {
    const { periods, ends } = windowsOf(slots, n);
    return [periods, [...ends]];
  };

  it("are as many as asked up to each slot, each once and in order", () => {
    expect(found(["2021"], 1)).toEqual([["2021"], [0]]);
    expect(found(["2021", "2019"], 1)).toEqual([
      ["2019", "2021"],
      [1, 0],
    ]);
    expect(found(["2021", "2020"], 3)).toEqual([
      ["2018", "2019", "2020", "2021"],
      [3, 2],
    ]);
  });

  it("follow the calendar over the end of a year", () => {
    expect(found(["2021-02"], 3)).toEqual([["2020-12", "2021-01", "2021-02"], [2]]);
    expect(found(["2021-03-01"], 2)).toEqual([["2021-02-28", "2021-03-01"], [1]]);
  });

  it("leave out a slot in which a series has no period", () => {
    expect(found([null, "2021", null], 2)).toEqual([
      ["2020", "2021"],
      [-1, 1, -1],
    ]);
    expect(found([], 3)).toEqual([[], []]);
  });
});

describe("rolling over a window", () => {
  const rolled = (
    rows: readonly (readonly Cell[])[],
    ends: number[],
    n: number,
    of: "sum" | "mean",
    before: number[],
  ) => cellsOf(roll(blockOf(...rows), Int32Array.from(ends), n, of, Uint8Array.from(before)));
  const none = [0, 0, 0, 0];
  const full = (value: number): Cell => [value, "computed"];
  const short = (value: number): Cell => [value, "computed", "incomplete-window"];

  it("adds up what is in it, or divides that by how many there are, row by row", () => {
    const rows = [
      [1, 2, 3, 4],
      [10, 20, 30, 60],
    ];
    expect(rolled(rows, [2, 3], 3, "sum", none)).toEqual([
      [full(6), full(9)],
      [full(60), full(110)],
    ]);
    expect(rolled(rows, [3, 1], 2, "mean", none)).toEqual([
      [full(3.5), full(1.5)],
      [full(45), full(15)],
    ]);
    expect(rolled(rows, [0, 3], 1, "sum", none)).toEqual([
      [full(1), full(4)],
      [full(10), full(60)],
    ]);
  });

  it("leaves out what is before the series, and what is before the area existed, and says that it did", () => {
    expect(rolled([["empty", "not-published", 3, 4]], [2, 3], 3, "sum", [1, 1, 0, 0])).toEqual([[short(3), short(7)]]);
    expect(rolled([["not-applicable", 2, 4, 9]], [1, 2, 3], 3, "mean", none)).toEqual([[short(2), short(3), full(5)]]);
    expect(rolled([[1, 2, 3, 4]], [0], 9, "sum", none)).toEqual([[short(1)]]);
  });

  it("has no figure where any other is missing, for the reason of the first", () => {
    expect(rolled([[1, "not-published", "suppressed", 4]], [3, 2, 1], 3, "sum", none)).toEqual([
      ["not-published", "suppressed", "not-published"],
    ]);
    expect(rolled([[1, 2, 3, "not-applicable"]], [3], 3, "sum", none)).toEqual([["not-applicable"]]);
    expect(rolled([["empty", 2, 3, 4]], [0, 3], 2, "sum", [1, 0, 0, 0])).toEqual([["empty", full(7)]]);
  });

  it("passes on the flags of all that is in it, and of nothing else", () => {
    const row: readonly Cell[] = [[1, "revised"], [2, "provisional"], 3, [4, "estimate"]];
    expect(rolled([row], [2, 3], 2, "sum", none)).toEqual([
      [
        [5, "provisional", "computed"],
        [7, "estimate", "computed"],
      ],
    ]);
  });

  it("has nothing to say of a slot of another frequency", () => {
    expect(rolled([[1, 2, 3, 4]], [-1, 1], 2, "sum", none)).toEqual([["other-frequency", full(3)]]);
  });
});
