import { describe, expect, it } from "vitest";
import { accumulate } from "../../../../src/analysis/time/accumulate.ts";
import { cellBack, columnsOf, meanColumn } from "../../../../src/analysis/time/base-column.ts";
import { coarsen, wholly } from "../../../../src/analysis/time/coarsen.ts";
import type { Cell } from "../blocks.ts";
import { blockOf, cellsOf } from "../blocks.ts";

/** Rows of figures made into longer periods, running totals and means of earlier columns. */

const full = (value: number): Cell => [value, "computed"];
const short = (value: number): Cell => [value, "computed", "incomplete-window"];
const partly = (value: number): Cell => [value, "partial", "computed"];

type Of = "sum" | "mean" | "last";
interface How {
  readonly outside?: readonly number[];
  readonly partial?: "withhold" | "known";
  readonly runs?: readonly (readonly [number, number])[];
}

function longer(of: Of, rows: readonly (readonly Cell[])[], { outside, partial = "withhold", runs }: How = {}) {
  const width = rows[0]?.length ?? 0;
  const ends = runs ?? [[0, width - 1] as const];
  const parts = {
    periods: [],
    first: Int32Array.from(ends, ([first]) => first),
    last: Int32Array.from(ends, ([, last]) => last),
  };
  return cellsOf(coarsen(blockOf(...rows), parts, of, Uint8Array.from(outside ?? new Array(width).fill(0)), partial));
}

const one = (of: Of, row: readonly Cell[], how: How = {}) => longer(of, [row], how)[0]?.[0];

describe("a longer period", () => {
  it("is the sum of its own parts, their mean, or the last of them, with their flags, row by row", () => {
    const rows: Cell[][] = [
      [1, [2, "provisional"], 3, 4],
      [10, 20, [30, "revised"], 50],
    ];
    const runs = [
      [0, 1],
      [2, 3],
    ] as const;
    expect(longer("sum", rows, { runs })).toEqual([
      [[3, "provisional", "computed"], full(7)],
      [full(30), [80, "revised", "computed"]],
    ]);
    expect(longer("mean", rows, { runs })).toEqual([
      [[1.5, "provisional", "computed"], full(3.5)],
      [full(15), [40, "revised", "computed"]],
    ]);
    expect(longer("last", rows, { runs })).toEqual([
      [[2, "provisional", "computed"], full(4)],
      [full(20), full(50)],
    ]);
  });

  it("without parts is empty", () => {
    const none = {
      runs: [
        [-1, -1],
        [-1, 0],
        [0, -1],
        [0, 0],
      ] as const,
    };
    for (const of of ["sum", "mean", "last"] as const)
      expect(longer(of, [[5, 6]], none)).toEqual([["empty", "empty", "empty", full(5)]]);
  });

  it("leaves out parts outside the series or the life of the area, and says that it did", () => {
    expect(one("sum", ["empty", 2, 3], { outside: [1, 0, 0] })).toEqual(short(5));
    expect(one("mean", ["not-applicable", 2, 4])).toEqual(short(3));
    expect(one("sum", ["empty", "empty"], { outside: [1, 1] })).toBe("empty");
    expect(one("sum", ["empty", "not-applicable", "empty"], { outside: [1, 0, 1] })).toBe("not-applicable");
    expect(one("sum", ["not-applicable", "not-applicable"], { partial: "known" })).toBe("not-applicable");
    expect(one("sum", ["not-published", "not-applicable"])).toBe("not-published");
  });

  it("is missing for the reason of its first missing part, but not loaded before any other", () => {
    expect(one("sum", [1, "suppressed", "not-published"])).toBe("suppressed");
    expect(one("sum", ["suppressed", "not-loaded", "empty"])).toBe("not-loaded");
    expect(one("mean", ["not-loaded", "suppressed", 1])).toBe("not-loaded");
  });

  it("is of what is known where that is asked, unless a part was not loaded or none is known", () => {
    const known = { partial: "known" } as const;
    expect(one("sum", [1, "suppressed", 2], known)).toEqual(partly(3));
    expect(one("mean", [1, "suppressed", 2], known)).toEqual(partly(1.5));
    expect(one("sum", ["empty", "suppressed", 2], { ...known, outside: [1, 0, 0] })).toEqual(partly(2));
    expect(one("sum", [1, "not-loaded"], known)).toBe("not-loaded");
    expect(one("sum", ["suppressed", "empty"], known)).toBe("suppressed");
  });

  it("of a stock is its last part; only where the source or the area ends before it, the last there is", () => {
    expect(one("last", ["suppressed", "empty", 3])).toEqual(full(3));
    expect(one("last", [1, 2, "suppressed"], { partial: "known" })).toBe("suppressed");
    expect(one("last", [1, [2, "provisional"], "empty"], { outside: [0, 0, 1] })).toEqual([
      ...[2, "provisional", "computed", "incomplete-window"],
    ]);
    expect(one("last", [1, "not-applicable", "empty"], { outside: [0, 0, 1] })).toEqual(short(1));
    expect(one("last", [1, "suppressed", "not-applicable"])).toBe("suppressed");
    expect(one("last", ["not-applicable", "not-applicable"])).toBe("not-applicable");
    expect(one("last", ["empty", "not-applicable"], { outside: [1, 0] })).toBe("not-applicable");
    expect(one("last", ["empty", "empty"], { outside: [1, 1] })).toBe("empty");
    expect(one("last", [7, "empty", 1], { runs: [[0, 1]], outside: [0, 1, 0] })).toEqual(short(7));
  });

  it("lies outside where all of its parts do", () => {
    const parts = { periods: [], first: Int32Array.of(0, 2, 4), last: Int32Array.of(1, 3, 5) };
    expect([...wholly(Uint8Array.of(1, 1, 1, 0, 0, 1), parts)]).toEqual([1, 0, 0]);
  });
});

