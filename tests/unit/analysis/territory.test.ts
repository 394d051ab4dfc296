import { describe, expect, it } from "vitest";
import type { Areas, Succession } from "../../../src/cube/area.ts";
import { FLAG } from "../../../src/cube/flags.ts";
import { dayOfDate } from "../../../src/cube/period.ts";
import { REASON } from "../../../src/cube/reason.ts";
import { emptyBlock, writeValue } from "../../../src/analysis/block.ts";
import { flagMethod, flagTerritory, isMoment, territoryChanges } from "../../../src/analysis/breaks.ts";
import { AREAS, GM_2019, GM_2021 } from "./fixtures.ts";

/** Behind which codes the territory changed, and which figures therefore carry the flag *break*. */

const DAY = dayOfDate("2021-01-01") ?? NaN;

function succession(from: string, to: string, kind: Succession["kind"], date = "2021-01-01"): Succession {
  return { from, to, date, kind, share: 1, shareOf: "whole" };
}
const changesOf = (successions: readonly Succession[], more: Partial<Areas> = {}) =>
  territoryChanges({ ...AREAS, ...more, successions });

describe("a change of territory", () => {
  it("is of every code that was there before it and after it, once a day", () => {
    const both = [succession("C", "B", "absorbed"), succession("A", "B", "split")];
    expect(changesOf(both)).toEqual([
      { code: "B", day: DAY },
      { code: "A", day: DAY },
    ]);
  });

  it("is none by a rename, of an area with itself, on a day that is none, or of what is no area", () => {
    expect(changesOf([succession("A", "B", "rename")])).toEqual([]);
    expect(changesOf([succession("A", "A", "split")])).toEqual([]);
    expect(changesOf([succession("A", "B", "merger", "2021-02-30")])).toEqual([]);
    expect(changesOf([succession("Q", "R", "merger")])).toEqual([]);
  });

  it("is none of a code that is new, or gone: there is nothing to compare it with", () => {
    const later = { ...GM_2021, levels: { gemeente: ["A", "D", "E", "N"] } };
    const areas = { ...AREAS.areas, N: { code: "N", level: "gemeente", name: "Nieuw" } };
    expect(changesOf([succession("B", "N", "merger")], { areas, divisions: [GM_2019, later] })).toEqual([]);
  });

  it("looks at the lists of its own level, the last before the day and the first from it on", () => {
    const other = { id: "p", from: "2020-06-01", to: null, levels: { provincie: ["P1"] } };
    const after = { id: "q", from: "2021-01-01", to: null, levels: { provincie: ["P1"] } };
    const gone = { ...GM_2021, id: "gm-2022", from: "2022-01-01", levels: { gemeente: ["A"] } };
    const divisions = [GM_2019, other, after, { ...GM_2021, to: "2021-12-31" }, gone];
    expect(changesOf([succession("D", "E", "split")], { divisions })).toEqual([
      { code: "D", day: DAY },
      { code: "E", day: DAY },
    ]);
    expect(changesOf([succession("D", "A", "split", "2022-01-01")], { divisions })).toEqual([
      { code: "A", day: dayOfDate("2022-01-01") },
    ]);
  });

  it("has nothing before the first list, and counts on after the last one that is known", () => {
    expect(changesOf([succession("A", "B", "split", "2019-01-01")])).toEqual([]);
    expect(changesOf([succession("A", "B", "split", "2023-01-01")])).toEqual(
      ["A", "B"].map((code) => ({ code, day: dayOfDate("2023-01-01") })),
    );
    expect(changesOf([succession("C", "B", "absorbed")], { divisions: [GM_2021] })).toEqual([]);
  });

  it("skips a list that had ended by then", () => {
    const brief = { id: "brief", from: "2021-01-01", to: "2020-12-31", levels: { gemeente: ["A"] } };
    expect(changesOf([succession("D", "E", "split")], { divisions: [GM_2019, brief, GM_2021] })).toHaveLength(2);
    const day = { ...brief, to: "2021-01-01" };
    expect(changesOf([succession("D", "E", "split")], { divisions: [GM_2019, day, GM_2021] })).toEqual([]);
  });
});

