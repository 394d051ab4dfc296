import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { FLAG } from "../../../../src/cube/flags.ts";
import type { Result } from "../../../../src/analysis/result.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { spokenReading } from "../../../../src/presentations/atlas/atlas.ts";
import { adviseChange } from "../../../../src/presentations/change/advice.ts";
import { drawChange } from "../../../../src/presentations/change/draw.ts";
import { brokenIn, changeOf } from "../../../../src/presentations/change/model.ts";
import { changeOptions } from "../../../../src/presentations/change/options.ts";
import { toSvg as changeSvg } from "../../../../src/presentations/change/toSvg.ts";
import { adviseCircles } from "../../../../src/presentations/circles/advice.ts";
import { drawCircles } from "../../../../src/presentations/circles/draw.ts";
import { largestOf, legendFigures, radiusOf } from "../../../../src/presentations/circles/model.ts";
import { circlesOptions } from "../../../../src/presentations/circles/options.ts";
import { toSvg as circlesSvg } from "../../../../src/presentations/circles/toSvg.ts";
import { boxAround, geometryOf, middleOf } from "../../../../src/presentations/map/geometry.ts";
import { labelsOf, placeLabels } from "../../../../src/presentations/map/labels.ts";
import { fillOf } from "../../../../src/presentations/map/scene.ts";
import { fit, toScreen } from "../../../../src/presentations/map/view.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS, catalogueOf, resultOf } from "../map/small.ts";
import { faultsIn } from "../svgFaults.ts";

const words = createWords("nl");
const common = { theme: makeTheme(false), words, areas: AREAS, mine: "C" };
const file = { borders: [BORDERS], title: "Titel", description: "Wat er te zien is" };
const size = { width: 420, height: 240 };

const MOVED = { A: [10, 12], B: [25, 21], C: [30, "suppressed"], D: ["not-applicable", 20], NL01: [20, 21] } as const;
const moved = resultOf(MOVED, { periods: ["2021", "2025"] });
const changing = v.parse(changeOptions, {});