describe("a running total", () => {
  const totals = (rows: readonly (readonly Cell[])[], before: readonly number[] = [0, 0, 0, 0]) =>
    cellsOf(accumulate(blockOf(...rows), Uint8Array.from(before)));

  it("adds up all figures so far with their flags, each row by itself", () => {
    expect(
      totals([
        [1, [2, "provisional"], 3, 4],
        [10, 20, 30, 40],
      ]),
    ).toEqual([
      [full(1), ...[3, 6, 10].map((value): Cell => [value, "provisional", "computed"])],
      [10, 30, 60, 100].map(full),
    ]);
  });

  it("is missing from the first missing figure on, for its reason", () => {
    expect(totals([[1, "suppressed", 3, "not-published"]])).toEqual([
      [full(1), "suppressed", "suppressed", "suppressed"],
    ]);
  });

  it("leaves out what is before the series, and what is before the area existed, which it says", () => {
    expect(totals([["empty", "empty", 3, 4]], [1, 1, 0, 0])).toEqual([["empty", "empty", full(3), full(7)]]);
    expect(totals([["not-applicable", 2, "not-applicable", [4, "revised"]]])).toEqual([
      ["not-applicable", short(2), "not-applicable", [6, "revised", "computed", "incomplete-window"]],
    ]);
  });
});

describe("an earlier column", () => {
  const block = blockOf([1, "not-applicable", 3], ["not-applicable", 5, "suppressed"], [7, "not-applicable", 9]);
  /** The first area had the code of the second, and that the one of the third. */
  const former = (row: number) => (row < 2 ? row + 1 : -1);
  const alone = () => -1;

  it("is looked up by period, of one that stands twice the last", () => {
    expect([...columnsOf([null, "2021", "2020", "2021"])]).toEqual([
      ["2021", 3],
      ["2020", 2],
    ]);
  });

  it("is that of the code which the area had then", () => {
    expect([0, 1, 2].map((column) => cellBack(block, 0, column, former))).toEqual([0, 4, 2]);
    expect([0, 1, 2].map((column) => cellBack(block, 1, column, former))).toEqual([6, 4, 5]);
    expect(cellBack(block, 2, 1, former)).toBe(7);
    expect(cellBack(block, 0, 1, alone)).toBe(1);
    expect(cellBack(block, 1, -1, former)).toBe(-1);
    const turned = blockOf([4, 5], ["not-applicable", 6]);
    expect(cellBack(turned, 1, 0, (row) => row - 1)).toBe(0);
  });

  it("of several gives their mean, and is missing where one is", () => {
    const rows = blockOf(
      [1, [2, "provisional"], 6],
      ["suppressed", "not-loaded", 1],
      ["not-loaded", "suppressed", 2],
      [8, [4, "computed", "incomplete-window"], "empty"],
    );
    const mean = (...columns: number[]) => cellsOf(meanColumn(rows, columns, alone)).flat();
    expect(mean(0, 1, 2)).toEqual([[3, "provisional", "computed"], "not-loaded", "not-loaded", "empty"]);
    expect(mean(0, 1)).toEqual([
      [1.5, "provisional", "computed"],
      ...["not-loaded", "not-loaded"],
      [6, "computed", "incomplete-window"],
    ]);
    expect(mean(2, -1)).toEqual(["empty", "empty", "empty", "empty"]);
    expect(mean(0, -1)).toEqual(["empty", "suppressed", "not-loaded", "empty"]);
    expect(cellsOf(meanColumn(block, [0, 1], former)).flat()).toEqual([full(3), full(6), "not-applicable"]);
  });
});
