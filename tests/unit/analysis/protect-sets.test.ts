import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookOf, isTold, tellTogether } from "../../../src/analysis/protect/combined.ts";
import type { Beside } from "../../../src/analysis/protect/combined.ts";
import { disclosing } from "../../../src/analysis/protect/disclosing.ts";
import type { CellSet } from "../../../src/analysis/protect/sets.ts";
import { isSame, leaves, setOf } from "../../../src/analysis/protect/sets.ts";
import type { Vector } from "../../../src/analysis/protect/vectors.ts";
import { minus, piecesOf, sumOfSets } from "../../../src/analysis/protect/vectors.ts";

/** What figures count, as numbers of cells: what may be said of them before any figure is worked out. */

const places = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 8 });

describe("a set of cells", () => {
  it("is the same whatever the order, and however often a cell is named", () => {
    fc.assert(
      fc.property(places, (all) => {
        expect(isSame(setOf(all), setOf([...all, ...[...all].reverse()]))).toBe(true);
      }),
    );
  });

  it("leaves what it has more than a part of it, and nothing else", () => {
    fc.assert(
      fc.property(places, places, (one, other) => {
        const rest = other.filter((place) => !one.includes(place));
        expect(leaves(setOf([...one, ...rest]), setOf(one), setOf(rest))).toBe(true);
        if (rest.length > 0) expect(isSame(setOf([...one, ...rest]), setOf(one))).toBe(false);
      }),
    );
  });

  it("has a number of its own that adds up, large enough to tell it from the sums of others", () => {
    const numbers = Array.from({ length: 60 }, (_, place) => setOf([place]).sum);
    const pairs = numbers.flatMap((one, i) => numbers.slice(i + 1).map((other) => one + other));
    expect(new Set([...numbers, ...pairs]).size).toBe(numbers.length + pairs.length);
    expect(Math.max(...numbers)).toBeLessThan(2 ** 31);
    expect(Math.min(...numbers)).toBeGreaterThan(0);
    expect(setOf([3, 5]).sum).toBe(setOf([3]).sum + setOf([5]).sum);
  });

  it("is not told by its number alone: two sets may have the same", () => {
    const forged = (cells: readonly number[], sum: number): CellSet => ({ cells: Int32Array.from(cells), sum });
    expect(leaves(forged([1, 2, 3], 9), forged([1], 4), forged([2], 5))).toBe(false);
    expect(leaves(forged([1, 2], 9), forged([1], 4), forged([3], 5))).toBe(false);
    expect(isSame(forged([1, 2], 9), forged([1, 3], 9))).toBe(false);
    const book = bookOf([forged([1, 2], 9), forged([1, 3], 9)]);
    expect(book.has(forged([1, 2], 9))).toBe(true);
    expect(book.has(forged([1, 3], 9))).toBe(true);
    expect(book.has(forged([2, 3], 9))).toBe(false);
    expect([book.hasSum(9), book.hasSum(8)]).toEqual([true, false]);
    expect(book.has(forged([4], 8))).toBe(false);
  });
});

describe("computed figures among others", () => {
  const figure = (computed: boolean, ...cells: number[]) => ({ set: setOf(cells), computed });

  it("give a secret away when they count it, leave it or are left by it; published ones never do", () => {
    const secret = [setOf([4])];
    const found = (...figures: ReturnType<typeof figure>[]) =>
      figures.map((each) => disclosing(figures, secret).has(each));
    expect(found(figure(true, 4))).toEqual([true]);
    expect(found(figure(false, 4))).toEqual([false]);
    expect(found(figure(true, 1, 2), figure(false, 1, 2, 4))).toEqual([true, false]);
    expect(found(figure(false, 1, 2), figure(true, 1, 2, 4))).toEqual([false, true]);
    expect(found(figure(false, 1, 2), figure(false, 1, 2, 4))).toEqual([false, false]);
    expect(found(figure(true, 1, 2), figure(true, 1, 4))).toEqual([false, false]);
  });

  it("give nothing away when they count nothing", () => {
    const nothing = figure(true);
    expect(disclosing([nothing, figure(false, 4)], [setOf([4])]).has(nothing)).toBe(false);
  });
});

/** Cells by how often they count: `{ 1: 2, 3: -1 }` is twice the first cell less the third. */
const vector = (cells: Readonly<Record<number, number>>): Vector =>
  new Map(Object.entries(cells).map(([cell, times]) => [Number(cell), times]));
const told = (of: Vector, most = 2) =>
  piecesOf(of, most)?.map(({ times, set }) => [Number(times.toFixed(6)), ...set.cells]);