describe("a map of change", () => {
  const change = changeOf(moved, changing);
  it("takes the first figure from the last, with the reason of whichever is missing, in percentage points", () => {
    expect(change && [...change.values]).toEqual([2, -4, NaN, NaN, 1]);
    expect(change && [...change.reason].map((reason) => reason !== 0)).toEqual([false, false, true, true, false]);
    expect(change?.series[0]?.unit.nl).toBe("procentpunt");
    expect(change?.periods).toEqual(["2025"]);
    // A reference is measured, never classed.
    expect(change?.classIndex[4]).toBe(-1);
    expect(changeOf(resultOf({ A: [1], B: [2] }), changing)).toBeUndefined();
  });

  it("has classes that lie around zero: none holds falls and rises, save the quiet one in the middle", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 }), (now) => {
        const figures = Object.fromEntries(["A", "B", "C", "D"].map((code, at) => [code, [50, 50 + (now[at] ?? 0)]]));
        const even = changeOf(resultOf(figures, { periods: ["2021", "2025"] }), { series: 0, count: 4 });
        const limits = even?.classes[0]?.limits;
        expect(limits === undefined || limits.includes(0)).toBe(true);
      }),
    );
  });

  it("parts the falls where nearly all areas fell: none of them stands in a class of little change", () => {
    const nearlyAll = resultOf(
      { A: [50, 20], B: [50, 30], C: [50, 40], D: [50, 45], NL01: [50, 45] },
      { periods: ["2021", "2025"] },
    );
    const draw = (result: Result) => drawChange({ ...common, result, options: changing });
    const { notes, frames } = draw(nearlyAll);
    const scene = frames[0]?.scene;
    expect(scene?.classes?.limits.at(-1)).toBe(0);
    expect(scene?.classes?.centre).toMatchObject({ at: 0, above: 1 });
    expect(new Set(scene?.areas.map(({ classIndex }) => classIndex)).size).toBe(4);
    // All of them in the colours of falls, and no two alike.
    const [five, nine] = [5, 8].map((count) => common.theme.diverging(count));
    expect(scene?.colours).toEqual(nine?.slice(0, five?.length));
    expect(notes).toContain(words.text("atlas.change-mostly-fell"));
    expect(notes).not.toContain(words.text("atlas.change-dash"));
    const rising = resultOf({ A: [10, 20], B: [10, 30], C: [10, 40], D: [10, 45] }, { periods: ["2021", "2025"] });
    expect(draw(rising).notes).toContain(words.text("atlas.change-mostly-rose"));
    expect(draw(rising).frames[0]?.scene.classes?.limits[0]).toBe(0);
  });

  it("has a plus in the few areas that rose where nearly all fell", () => {
    const codes = Array.from({ length: 40 }, (_, at) => (at < 4 ? ("ABCD"[at] ?? "") : `X${at}`));
    const figures = Object.fromEntries(codes.map((code, at) => [code, [50, code === "B" ? 60 : 10 + at]]));
    const figure = {
      ...{ ...common, result: resultOf(figures, { periods: ["2021", "2025"] }), options: changing },
    };
    expect(drawChange(figure).notes).toContain(words.text("atlas.change-plus"));
    // One in the map, and one in the legend: of the class above zero.
    const parts = changeSvg({ ...figure, ...file }, size).split("</svg>");
    expect(parts.map((part) => part.match(/M\d+,\d+h6M\d+,\d+v6/g)?.length ?? 0).slice(0, 2)).toEqual([1, 1]);
  });

  it("says by how much, with its sign, and both figures", () => {
    const { read } = drawChange({ ...common, result: moved, options: changing });
    const [rose, missing] = [read("A"), read("C")];
    expect(rose && spokenReading(rose)).toBe("Dorp A: verschil: +2,0 procentpunt; 2021: 10,0%; 2025: 12,0%");
    expect(missing && spokenReading(missing)).toBe(`Dorp C: 2021: 30,0%; 2025: ${words.reason("suppressed")}`);
  });

  it("has a dash in the areas that fell and no other, and says what it means: a grey print tells falls from rises", () => {
    const drawnOf = (result: Result) => {
      const figure = { ...common, result, options: changing };
      const [map = "", legend = ""] = changeSvg({ ...figure, ...file }, size).split("</svg>");
      const [dashes, keys] = [map, legend].map((part) => part.match(/M\d+,\d+h6/g) ?? []);
      return { dashes, keys, ...drawChange(figure) };
    };
    const [mixed, risen] = [moved, resultOf({ A: [1, 2], B: [2, 3], C: [1, 9], D: [4, 8] })].map(drawnOf);
    expect(mixed?.dashes).toHaveLength(1);
    // In the legend the lower half of the classes has it.
    expect(mixed?.keys).toHaveLength(Math.floor((changeOf(moved, changing)?.classes[0]?.limits.length ?? 0) / 2));
    expect(mixed?.keys).not.toEqual([]);
    expect(mixed?.notes).toContain(words.text("atlas.change-dash"));
    expect(risen?.dashes).toEqual([]);
    expect(risen?.notes).not.toContain(words.text("atlas.change-dash"));
  });

  it("counts the areas whose land changed, and says so", () => {
    const flags = moved.flags.slice();
    flags[1] = FLAG.break;
    const broken: Result = { ...moved, flags };
    const result = changeOf(broken, changing);
    expect(result && brokenIn(result)).toBe(1);
    const { notes } = drawChange({ ...common, result: broken, options: changing });
    expect(notes).toContain(words.text("atlas.change-broken", { count: 1 }));
  });

  it("is one picture in a file", async () => {
    const svg = changeSvg({ ...common, ...file, result: moved, options: changing }, size);
    expect(faultsIn(svg)).toEqual([]);
    await expect(svg).toMatchFileSnapshot("./__snapshots__/change.svg");
  });

  it("suits a rate at two moments; one moment cannot change, and counts mislead", () => {
    const codes = ["A", "B", "C", "D", "E"];
    const wide = Object.fromEntries(codes.map((code, at) => [code, [10 + at, 20 + 2 * at]]));
    const advise = (result: Result, kind: "percentage" | "count") =>
      adviseChange(result, catalogueOf(kind, "population"), AREAS);
    expect(advise(resultOf(wide, { periods: ["2021", "2025"] }), "percentage").grade).toBe("good");
    expect(advise(resultOf(wide), "percentage")).toMatchObject({ grade: "impossible", remedy: { form: "map" } });
    const counts = resultOf(wide, { kind: "count", periods: ["2021", "2025"] });
    expect(advise(counts, "count")).toMatchObject({ grade: "misleading", remedy: { kind: "rate" } });
  });
});

const COUNTED = { A: [400], B: [100], C: [-25], D: [0], NL01: [9000] } as const;
const counted = resultOf(COUNTED, { kind: "count", decimals: 0 });
const round = v.parse(circlesOptions, {});

