import type { Reason } from "../../cube/reason.ts";
import type { Theme } from "../../ui/theme.ts";
import { pathOf } from "./geometry.ts";
import type { Geometry, Shape } from "./geometry.ts";
import { lineWidth } from "./lines.ts";
import type { Lines } from "./lines.ts";
import { lineAt } from "./outlines.ts";
import { fillOf, patternOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { scaleOf } from "./view.ts";
import type { View } from "./view.ts";

/** One area as drawn: its shape, its colour, and the pattern over it when it has no figure. */
export interface Painted {
  readonly shape: Shape;
  readonly fill: string;
  readonly pattern: Exclude<Reason, "present"> | null;
}

/** Lines as drawn, in the order of drawing; `width` in pixels of the screen, 0 for not drawn. */
export interface PaintedLines {
  readonly between: Stroke;
  readonly outline: Stroke;
  /** Under the borders of regions, so that they are seen on dark classes too. */
  readonly casing: Stroke;
  readonly regions: Stroke;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
}

/** Every area of the borders, selected or not. */
export function paintedAreas(scene: Scene, geometry: Geometry): Painted[] {
  return geometry.shapes.map((shape) => {
    const area = scene.byCode.get(shape.code);
    const reason = patternOf(scene, area);
    return { shape, fill: fillOf(scene, area), pattern: reason === "present" ? null : reason };
  });
}

/** Colours and widths of the lines at a zoom; the one place where both painters take them from. */
export function paintedLines(geometry: Geometry, theme: Theme, view: View): PaintedLines {
  const typical = typicalWidth(geometry) * scaleOf(view);
  const region = Math.max(0.7, Math.min(1.6, typical / 26));
  // Where areas are a few pixels wide, a wide line would hide the colours beside it.
  const casing = Math.max(0.5, Math.min(1.6, typical / 10));
  return {
    between: { colour: theme.borderMap, width: lineWidth(typical) },
    outline: { colour: theme.lineStrong, width: Math.max(0.4, Math.min(1, typical / 30)) },
    casing: { colour: theme.borderMap, width: region + casing },
    regions: { colour: theme.borderRegion, width: region },
  };
}

const typical = new WeakMap<Geometry, number>();

/** Width of the median area in the plane. */
function typicalWidth(geometry: Geometry): number {
  let found = typical.get(geometry);
  if (found === undefined) {
    const widths = geometry.shapes.map(({ box: [x0, y0, x1, y1] }) => Math.sqrt((x1 - x0) * (y1 - y0)));
    found = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    typical.set(geometry, found);
  }
  return found;
}

const paths = new WeakMap<Shape, string>();

/** Path data of an area; worked out once, as it is asked for at every change of period. */
export function shapePath(shape: Shape): string {
  let path = paths.get(shape);
  if (path === undefined) {
    path = pathOf(shape.rings, true);
    paths.set(shape, path);
  }
  return path;
}

/** The order in which lines are drawn, and which lines each of them draws. */
export const LINE_ORDER = [
  ["between", "between"],
  ["outline", "outline"],
  ["casing", "regions"],
  ["regions", "regions"],
] as const satisfies readonly (readonly [keyof PaintedLines, keyof Lines])[];

/** Path data of the lines to be drawn. */
export function linePaths({ borders, plane }: Geometry, lines: Lines): Readonly<Record<keyof PaintedLines, string>> {
  const data = (numbers: readonly number[]): string =>
    pathOf(
      numbers.map((line) => lineAt(borders, plane, line)),
      false,
    );
  const regions = data(lines.regions);
  return {
    between: data(lines.between),
    outline: data(lines.outline),
    casing: regions,
    regions,
  };
}

/** Width of the outline of mine and of the cursor; under both lies a wider line in the colour of the ground. */
export const MARK_WIDTH = 2.4;
export const HALO_WIDTH = 5;
