import type { Theme } from "../../ui/theme.ts";
import type { Mark } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import type { AreaModel } from "./model.ts";

/** The colour of a layer; those beyond the colours that are told apart are pale. */
export function layerFill(layer: number, layers: number, theme: Theme): { colour: string; pale: boolean } {
  const { qualitative } = theme;
  const colour = layers === 1 ? theme.accent : (qualitative[layer % qualitative.length] ?? theme.ink);
  return { colour, pale: layer >= qualitative.length };
}

/** The layers as filled shapes, broken where the whole is not known, with a line of the ground between them. */
export function layerMarks({ layers, moments }: AreaModel, x: Scale, y: Scale, theme: Theme): Mark[] {
  const alone = layers.length === 1;
  return layers.flatMap(({ from, to }, layer): Mark[] => {
    const { colour, pale } = layerFill(layer, layers.length, theme);
    return runsOf(to).flatMap((run): Mark[] => {
      const top = run.map((at): [number, number] => [place(x, moments[at]?.day ?? 0), place(y, to[at] ?? 0)]);
      const foot = run.map((at): [number, number] => [place(x, moments[at]?.day ?? 0), place(y, from[at] ?? 0)]);
      const edge: Mark = {
        kind: "line",
        points: wide(top),
        colour: alone ? colour : theme.surface,
        width: alone ? 2.2 : 1.2,
      };
      const opacity = alone ? 0.3 : pale ? 0.5 : 1;
      return [{ kind: "area", points: [...wide(top), ...wide(foot).reverse()], colour, opacity }, edge];
    });
  });
}

/** Stretches of moments that are all known. */
export function runsOf(values: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const [at, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** A single moment between gaps would have no width; it gets a little. */
function wide(points: readonly [number, number][]): [number, number][] {
  const [only] = points;
  if (points.length !== 1 || !only) return [...points];
  return [
    [only[0] - 3, only[1]],
    [only[0] + 3, only[1]],
  ];
}