describe("circles on a map", () => {
  it("have an area in proportion to the figure", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (a, b) => {
          const [one, other] = [radiusOf(a, 1e6, 28), radiusOf(b, 1e6, 28)];
          expect((one * one) / (other * other)).toBeCloseTo(a / b, 4);
        },
      ),
    );
    expect(radiusOf(0, 0, 28)).toBe(0);
  });

  it("are as large as the selected areas make them: a country beside them counts for nothing", () => {
    expect(largestOf(counted, 0)).toBe(400);
  });

  it("have a legend of the largest figure and round ones, none of which cannot occur", () => {
    expect(legendFigures(417, 0)).toEqual([417, 100, 20]);
    expect(legendFigures(3, 0)).toEqual([3]);
    expect(legendFigures(0, 0)).toEqual([]);
  });

  it("are drawn above and below zero, mine apart, and say what zero is", async () => {
    const { frames, notes, read } = drawCircles({ ...common, mine: "B", result: counted, options: round });
    expect(notes).toContain(words.text("atlas.circles-below"));
    expect(notes).toContain(words.text("atlas.circles-zero"));
    const reading = read("A");
    expect(reading && spokenReading(reading)).toContain("400");
    expect(frames[0]?.scene.areas).toHaveLength(4);
    const svg = circlesSvg({ ...common, ...file, mine: "B", result: counted, options: round }, size);
    expect(faultsIn(svg)).toEqual([]);
    await expect(svg).toMatchFileSnapshot("./__snapshots__/circles.svg");
  });

  it("are what a hand points at, also where one reaches beyond its area", () => {
    const [frame] = drawCircles({ ...common, result: counted, options: round }).frames;
    const geometry = geometryOf(BORDERS, "gemeente");
    const view = fit(boxAround(geometry.shapes) ?? [0, 0, 1, 1], size);
    const shape = geometry.byCode.get("A");
    if (!shape) throw new Error("Dorp A has no borders");
    const [x, y] = toScreen(view, size, middleOf(shape));
    const at = (right: number) => frame?.symbolAt?.(geometry, view, size, [x - right, y]);
    const radius = radiusOf(400, 400, 28);
    expect([at(0), at(radius - 1), at(radius + 1)]).toEqual(["A", "A", undefined]);
  });

  it("have their names below them, the largest first, and are named also where their area is small", () => {
    const [frame] = drawCircles({ ...common, mine: undefined, result: counted, options: round }).frames;
    if (!frame) throw new Error("no map");
    const geometry = geometryOf(BORDERS, "gemeente");
    const labels = labelsOf(counted, frame.scene, geometry, "names", words, undefined, frame);
    expect(labels.map(({ code }) => code).slice(0, 2)).toEqual(["A", "B"]);
    const view = fit(boxAround(geometry.shapes) ?? [0, 0, 1, 1], size);
    const [placed] = placeLabels(labels, geometry, view, size);
    const shape = geometry.byCode.get("A");
    const [, middle] = shape ? toScreen(view, size, middleOf(shape)) : [];
    expect((placed?.at[1] ?? 0) - (middle ?? 0)).toBeGreaterThan(radiusOf(400, 400, 28));
    const far = { ...view, zoom: view.zoom - 3 };
    expect(placeLabels(labels, geometry, far, size).map(({ code }) => code)).toContain("A");
    expect(
      placeLabels(
        labels.map((label) => ({ ...label, reach: 0 })),
        geometry,
        far,
        size,
      ),
    ).toEqual([]);
  });

  it("lie on land of one quiet colour: the classes of a choropleth are no part of this picture", () => {
    const [frame] = drawCircles({ ...common, result: counted, options: round }).frames;
    expect(new Set(counted.classIndex).size).toBeGreaterThan(1);
    expect(frame && new Set(frame.scene.areas.map((area) => fillOf(frame.scene, area))).size).toBe(1);
  });

  it("suit counts, and say of a rate that it has no size", () => {
    const advise = (result: Result, kind: "percentage" | "count") => adviseCircles(result, catalogueOf(kind), AREAS);
    expect(advise(counted, "count").grade).toBe("good");
    expect(advise(resultOf({ A: [1], B: [2] }), "percentage")).toMatchObject({
      grade: "misleading",
      remedy: { kind: "form", form: "map" },
    });
  });
});
