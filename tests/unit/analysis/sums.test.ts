import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/analysis/block.ts";
import { placesOf } from "../../../src/analysis/places.ts";
import type { Sums } from "../../../src/analysis/sums.ts";
import { sumsOf } from "../../../src/analysis/sums.ts";
import { countParts, newTally } from "../../../src/analysis/tally.ts";
import type { Tally } from "../../../src/analysis/tally.ts";
import type { Unit } from "../../../src/analysis/unit.ts";
import { FLAG } from "../../../src/cube/flags.ts";
import { REASON } from "../../../src/cube/reason.ts";
import type { Cell } from "./blocks.ts";
import { blockOf } from "./blocks.ts";

const CODES = ["A", "B", "C", "D"];
/** D lies in neither; X is not among the figures, and A is listed twice. */
const LARGER = new Map([
  ["P", ["A", "B", "X", "A"]],
  ["Q", ["C"]],
  ["EMPTY", []],
]);

type Terms = Pick<Unit, "denominator" | "weight">;
const unitOf = (numerator: Block, more: Terms, whole: boolean): Unit => ({
  ...{ level: "gemeente", codes: CODES, rowOf: placesOf(CODES), numerator, whole },
  ...more,
});

const PARTS = ["top", "bottom", "lost", "known", "expected", "flags", "missing", "unlike"] as const;
/** What a larger area came to in one column. */
const at = ({ tally, place }: Sums, code: string, columns: number, column: number) =>
  Object.fromEntries(PARTS.map((part) => [part, tally[part][(place.get(code) ?? NaN) * columns + column]]));
const came = (more: Partial<Record<(typeof PARTS)[number], number>>) => ({
  ...{ top: 0, bottom: 0, lost: 0, known: 0, expected: 0, flags: 0, missing: 0, unlike: 0 },
  ...more,
});

const figures = blockOf([1, 10], [2, 20], [4, 40], [8, 80]);
const under = blockOf([100, 1], [200, 2], [400, 4], [800, 8]);

describe("parts of which nothing is missing, added up for all larger areas at once", () => {
  const sums = (more: Terms, from = 0, to = 2) => sumsOf(unitOf(figures, more, true), LARGER, from, to, {});

  it("are Σ v, each part once", () => {
    const plain = sums({});
    expect([...plain.place.keys()]).toEqual(["P", "Q", "EMPTY"]);
    expect(at(plain, "P", 2, 0)).toEqual(came({ top: 3, known: 2, expected: 2 }));
    expect(at(plain, "P", 2, 1)).toEqual(came({ top: 30, known: 2, expected: 2 }));
    expect(at(plain, "Q", 2, 0)).toEqual(came({ top: 4, known: 1, expected: 1 }));
    expect(at(plain, "EMPTY", 2, 1)).toEqual(came({}));
  });

  it("are Σ n and Σ d of a ratio", () => {
    const ratio = sums({ denominator: under });
    expect(at(ratio, "P", 2, 0)).toEqual(came({ top: 3, bottom: 300, known: 2, expected: 2 }));
    expect(at(ratio, "Q", 2, 1)).toEqual(came({ top: 40, bottom: 4, known: 1, expected: 1 }));
  });

  it("are Σ wv and Σ w of a weighted mean", () => {
    const mean = sums({ weight: under });
    expect(at(mean, "P", 2, 0)).toEqual(came({ top: 1 * 100 + 2 * 200, bottom: 300, known: 2, expected: 2 }));
    expect(at(mean, "Q", 2, 1)).toEqual(came({ top: 160, bottom: 4, known: 1, expected: 1 }));
  });

  it("are those of the columns asked, whatever other columns were asked before", () => {
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      const { tally } = sums({ denominator: under }, from, to);
      const only = (row: readonly number[]) => row.map((value, column) => (column >= from && column < to ? value : 0));
      expect([...tally.top]).toEqual([...only([3, 30]), ...only([4, 40]), 0, 0]);
      expect([...tally.bottom]).toEqual([...only([300, 3]), ...only([400, 4]), 0, 0]);
    }
  });

  it("are of the areas and the figures at hand, though others had the same denominators", () => {
    const other = new Map([["P", ["D"]]]);
    const first = sumsOf(unitOf(figures, { denominator: under }, true), LARGER, 0, 2, {});
    const second = sumsOf(unitOf(figures, { denominator: under }, true), other, 0, 2, {});
    expect([at(first, "P", 2, 0)["bottom"], at(second, "P", 2, 0)["bottom"]]).toEqual([300, 800]);
    const fewer: Unit = { ...unitOf(blockOf([1, 10]), {}, true), codes: ["B"], rowOf: placesOf(["B"]) };
    expect(at(sumsOf(fewer, LARGER, 0, 2, {}), "P", 2, 1)).toEqual(came({ top: 10, known: 1, expected: 1 }));
  });
});

