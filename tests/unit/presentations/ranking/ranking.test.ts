import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { rankingOf } from "../../../../src/presentations/ranking/model.ts";
import type { Ranked } from "../../../../src/presentations/ranking/model.ts";
import { rankingOptions } from "../../../../src/presentations/ranking/options.ts";
import { placesOf } from "../../../../src/presentations/ranking/places.ts";
import { resultOf, without } from "../results.ts";

const words = createWords("nl");
const options = (more: Record<string, unknown> = {}) => v.parse(rankingOptions, more);
const areasIn = (lines: ReturnType<typeof rankingOf>["lines"]) =>
  lines.filter((line): line is Ranked => line.kind === "area");

describe("places", () => {
  it("equal figures share the better place; comparisons and missing figures have none", () => {
    const values = [5, 9, 9, 1, 7];
    const result = without(
      resultOf({ areas: 5, references: 1, slots: 1, value: (_, area) => values[area] ?? 0 }),
      3,
      "suppressed",
    );
    expect([...placesOf(result, 0, 0)].sort(([a], [b]) => a - b)).toEqual([
      [0, 3],
      [1, 1],
      [2, 1],
    ]);
  });
  it("counts from the lowest when asked", () => {
    const result = resultOf({ areas: 3, slots: 1 });
    expect(placesOf(result, 0, 0, true).get(0)).toBe(1);
    expect(placesOf(result, 0, 0).get(0)).toBe(3);
  });
});

describe("a ranking", () => {
  it("puts a comparison where its figure belongs, without a place", () => {
    const values = [10, 30, 20];
    const ranking = rankingOf(
      resultOf({ areas: 3, references: 1, slots: 1, value: (_, area) => values[area] ?? 0 }),
      options(),
      words,
    );
    expect(areasIn(ranking.lines).map(({ name, place }) => [name, place])).toEqual([
      ["Gemeente 1", "1"],
      ["Gemeente 2", ""],
      ["Gemeente 0", "2"],
    ]);
  });
  it("shows both ends and the neighbours of mine of a long list, and says what lies between", () => {
    const ranking = rankingOf(resultOf({ areas: 100, slots: 1 }), options(), words, "GM0050");
    const skipped = ranking.lines.flatMap((line) => (line.kind === "skipped" ? [line.count] : []));
    expect(areasIn(ranking.lines)).toHaveLength(17);
    expect(areasIn(ranking.lines).length + skipped.reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(rankingOf(resultOf({ areas: 100, slots: 1 }), options({ show: "all" }), words).lines).toHaveLength(100);
    expect(areasIn(rankingOf(resultOf({ areas: 100, slots: 1 }), options({ show: "top" }), words).lines)).toHaveLength(
      10,
    );
  });
  it("says how many places an area moved, and draws bars from zero", () => {
    const values = [
      [1, 9],
      [5, 5],
    ];
    const result = resultOf({ areas: 2, slots: 2, value: (_, area, slot) => values[area]?.[slot] ?? 0 });
    const [first, second] = areasIn(rankingOf(result, options(), words).lines);
    expect([first?.name, first?.moved, second?.moved]).toEqual(["Gemeente 0", 1, -1]);
    expect(first).toMatchObject({ from: 0, length: 1 });
    expect(second?.length).toBeCloseTo(5 / 9);
  });
});
