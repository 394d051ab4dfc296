import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { geometryOf, middleOf, shapeAt } from "../../../../src/presentations/map/geometry.ts";
import {
  countPerClass,
  histogramOf,
  limitStep,
  placeOnAxis,
  withLimit,
} from "../../../../src/presentations/map/histogram.ts";
import { linesOf, lineWidth } from "../../../../src/presentations/map/lines.ts";
import { mapOptions } from "../../../../src/presentations/map/options.ts";
import { toSvg } from "../../../../src/presentations/map/toSvg.ts";
import { bringIn, fit, project, toPlane, toScreen, unproject, zoomAt } from "../../../../src/presentations/map/view.ts";
import { textsIn } from "../svgFaults.ts";
import { AREAS, BORDERS, resultOf } from "./small.ts";

const geometry = geometryOf(BORDERS, "gemeente");

describe("the plane", () => {
  it("is Web Mercator: back and forth gives the same place, and north is up", () => {
    const there = unproject(project(5.12, 52.09));
    expect(there[0]).toBeCloseTo(5.12, 9);
    expect(there[1]).toBeCloseTo(52.09, 9);
    expect(project(5, 53)[1]).toBeLessThan(project(5, 52)[1]);
  });

  it("keeps the point under the pointer where it is when zooming", () => {
    const size = { width: 300, height: 200 };
    const view = { x: 100, y: 120, zoom: 8 };
    const fixed = toPlane(view, size, [30, 180]);
    const [x, y] = toScreen(zoomAt(view, size, [30, 180], 1, 5, 12), size, fixed);
    expect([x, y].map(Math.round)).toEqual([30, 180]);
    expect(zoomAt(view, size, [0, 0], 9, 5, 12).zoom).toBe(12);
  });

  it("fits a box, and moves no further than needed to bring a point in", () => {
    const size = { width: 200, height: 100 };
    const view = fit([0, 0, 10, 10], size, 10);
    expect(toScreen(view, size, [0, 0]).map(Math.round)).toEqual([60, 10]);
    expect(bringIn(view, size, [5, 5])).toEqual(view);
    const [x] = toScreen(bringIn(view, size, [50, 5]), size, [50, 5]);
    expect(Math.round(x)).toBe(176);
  });
});

describe("shapes and lines", () => {
  it("finds the area under a point, and a middle that lies in it", () => {
    for (const shape of geometry.shapes) expect(shapeAt(geometry, middleOf(shape))?.code).toBe(shape.code);
    expect(shapeAt(geometry, project(4, 50))).toBeUndefined();
  });

  it("tells lines between areas from the outline and from the borders of regions", () => {
    const { between, outline, regions } = linesOf(BORDERS, "gemeente", ["provincie", "gemeente"], AREAS);
    expect([between, outline, regions].map((lines) => lines.length)).toEqual([4, 4, 2]);
    expect(linesOf(BORDERS, "gemeente", ["corop"], AREAS).regions).toEqual([]);
  });

  it("draws no lines where they would cover what they divide", () => {
    expect(lineWidth(4)).toBe(0);
    expect(lineWidth(35)).toBeGreaterThan(0.5);
    expect(lineWidth(1000)).toBeLessThan(1.5);
  });
});

describe("the histogram", () => {
  const classes = { method: "equal", limits: [5], min: 0, max: 10 } as const;
  it("counts every figure once, the highest too, and leaves out what is missing", () => {
    const bins = histogramOf([0, 1, 9, 10, NaN], classes, 2);
    expect(bins.map(({ height, classIndex }) => [height, classIndex])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect([placeOnAxis(5, classes), placeOnAxis(20, classes)]).toEqual([0.5, undefined]);
    expect(countPerClass([0, 4.9, 5, 10, NaN], [5, 8])).toEqual([2, 1, 1]);
  });

  it("moves a limit by round steps, which never passes another or leaves the figures", () => {
    expect([limitStep({ min: 10.8, max: 32 }, 1), limitStep({ min: 180_000, max: 910_000 }, 0)]).toEqual([0.1, 1000]);
    expect(limitStep({ min: 1, max: 3 }, 0)).toBe(1);
    const limits = [2, 5, 8];
    expect(withLimit(limits, 1, 6.04, classes, 0.1)).toEqual([2, 6, 8]);
    expect(withLimit(limits, 1, 99, classes, 0.1)).toEqual([2, 7.9, 8]);
    expect(withLimit(limits, 0, -3, classes, 0.1)).toEqual([0, 5, 8]);
    expect(withLimit([2, 3, 4], 1, 9, classes, 1)).toEqual([2, 3, 4]);
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(places, fc.nat(7), fc.double({ min: -5, max: 15, noNaN: true }), (tenths, at, to) => {
        const before = tenths.sort((a, b) => a - b).map((tenth) => tenth / 10);
        const after = withLimit(before, at % before.length, to, classes, 0.1);
        expect(after.every((limit, i) => limit >= 0 && limit <= 10 && limit > (after[i - 1] ?? -1))).toBe(true);
        expect(after.filter((limit, i) => limit !== before[i]).length).toBeLessThan(2);
      }),
    );
  });
});