describe("parts of which some are missing", () => {
  const flag = (name: "provisional" | "estimate") => FLAG[name];
  const sums = (rows: readonly (readonly Cell[])[], more: Terms) =>
    sumsOf(unitOf(blockOf(...rows), more, false), LARGER, 0, 1, {});

  it("count when all of their terms are there, else their weight is lost", () => {
    const weight = blockOf([100], [200], ["suppressed"], [800]);
    const mean = sums([[1], ["not-published"], [4], [8]], { weight });
    expect(at(mean, "P", 1, 0)).toEqual(
      came({ top: 100, bottom: 100, lost: 200, known: 1, expected: 2, missing: REASON["not-published"] }),
    );
    expect(at(mean, "Q", 1, 0)).toEqual(came({ expected: 1, missing: REASON.suppressed }));
    const ratio = sums([[1], ["not-published"], [4], [8]], { denominator: weight });
    expect(at(ratio, "P", 1, 0)).toEqual(
      came({ top: 1, bottom: 100, lost: 200, known: 1, expected: 2, missing: REASON["not-published"] }),
    );
  });

  it("keep no weight where there is none, and skip what does not exist", () => {
    const plain = sums([["not-applicable"], ["empty"], ["not-applicable"], [8]], {});
    expect(at(plain, "P", 1, 0)).toEqual(came({ expected: 1, missing: REASON.empty }));
    expect(at(plain, "Q", 1, 0)).toEqual(came({}));
  });

  it("pass on the flags of all that counts, and of nothing else", () => {
    const denominator = blockOf([[100, "estimate"]], [[200, "revised"]], [400], [800]);
    const ratio = sums([[[1, "provisional"]], ["empty"], [4], [8]], { denominator });
    expect(at(ratio, "P", 1, 0)["flags"]).toBe(flag("provisional") | flag("estimate"));
    expect(at(ratio, "Q", 1, 0)["flags"]).toBe(0);
  });

  it("come to what is counted for one row by itself, in every column asked and in no other", () => {
    const cells: readonly Cell[] = [3, [5, "estimate"], "not-applicable", "empty", "not-loaded", "suppressed"];
    const rows = CODES.map((_, row) => cells.map((_cell, column) => cells[(row * 5 + column) % cells.length] ?? 0));
    const weights = CODES.map((_, row) =>
      cells.map((_cell, column) => cells[(row * 3 + column + 1) % cells.length] ?? 0),
    );
    for (const terms of [{}, { weight: blockOf(...weights) }, { denominator: blockOf(...weights) }]) {
      const unit = unitOf(blockOf(...rows), terms, false);
      const all = sumsOf(unit, LARGER, 1, 5, {});
      const alone = newTally(6, {});
      for (const [code, parts] of LARGER) {
        countParts(alone, unit, Int32Array.from(new Set(parts.flatMap((part) => unit.rowOf.get(part) ?? []))), 1, 5);
        for (let column = 1; column < 5; column += 1) expect(at(all, code, 6, column)).toEqual(seen(alone, column));
        for (const column of [0, 5]) expect(at(all, code, 6, column)).toEqual(came({}));
      }
    }
  });

  function seen(tally: Tally, column: number) {
    return Object.fromEntries(PARTS.map((part) => [part, tally[part][column]]));
  }
});
