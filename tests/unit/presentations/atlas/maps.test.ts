import { describe, expect, it } from "vitest";
import * as v from "valibot";
import type { Result } from "../../../../src/analysis/result.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { spokenReading } from "../../../../src/presentations/atlas/atlas.ts";
import { gridOf, mapInGrid, mapUnder, placeInGrid } from "../../../../src/presentations/atlas/grid.ts";
import { codesOnFrame } from "../../../../src/presentations/atlas/ground.ts";
import { adviseMaps } from "../../../../src/presentations/maps/advice.ts";
import { drawMaps } from "../../../../src/presentations/maps/draw.ts";
import { bordersOfMaps, columnsOf, MOST_MAPS } from "../../../../src/presentations/maps/model.ts";
import { mapsOptions } from "../../../../src/presentations/maps/options.ts";
import { toSvg } from "../../../../src/presentations/maps/toSvg.ts";
import { EMPTY_QUERY } from "../../../../src/workspace/defaults.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { AREAS, BORDERS, catalogueOf, ENTRY, resultOf } from "../map/small.ts";
import { faultsIn } from "../svgFaults.ts";

const words = createWords("nl");
const options = v.parse(mapsOptions, {});
const FIGURES = { A: [10, 12], B: [25, 31], C: [30, "suppressed"], D: [18, 20], NL01: [20, 21] } as const;
const two = resultOf(FIGURES, { periods: ["2021", "2025"] });
const figure = { result: two, options, theme: makeTheme(false), words, areas: AREAS, mine: "C" };
const shown = { ...figure, borders: [BORDERS], title: "Aandeel <b>", description: "Twee kaarten" };

/** The same figures as two topics of one period, the second with limits and a unit of its own. */
function topics(unit: string, limits: readonly number[]): Result {
  const one = resultOf({ A: [10], B: [25], C: [30], D: [18] });
  const [series] = one.series;
  const [classes] = one.classes;
  if (!series || !classes) throw new Error("no series");
  const twice = <T>(list: Iterable<T>): T[] => [...list, ...list];
  return {
    ...one,
    series: [
      series,
      { ...series, key: "other", indicator: "other", name: { nl: "Ander", en: "Other" }, unit: { nl: unit, en: unit } },
    ],
    ...{ values: Float64Array.from(twice(one.values)), reason: Uint8Array.from(twice(one.reason)) },
    ...{ flags: Uint16Array.from(twice(one.flags)), classIndex: Int8Array.from(twice(one.classIndex)) },
    classes: [classes, { ...classes, limits }],
    ...{ periods: twice(one.periods), divisions: twice(one.divisions), coverage: twice(one.coverage) },
  };
}