const YEARS = ["2019", "2020", "2021", "2022"];
/** Rows of figures, of which those in `lacking` (row, column) are not there. */
function figures(rows: number, columns: number, lacking: readonly (readonly [number, number])[] = []) {
  const block = emptyBlock(rows, columns, REASON["not-published"]);
  for (let cell = 0; cell < rows * columns; cell += 1) {
    const missing = lacking.some(([row, column]) => row * columns + column === cell);
    if (!missing) writeValue(block, cell, cell, FLAG.provisional);
  }
  return block;
}
const broken = (block: ReturnType<typeof figures>) =>
  [...block.flags].flatMap((flags, cell) => ((flags & FLAG.break) === 0 ? [] : [cell]));

describe("the flag break of a changed territory", () => {
  const own = [true, true, true, true];
  const changes = [
    { code: "B", day: DAY },
    { code: "Q", day: DAY },
    { code: "A", day: dayOfDate("2025-01-01") ?? NaN },
  ];

  it("stands on the first figure on or after the day, beside its other flags, in the row of the code", () => {
    const block = figures(3, 4);
    expect(flagTerritory(block, ["A", "B", "C"], YEARS, own, changes)).toEqual(["B"]);
    expect(broken(block)).toEqual([6]);
    expect(block.flags[6]).toBe(FLAG.provisional | FLAG.break);
  });

  it("stands in the first row and in the last as well, and names a code once", () => {
    const block = figures(2, 4);
    const twice = [...changes, { code: "B", day: dayOfDate("2022-01-01") ?? NaN }];
    expect(flagTerritory(block, ["B", "A"], YEARS, own, twice)).toEqual(["B"]);
    expect(broken(block)).toEqual([2, 3]);
  });

  it("waits for a figure when the first one is missing, and asks for a figure before it", () => {
    const late = figures(1, 4, [[0, 2]]);
    expect(flagTerritory(late, ["B"], YEARS, own, changes)).toEqual(["B"]);
    expect(broken(late)).toEqual([3]);
    const first = figures(1, 4, [
      [0, 0],
      [0, 1],
    ]);
    expect(flagTerritory(first, ["B"], YEARS, own, changes)).toEqual([]);
    expect(broken(first)).toEqual([]);
    expect(flagTerritory(figures(1, 2), ["B"], ["2019", "2020"], own, changes)).toEqual([]);
  });

  it("counts only slots with a period on the division of their own time", () => {
    expect(flagTerritory(figures(1, 4), ["B"], YEARS, [false, false, true, true], changes)).toEqual([]);
    expect(flagTerritory(figures(1, 4), ["B"], [null, null, "2021", "2022"], own, changes)).toEqual([]);
    const third = figures(1, 4);
    expect(flagTerritory(third, ["B"], YEARS, [true, true, false, true], changes)).toEqual(["B"]);
    expect(broken(third)).toEqual([3]);
  });

  it("asks for a figure of before it wherever that stands on the screen", () => {
    const block = figures(1, 2);
    expect(flagTerritory(block, ["B"], ["2021", "2020"], own, changes)).toEqual(["B"]);
    expect(broken(block)).toEqual([0]);
  });
});

describe("the flag break of another method", () => {
  it("stands in every row that has figures on both sides", () => {
    const block = figures(3, 4, [
      [1, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(flagMethod(block, YEARS, DAY)).toBe(true);
    expect(broken(block)).toEqual([2, 11]);
    expect(flagMethod(figures(2, 2, [[0, 0]]), ["2020", "2021"], DAY)).toBe(true);
    expect(flagMethod(figures(2, 2, [[1, 0]]), ["2020", "2021"], DAY)).toBe(true);
  });

  it("stands nowhere without a figure before it, or a period", () => {
    expect(flagMethod(figures(2, 2), ["2021", "2022"], DAY)).toBe(false);
    expect(flagMethod(figures(2, 2), [null, "2022"], DAY)).toBe(false);
  });

  it("is of one day only, and of a method", () => {
    const text = { nl: "", en: "" };
    const day = "2021-01-01";
    expect(isMoment({ kind: "method", from: day, to: day, text })).toBe(true);
    expect(isMoment({ kind: "method", from: day, to: "2021-01-02", text })).toBe(false);
    expect(isMoment({ kind: "method", text })).toBe(false);
    expect(isMoment({ kind: "break", from: day, to: day, text })).toBe(false);
  });
});