describe("what a formula counts", () => {
  it("is each cell as often as the sets that hold it say", () => {
    const parts = [
      { set: setOf([1, 2, 3]), times: 1 },
      { set: setOf([2]), times: -1 },
      { set: setOf([3]), times: 2 },
    ];
    expect(told(sumOfSets(parts), 3)).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  it("has what falls away left out, also where numbers are not exact", () => {
    expect(told(vector({ 1: 0.1 + 0.2 - 0.3, 2: 0.3 }))).toEqual([[0.3, 2]]);
    expect(told(vector({ 1: -4, 2: -4 }))).toEqual([[-4, 1, 2]]);
    expect(told(vector({}))).toEqual([]);
  });

  it("takes cells together that count equally often, also where numbers are not exact or very small", () => {
    expect(told(vector({ 1: 0.3, 2: 0.1 + 0.2 }))).toEqual([[0.3, 1, 2]]);
    expect(piecesOf(vector({ 1: 1e-15, 2: 2e-15 }), 2)?.length).toBe(2);
    expect(piecesOf(vector({ 1: 1e15, 2: 1 }), 2)?.length).toBe(1);
  });

  it("is not looked at where there are more different numbers than asked", () => {
    expect(told(vector({ 1: 1, 2: 2, 3: 3 }))).toBeUndefined();
    expect(told(vector({ 1: 1, 2: 2, 3: 3 }), 3)).toHaveLength(3);
    expect(told(vector({ 1: 1, 2: 2, 3: 1, 4: 2 }))).toEqual([
      [1, 1, 3],
      [2, 2, 4],
    ]);
  });

  it("may have another taken from it a number of times", () => {
    expect(told(minus(vector({ 1: 3, 2: 1 }), vector({ 1: 1, 3: 2 }), 2), 3)).toEqual([
      [1, 1, 2],
      [-4, 3],
    ]);
  });
});

describe("a formula beside one figure", () => {
  const ground = (secrets: readonly CellSet[], ...figures: readonly number[][]): Beside => ({
    figures: figures.map((cells) => ({ set: setOf(cells), computed: false })),
    known: bookOf(figures.map((cells) => setOf(cells))),
    secrets: bookOf(secrets),
  });
  const tells = (cells: Readonly<Record<number, number>>, beside: Beside): boolean => {
    const [one, other] = piecesOf(vector(cells), 2) ?? [];
    if (!one || !other) throw new Error("not of two pieces");
    return isTold([one, other], beside);
  };
  const SECRET = [setOf([1])];

  it("tells a secret when the other cells of it, or all together, are a figure", () => {
    expect(tells({ 1: 2, 2: 1 }, ground(SECRET, [2]))).toBe(true);
    expect(tells({ 1: 1, 2: 2 }, ground(SECRET, [2]))).toBe(true);
    expect(tells({ 1: 3, 2: 1 }, ground(SECRET, [1, 2]))).toBe(true);
    expect(tells({ 1: 3, 2: 1 }, ground(SECRET, [3]))).toBe(false);
    expect(tells({ 3: 3, 2: 1 }, ground(SECRET, [2], [2, 3]))).toBe(false);
  });

  it("tells a secret sum when one of its parts, counted more often, is a figure", () => {
    const sum = [setOf([1, 2])];
    expect(tells({ 1: 2, 2: 1 }, ground(sum, [1]))).toBe(true);
    expect(tells({ 1: 2, 2: 1 }, ground(sum, [3]))).toBe(false);
    expect(tells({ 1: 2, 3: 1 }, ground(sum, [1]))).toBe(false);
  });

  it("tells, as a difference, what a figure with the one would be with the other", () => {
    const sum = [setOf([1, 3])];
    expect(tells({ 1: 1, 2: -1 }, ground(sum, [2, 3]))).toBe(true);
    expect(tells({ 1: -2.5, 2: 2.5 }, ground(sum, [2, 3]))).toBe(true);
    expect(tells({ 1: 1, 2: 1.5 }, ground(sum, [2, 3]))).toBe(false);
    expect(tells({ 1: 1, 2: -1 }, ground(sum, [2, 4]))).toBe(false);
    expect(tells({ 1: 1, 2: -1 }, ground(sum, [3, 4]))).toBe(false);
  });

  it("tells with another formula what is left when one is taken from or added to the other", () => {
    const secrets = bookOf(SECRET);
    expect(tellTogether(vector({ 1: 1, 2: 2, 3: 1 }), vector({ 2: 2, 3: 1 }), secrets)).toBe(true);
    expect(tellTogether(vector({ 1: 1, 2: 2, 3: 1 }), vector({ 2: -2, 3: -1 }), secrets)).toBe(true);
    expect(tellTogether(vector({ 1: 1, 2: 2, 3: 1 }), vector({ 2: 2, 3: 2 }), secrets)).toBe(false);
    expect(tellTogether(vector({ 4: 1, 2: 2, 3: 1 }), vector({ 2: 2, 3: 1 }), secrets)).toBe(false);
    expect(tellTogether(vector({ 2: 1 }), vector({ 2: 1 }), secrets)).toBe(false);
  });
});
