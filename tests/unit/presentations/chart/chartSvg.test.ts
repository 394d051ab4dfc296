import * as v from "valibot";
import { expect, it } from "vitest";
import { multiplesOptions } from "../../../../src/presentations/multiples/options.ts";
import { toSvg as multiples } from "../../../../src/presentations/multiples/toSvg.ts";
import { radarOptions } from "../../../../src/presentations/radar/options.ts";
import { toSvg as radar } from "../../../../src/presentations/radar/toSvg.ts";
import { svgSize } from "../../../../src/presentations/svg.ts";
import { AREAS } from "../../workspace/samples.ts";
import { resultOf } from "../results.ts";
import { cutIn, faultsIn, textsIn } from "../svgFaults.ts";
import { SIZE, THEME, WORDS } from "./draw.ts";

const around = { words: WORDS, theme: THEME, areas: AREAS, title: "Titel", description: "In woorden." };

it("what a chart does not draw can be read in its file, below it and within the room that is asked for", () => {
  const many = resultOf({ areas: 60, slots: 4 });
  const panels = multiples({ ...around, result: many, options: v.parse(multiplesOptions, {}) }, SIZE);
  expect(textsIn(panels).join(" ")).toContain("36 ontwikkelingen zijn niet getekend");

  const two = resultOf({ areas: 2, series: 4, slots: 1, value: (series, area) => series + area });
  const asked = { width: 600, height: 500 };
  const shape = radar({ ...around, result: two, options: v.parse(radarOptions, {}) }, asked);
  expect(textsIn(shape)).toContain("1 gebied heeft geen eigen vorm.");
  expect(svgSize(shape).height).toBeLessThanOrEqual(asked.height);
  for (const svg of [panels, shape]) expect([...faultsIn(svg), ...cutIn(svg)]).toEqual([]);
});

it("a chart that draws everything says nothing below it", () => {
  const all = resultOf({ areas: 3, slots: 4 });
  const svg = multiples({ ...around, result: all, options: v.parse(multiplesOptions, {}) }, SIZE);
  expect(textsIn(svg).join(" ")).not.toContain("getekend");
});
