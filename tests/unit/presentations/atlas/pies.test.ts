import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Result } from "../../../../src/analysis/result.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { spokenReading } from "../../../../src/presentations/atlas/atlas.ts";
import { advisePies } from "../../../../src/presentations/pies/advice.ts";
import { drawPies } from "../../../../src/presentations/pies/draw.ts";
import { pieMarks } from "../../../../src/presentations/pies/marks.ts";
import { largestOf, marksOf } from "../../../../src/presentations/pies/model.ts";
import { piesOptions } from "../../../../src/presentations/pies/options.ts";
import { toSvg } from "../../../../src/presentations/pies/toSvg.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS, catalogueOf, resultOf } from "../map/small.ts";
import type { Figure } from "../map/small.ts";
import { brokenDown } from "../results.ts";
import { faultsIn } from "../svgFaults.ts";

const words = createWords("nl");
const common = { theme: makeTheme(false), words, areas: AREAS, mine: "B" };
const file = { borders: [BORDERS], title: "Titel", description: "Wat er te zien is" };
const byItself = v.parse(piesOptions, {});
const catalogue = catalogueOf("count");

/** Parts of one whole in the squares of `small.ts`: per area a figure for each part. */
function partsOf(figures: Readonly<Record<string, readonly Figure[]>>, count = 3): Result {
  const parts = Array.from({ length: count }, (_, part) =>
    resultOf(Object.fromEntries(Object.entries(figures).map(([code, each]) => [code, [each[part] ?? 0]])), {
      ...{ kind: "count", decimals: 0 },
    }),
  );
  const joined = (of: (result: Result) => Iterable<number>) => parts.flatMap((part) => [...of(part)]);
  const [first] = parts;
  if (!first) throw new Error("no parts");
  return {
    ...first,
    series: brokenDown("share", { age: Array.from({ length: count }, (_, part) => `p${part}`) }),
    values: Float64Array.from(joined(({ values }) => values)),
    reason: Uint8Array.from(joined(({ reason }) => reason)),
    flags: Uint16Array.from(joined(({ flags }) => flags)),
    classIndex: Int8Array.from(joined(({ classIndex }) => classIndex)),
    classes: parts.map(() => null),
    periods: parts.flatMap(({ periods }) => periods),
    divisions: parts.flatMap(({ divisions }) => divisions),
    coverage: parts.flatMap(({ coverage }) => coverage),
  };
}

const AGES = {
  A: [10, 20, 30],
  B: [100, 100, 200],
  C: [5, "suppressed", 5],
  D: [0, 0, 0],
  NL01: [900, 900, 900],
} as const;
const ages = partsOf(AGES);
const svgOf = (result: Result, options = byItself) =>
  toSvg({ ...common, ...file, result, options }, { width: 460, height: 260 });

describe("pies on a map", () => {
  it("are slices of the whole of each area, and the area of a pie is that whole", () => {
    expect(marksOf(ages, byItself)).toBe("pies");
    // The country beside them is no pie, so it sets no scale.
    expect(largestOf(ages, "pies")).toBe(400);
    const slices = pieMarks([1, 0, 3], [50, 50], 10, "#000", common.theme).filter(
      (mark) => mark.kind === "path" && mark.fill,
    );
    expect(slices.map((mark) => mark.kind === "path" && mark.d)).toEqual([
      "M50,50L50,40A10,10 0 0 1 60,50Z",
      "M50,50L60,50A10,10 0 1 1 50,40Z",
    ]);
  });

  it("say each part with its share; a missing part is its reason, and leaves no shares", () => {
    const { read, notes } = drawPies({ ...common, result: ages, options: byItself });
    const [whole, broken] = [read("B"), read("C")];
    expect(whole && spokenReading(whole)).toContain("100 aantal (25,0%)");
    expect(broken && spokenReading(broken)).toContain(words.reason("suppressed"));
    expect(broken && spokenReading(broken)).not.toContain("%");
    expect(notes).toContain(words.text("pies.missing-pies"));
    expect(notes).toContain(words.text("pies.zero"));
  });

  it("are bars where the topics make no whole, also when pies are asked for", () => {
    const below = partsOf({ ...AGES, A: [10, -20, 30] });
    const pies = { ...byItself, marks: "pies" as const };
    expect(marksOf(below, pies)).toBe("bars");
    expect(drawPies({ ...common, result: below, options: pies }).notes).toContain(words.text("pies.no-whole"));
    expect(faultsIn(svgOf(below))).toEqual([]);
  });

  it("are one picture in a file", async () => {
    expect(faultsIn(svgOf(ages))).toEqual([]);
    await expect(svgOf(ages)).toMatchFileSnapshot("./__snapshots__/pies.svg");
    await expect(svgOf(ages, { ...byItself, marks: "bars" })).toMatchFileSnapshot("./__snapshots__/bars.svg");
  });

  it("need parts, not too many of them, and areas that leave each other room", () => {
    const advise = (result: Result) => advisePies(result, catalogue, AREAS);
    expect(advise(ages)).toMatchObject({ grade: "possible", reason: { id: "pies.advice-missing" } });
    expect(advise(resultOf({ A: [1], B: [2] }, { kind: "count" }))).toMatchObject({
      ...{ grade: "impossible", reason: { id: "pies.one" }, remedy: { form: "circles" } },
    });
    expect(advise(partsOf(AGES, 7))).toMatchObject({ grade: "misleading", reason: { id: "pies.parts" } });
    const places = (count: number) =>
      partsOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`P${at}`, [1, 2, 3]])));
    expect(advise(places(61))).toMatchObject({ grade: "misleading", reason: { id: "pies.places" } });
    expect(advise(places(401))).toMatchObject({ grade: "impossible", reason: { id: "pies.too-many" } });
    expect(advise(partsOf({ A: [1, 2, -3], B: [1, 2, 3] }))).toMatchObject({ reason: { id: "pies.as-bars" } });
  });
});