describe("maps side by side", () => {
  it("draw every period in the same classes, with the counts of each beside the other", () => {
    const { frames, legends, notes } = drawMaps(figure);
    expect(frames.map(({ caption }) => caption)).toEqual(["2021", "2025"]);
    expect(new Set(frames.map(({ scene }) => scene.classes)).size).toBe(1);
    const [legend, ...others] = legends(codesOnFrame([BORDERS], "gemeente"));
    expect(others).toEqual([]);
    if (legend?.kind !== "rows") throw new Error("no rows");
    expect(legend.rows.map(({ row, counts }) => [words.say(row.label), ...counts])).toEqual([
      ["30 of hoger", 1, 1],
      ["20 tot 30", 1, 1],
      ["lager dan 20", 2, 1],
      [words.reason("suppressed"), 0, 1],
    ]);
    expect(notes).toContain(words.text("atlas.same-classes"));
    expect(notes).toContain(words.text("map.references-not-counted"));
  });

  it("say the figures of all maps for an area, or why there is none", () => {
    const { read, figureOf, frames } = drawMaps(figure);
    const [, last] = frames;
    const reading = read("C");
    if (!reading || !last) throw new Error("no reading");
    expect(spokenReading(reading)).toBe(`Dorp C: 2021: 30,0%; 2025: ${words.reason("suppressed")}`);
    expect(read("Z")).toBeUndefined();
    expect(figureOf("C", last)).toEqual({ series: 0, slot: 1, code: "C" });
  });

  it("put topics side by side where there is one period, on one legend only where classes and unit are the same", () => {
    const legendsOf = (result: Result) => drawMaps({ ...figure, result }).legends(() => undefined);
    expect(drawMaps({ ...figure, result: topics("%", [20, 30]) }).frames.map(({ caption }) => caption)).toEqual([
      "Aandeel",
      "Ander",
    ]);
    expect(legendsOf(topics("%", [20, 30]))).toHaveLength(1);
    expect(legendsOf(topics("%", [15, 30]))).toHaveLength(2);
    expect(legendsOf(topics("euro", [20, 30]))).toHaveLength(2);
  });

  it("ask for each set of borders once, of the division of the figures of each period", () => {
    const later = { ...ENTRY, id: "later", division: "gm-2025" };
    const areas = { ...AREAS, borders: [ENTRY, later] };
    const moved = resultOf(FIGURES, { periods: ["2021", "2025"], divisions: ["gm-2020", "gm-2025"] });
    expect(bordersOfMaps(two, options, areas).map(({ id }) => id)).toEqual(["tiny"]);
    expect(bordersOfMaps(moved, options, areas).map(({ id }) => id)).toEqual(["tiny", "later"]);
    // One set is not there yet: its map is a caption, the other is drawn.
    const svg = toSvg({ ...shown, result: moved, areas }, { width: 600, height: 300 });
    expect(faultsIn(svg)).toEqual([]);
    expect(svg.match(/<g transform="[^"]*" stroke-linejoin="round">/g)).toHaveLength(1);
  });

  it("leave out the oldest of very many periods and say how many", () => {
    const periods = Array.from({ length: 30 }, (_, at) => String(1990 + at));
    const many = resultOf({ A: periods.map((_, at) => at), B: periods.map(() => 5) }, { periods });
    const { columns, left } = columnsOf(many, options);
    expect([columns.length, left, columns[0]?.slot]).toEqual([MOST_MAPS, 6, 6]);
    expect(drawMaps({ ...figure, result: many }).notes).toContain(words.text("atlas.left-periods", { count: 6 }));
  });

  it("are one picture in a file, the same every time, without anything from outside", async () => {
    const svg = toSvg(shown, { width: 520, height: 240 });
    expect(faultsIn(svg)).toEqual([]);
    expect(svg).toContain("Aandeel &lt;b&gt;");
    await expect(svg).toMatchFileSnapshot("./__snapshots__/maps.svg");
  });

  it.each([320, 900])("fit in a width of %i, however many", (width) => {
    for (let count = 1; count <= MOST_MAPS; count += 1) {
      const grid = gridOf(count, { width, height: 400 }, 0.85);
      for (let index = 0; index < count; index += 1) {
        const [left, top] = placeInGrid(grid, index);
        expect(left + grid.frame.width).toBeLessThanOrEqual(width);
        expect(top).toBeLessThan(grid.height);

        // A box that begins on a map is drawn in that map, its caption included.
        const corner = mapInGrid(grid, index);
        const [x, y] = [left + grid.frame.width - 1, corner[1] + grid.frame.height - 1];
        for (const at of [[left, top] as const, corner, [x, y] as const])
          expect(mapUnder(grid, count, at)).toEqual(corner);
      }
      expect(mapUnder(grid, count, [-9, -9])).toEqual(mapInGrid(grid, 0));
      expect(mapUnder(grid, count, [9999, 9999])).toEqual(mapInGrid(grid, count - 1));
      expect(Math.min(grid.frame.width, grid.frame.height)).toBeGreaterThanOrEqual(130);
    }
  });
});

describe("advice on maps side by side", () => {
  const advise = (result: Result, kind: "percentage" | "count" = "percentage") =>
    adviseMaps(result, catalogueOf(kind, "population"), AREAS);
  const wide = Object.fromEntries(["A", "B", "C", "D", "E"].map((code, at) => [code, [10 + at, 20 + at]]));

  it("is good for several moments of one rate", () => {
    expect(advise(resultOf(wide, { periods: ["2020", "2021"] }))).toMatchObject({
      grade: "good",
      reason: { id: "atlas.good-periods" },
    });
  });

  it("refuses one map, and warns of counts as one map does", () => {
    expect(advise(resultOf({ A: [1], B: [2] }))).toMatchObject({ grade: "impossible", remedy: { form: "map" } });
    const counts = resultOf(wide, { kind: "count", periods: ["2020", "2021"] });
    expect(advise(counts, "count")).toMatchObject({ grade: "misleading", reason: { id: "map.advice-counts" } });
  });

  it("offers the same classes for topics of one unit that have others", () => {
    const { reason, remedy } = adviseMaps(topics("%", [15, 30]), catalogueOf("percentage"));
    expect(reason.id).toBe("atlas.other-classes");
    if (remedy?.kind !== "mend") throw new Error("no button");
    expect(remedy.change(EMPTY_QUERY).classes.shared).toBe(true);
  });
});
