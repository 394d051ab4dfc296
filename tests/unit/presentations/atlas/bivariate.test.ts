import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Result } from "../../../../src/analysis/result.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { spokenReading } from "../../../../src/presentations/atlas/atlas.ts";
import { adviseBivariate } from "../../../../src/presentations/bivariate/advice.ts";
import { pairColours } from "../../../../src/presentations/bivariate/colours.ts";
import { drawBivariate } from "../../../../src/presentations/bivariate/draw.ts";
import { pairOf } from "../../../../src/presentations/bivariate/model.ts";
import { bivariateOptions } from "../../../../src/presentations/bivariate/options.ts";
import { toSvg } from "../../../../src/presentations/bivariate/toSvg.ts";
import { twinOf } from "../../../../src/presentations/bivariate/twin.ts";
import { changeOptions } from "../../../../src/presentations/change/options.ts";
import { twinOf as twinOfChange } from "../../../../src/presentations/change/twin.ts";
import { twinText } from "../../../../src/presentations/twin/twinText.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { difference, seenBy, SIGHTS } from "../../ui/colours.ts";
import { AREAS, BORDERS, catalogueOf, resultOf } from "../map/small.ts";
import { faultsIn } from "../svgFaults.ts";

const words = createWords("nl");
const common = { theme: makeTheme(false), words, areas: AREAS, mine: "C" };
const options = v.parse(bivariateOptions, {});
const file = { borders: [BORDERS], title: "Titel", description: "Wat er te zien is" };

/** Two results one after the other, as the two topics of one. */
function both(one: Result, other: Result): Result {
  const second = other.series.map((series) => ({
    ...series,
    key: "other",
    indicator: "other",
    name: { nl: "Ander", en: "Other" },
  }));
  return {
    ...one,
    series: [...one.series, ...second],
    values: Float64Array.from([...one.values, ...other.values]),
    reason: Uint8Array.from([...one.reason, ...other.reason]),
    flags: Uint16Array.from([...one.flags, ...other.flags]),
    classIndex: Int8Array.from([...one.classIndex, ...other.classIndex]),
    classes: [...one.classes, ...other.classes],
    periods: [...one.periods, ...other.periods],
    divisions: [...one.divisions, ...other.divisions],
    coverage: [...one.coverage, ...other.coverage],
  };
}

const two = both(
  resultOf({ A: [10], B: [20], C: [30], D: [40], NL01: [25] }),
  resultOf({ A: [3], B: [1], C: [2], D: ["suppressed"], NL01: [2] }),
);

describe("a map of two topics", () => {
  it("has as many dashes in an area as classes below it upwards, in its square too, and says so", () => {
    const drawn = toSvg({ ...common, result: two, options, ...file }, { width: 700, height: 400 });
    const dashes = drawn.match(/M[\d.]+,[\d.]+h6/g) ?? [];
    // In the map two for A, none for B and one for C; in the legend one for each middle square and two for each high one.
    expect(dashes).toHaveLength(3 + 9);
    expect(drawBivariate({ ...common, result: two, options }).notes.join()).toContain("Hoe meer streepjes");
  });

  it("puts each area in a class of either topic, and in none where one figure is missing", () => {
    const [frame] = drawBivariate({ ...common, result: two, options }).frames;
    const pair = pairOf(two, options);
    expect([pair?.x.limits.length, pair?.y.limits.length]).toEqual([2, 2]);
    expect(frame?.scene.areas.map(({ classIndex, reason }) => [classIndex, reason])).toEqual([
      [6, "present"],
      [1, "present"],
      [5, "present"],
      [-1, "suppressed"],
    ]);
    expect(frame?.scene.reasons).toEqual(["suppressed"]);
  });

  it("counts the areas of each colour and says them, and the class beside each figure", () => {
    const atlas = drawBivariate({ ...common, result: two, options });
    const [square, missing] = atlas.legends(() => undefined);
    expect(square?.kind === "drawn" && square.label).toContain(
      `Ander hoog, ${words.localised(two.series[0]?.name ?? { nl: "", en: "" })} laag: 1`,
    );
    expect(missing?.kind === "rows" && missing.rows.map(({ counts }) => counts)).toEqual([[1]]);
    const said = atlas.read("A");
    expect(said && spokenReading(said)).toMatch(/^Dorp A: .*10,0%, laag.*; Ander.*: 3,0%, hoog$/);
  });

  it("changes places when another topic is asked across, and is no map of one topic", () => {
    const turned = pairOf(two, { series: 1, other: 1 });
    expect([turned?.x.series, turned?.y.series]).toEqual([1, 0]);
    const one = resultOf({ A: [1], B: [2] });
    expect(pairOf(one, options)).toBeUndefined();
    expect(adviseBivariate(one, catalogueOf("percentage"), AREAS)).toMatchObject({
      grade: "impossible",
      reason: { id: "atlas.one-topic" },
    });
    expect(adviseBivariate(two, catalogueOf("percentage"), AREAS)).toMatchObject({
      reason: { id: "atlas.pair-few" },
      remedy: { form: "maps" },
    });
  });

  it("has nine colours that every eye tells apart, on either ground", () => {
    for (const dark of [false, true]) {
      for (const sight of SIGHTS) {
        const seen = pairColours(dark, 3, 3).map((colour) => seenBy(sight, colour));
        seen.forEach((one, at) =>
          seen
            .slice(at + 1)
            .forEach((other) => expect(difference(one, other), `${sight} ${one} ${other}`).toBeGreaterThan(4)),
        );
      }
    }
  });

  it("has a table of both figures with their classes, and a file without faults", () => {
    const text = twinText(twinOf(two, options), words);
    expect(text).toContain("klasse");
    expect(text.split("\n").find((line) => line.startsWith("Dorp A"))).toMatch(/10,0.*3,0.*1 \(.*3 \(/);
    const svg = toSvg(
      { ...common, result: two, options, borders: [BORDERS], title: "Titel", description: "Wat" },
      { width: 420, height: 300 },
    );
    expect(faultsIn(svg)).toEqual([]);
  });
});

describe("the table of a map of change", () => {
  it("has the difference itself, beside both periods", () => {
    const moved = resultOf(
      { A: [10, 12], B: [25, 21], C: [30, "suppressed"], D: ["not-applicable", 20] },
      { periods: ["2021", "2025"] },
    );
    const lines = twinText(twinOfChange(moved, v.parse(changeOptions, {})), words).split("\n");
    expect(lines.find((line) => line.startsWith("Dorp B"))).toMatch(/^Dorp B\t25,0\t21,0\t[^\t]+\t[-−]4,0/);
    expect(lines.find((line) => line.startsWith("Dorp C"))).toContain(`\t30,0\t${words.reason("suppressed")}\t`);
    expect(lines.join("\n")).toContain("verschil met 2021");
  });
});
