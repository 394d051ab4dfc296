import { describe, expect, it } from "vitest";
import { emptyBlock } from "../../../src/analysis/block.ts";
import type { Measure } from "../../../src/analysis/measure.ts";
import { placesOf } from "../../../src/analysis/places.ts";
import type { Kept } from "../../../src/analysis/tally.ts";
import { countParts, countUnder, newTally, writeTally } from "../../../src/analysis/tally.ts";
import type { Cell } from "./blocks.ts";
import { blockOf, cellsOf } from "./blocks.ts";
import { indicator } from "./fixtures.ts";

const CODES = ["A", "B", "C", "D"];
const RATIO: Measure = {
  numerator: { source: "store", indicator: indicator("crimes"), members: {} },
  ...{ factor: 100, combining: "ratio", threshold: { numerator: 0, denominator: 0 }, yearStart: false, tools: {} },
};

/** A row whose numerator is of A and B, and whose denominator is of C and D, which are the same land. */
function divided(
  top: readonly (readonly Cell[])[],
  bottom: readonly (readonly Cell[])[],
  partial: "withhold" | "known",
) {
  const none = top.map((row) => row.map((): Cell => "empty"));
  const [numerator, apart] = [blockOf(...top, ...none), blockOf(...none, ...bottom)];
  const unit = { level: "gemeente", codes: CODES, rowOf: placesOf(CODES), numerator, denominator: apart, apart };
  const kept: Kept = {};
  const tally = newTally(numerator.columns, kept);
  countParts(tally, unit, Int32Array.of(0, 1), 0, numerator.columns, false);
  countUnder(tally, unit, Int32Array.of(2, 3), 0, numerator.columns);
  const out = emptyBlock(1, numerator.columns);
  for (let column = 0; column < numerator.columns; column += 1) writeTally(tally, column, RATIO, partial, out, column);
  return { cells: cellsOf(out)[0], kept };
}

describe("a denominator that stands on other areas of the same land", () => {
  const whole = [
    [3, 30],
    [5, 10],
  ];

  it("is added up by itself, and the sums are divided", () => {
    const { cells, kept } = divided(
      whole,
      [
        [25, 60],
        [15, 20],
      ],
      "withhold",
    );
    expect(cells).toEqual([
      [20, "computed"],
      [50, "computed"],
    ]);
    expect(kept.partsKnown).toBeUndefined();
  });

  it("passes on its flags beside those of the numerator", () => {
    const top: readonly (readonly Cell[])[] = [
      [3, [30, "provisional"]],
      [5, 10],
    ];
    expect(
      divided(
        top,
        [
          [[25, "estimate"], 60],
          [15, [20, "rounded"]],
        ],
        "withhold",
      ).cells,
    ).toEqual([
      [20, "estimate", "computed"],
      [50, "provisional", "rounded", "computed"],
    ]);
  });

  it("leaves out an area that did not exist", () => {
    expect(
      divided(
        whole,
        [
          ["not-applicable", 60],
          [40, "not-applicable"],
        ],
        "withhold",
      ).cells,
    ).toEqual([
      [20, "computed"],
      [40 / 0.6, "computed"],
    ]);
  });

  it("withholds the whole where a part is missing on either side, also where known parts are shown", () => {
    const missing = divided(
      whole,
      [
        ["suppressed", 60],
        [40, 20],
      ],
      "known",
    );
    expect(missing.cells).toEqual(["partial-withheld", [50, "computed"]]);
    expect([...(missing.kept.partsKnown?.known ?? []), ...(missing.kept.partsKnown?.of ?? [])]).toEqual([2, 0, 3, 0]);
    expect([...(missing.kept.partsKnown?.weight ?? [])]).toEqual([NaN, NaN]);
    const top: readonly (readonly Cell[])[] = [
      [3, "not-published"],
      [5, 10],
    ];
    expect(
      divided(
        top,
        [
          [20, 60],
          [20, 20],
        ],
        "known",
      ).cells,
    ).toEqual([[20, "computed"], "partial-withheld"]);
  });

  it("is not loaded where that is why, before any other reason", () => {
    const top: readonly (readonly Cell[])[] = [["suppressed"], [5]];
    expect(divided(top, [["not-loaded"], [20]], "known").cells).toEqual(["not-loaded"]);
  });
});