describe("the map as SVG", () => {
  const map = {
    result: resultOf({ A: [10], B: [25], C: [30], D: ["suppressed"], NL01: [20] }),
    options: v.parse(mapOptions, {}),
    theme: makeTheme(false),
    words: createWords("nl"),
    areas: AREAS,
    borders: [BORDERS],
    title: "Aandeel <b>per</b> dorp",
    description: "Vier dorpen",
    mine: "C",
  };
  it("is readable, whole, and the same every time", async () => {
    await expect(toSvg(map, { width: 200, height: 180 })).toMatchFileSnapshot("./tiny.svg");
  });

  it("says what its counts count, and of several periods which one it shows: a file has no slider", () => {
    const size = { width: 600, height: 300 };
    const at = (periods: readonly string[], slot: string | null) => {
      const result = resultOf({ A: [10, 11], B: [25, 26], NL01: [20, 20] }, { periods });
      return textsIn(toSvg({ ...map, result, options: { ...map.options, slot } }, size));
    };
    const first = at(["2019", "2020"], "2019");
    expect(first).toEqual(expect.arrayContaining(["2019", "%", map.words.text("map.areas")]));
    expect(first.join(" ")).toContain("Vergelijkingsgebieden tellen niet mee.");
    expect(first).not.toContain("2020");
    expect(at(["2020"], null)).not.toContain("2020");
  });

  it("has no background, and says so where the screen has one", () => {
    const size = { width: 600, height: 300 };
    expect(toSvg(map, size)).not.toContain("achtergrond");
    const file = toSvg({ ...map, options: { ...map.options, background: "brt" } }, size);
    expect(file).toContain(">Zonder achtergrondkaart</text>");
  });

  it("escapes what comes from outside", () => {
    expect(toSvg(map, { width: 200, height: 180 })).toContain("<title>Aandeel &lt;b&gt;per&lt;/b&gt; dorp</title>");
  });
});

describe("options of a map", () => {
  it("falls back field by field", () => {
    expect(v.parse(mapOptions, { palette: "pink", labels: "names", layers: 3, slot: 4 })).toEqual({
      slot: null,
      series: 0,
      palette: "auto",
      labels: "names",
      layers: ["provincie"],
      layerNames: [],
      sight: null,
      painter: "auto",
      points: [],
      background: null,
    });
  });

  it.each([
    ["brt", "brt"],
    [
      ["https://kaart.example.nl/{z}/{x}/{y}.png", "Kadaster"],
      ["https://kaart.example.nl/{z}/{x}/{y}.png", "Kadaster"],
    ],
    ["https://kaart.example.nl/", null],
    [["https://kaart.example.nl/"], null],
    [["a".repeat(501), "Kadaster"], null],
    [7, null],
  ])("a background of a link, %j, is read as %j", (background, read) => {
    expect(v.parse(mapOptions, { background }).background).toEqual(read);
  });
});

it("on two sides of a middle the lower side has dashes, in its areas and in its legend; one side has none", () => {
  const result = resultOf({ A: [10], B: [20], C: [30], D: ["suppressed"] });
  const dashesOf = (palette: string) => {
    const options = v.parse(mapOptions, { palette });
    const figure = { result, options, theme: makeTheme(false), words: createWords("nl"), areas: AREAS };
    const drawn = toSvg({ ...figure, borders: [BORDERS], title: "", description: "" }, { width: 700, height: 400 });
    return drawn.split("</svg>").map((part) => part.match(/M[\d.]+,[\d.]+h6/g)?.length ?? 0);
  };
  const classes = (result.classes[0]?.limits.length ?? 0) + 1;
  const low = result.classIndex.filter((index) => index >= 0 && index < Math.floor(classes / 2)).length;
  expect(low).toBeGreaterThan(0);
  expect(dashesOf("diverging").slice(0, 2)).toEqual([low, Math.floor(classes / 2)]);
  expect(Math.max(...dashesOf("petrol"))).toBe(0);
});
