import { escapeXml } from "../escapeXml.ts";
import { PATTERNS, PATTERN_TILE } from "../../ui/patterns.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Geometry } from "./geometry.ts";
import { placeLabels } from "./labels.ts";
import type { Label } from "./labels.ts";
import type { Lines } from "./lines.ts";
import { HALO_WIDTH, LINE_ORDER, MARK_WIDTH, linePaths, paintedAreas, paintedLines, shapePath } from "./paint.ts";
import { placeRegionNames, REGION_LETTERS } from "./regionNames.ts";
import type { RegionName } from "./regionNames.ts";
import { patternsIn } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { transformOf } from "./view.ts";
import type { Size, View } from "./view.ts";

/** A map as it stands in a file: its scene and lines at a view. */
export interface SvgPicture {
  readonly scene: Scene;
  readonly geometry: Geometry;
  readonly lines: Lines;
  readonly theme: Theme;
  readonly view: View;
  readonly room: Size;
  readonly mine: string | undefined;
}

/** The patterns of some scenes that are drawn at one view, for the `defs` of a file. */
export function svgPatterns(scenes: readonly Scene[], theme: Theme, view: View, room: Size): string[] {
  const { scale } = transformOf(view, room);
  return [...new Set(scenes.flatMap(patternsIn))].map((reason) => {
    const { path, width } = PATTERNS[reason];
    const tile = `width="${PATTERN_TILE}" height="${PATTERN_TILE}" patternUnits="userSpaceOnUse"`;
    const turn = `patternTransform="scale(${round(1 / scale)})"`;
    const line = `<path d="${path}" fill="none" stroke="${theme.inkQuiet}" stroke-width="${width}"/>`;
    return `<pattern id="${reason}" ${tile} ${turn}>${line}</pattern>`;
  });
}

/**
 * Areas and lines. `shared`: the shapes stand in the `defs` of the file by these names, because several maps use them;
 * else each stands here with its code.
 */
export function svgAreas(picture: SvgPicture, shared?: (code: string) => string): string[] {
  const { scene, geometry, lines, theme, view, room, mine } = picture;
  const { scale, x, y } = transformOf(view, room);
  const paths = linePaths(geometry, lines);
  const strokes = paintedLines(geometry, theme, view);
  const fills = paintedAreas(scene, geometry).flatMap(({ shape, fill, pattern }) => {
    const draw = (colour: string, id = "") =>
      shared
        ? `<use href="#${escapeXml(shared(shape.code))}" fill="${colour}"/>`
        : `<path${id} d="${shapePath(shape)}" fill="${colour}"/>`;
    const base = draw(fill, ` id="${escapeXml(shape.code)}"`);
    return pattern ? [base, draw(`url(#${pattern})`)] : [base];
  });
  const own = mine === undefined ? undefined : geometry.byCode.get(mine);
  const drawn = [
    ...LINE_ORDER.map(([kind]) => stroke(paths[kind], strokes[kind].colour, strokes[kind].width)),
    ...(own ? [stroke(shapePath(own), theme.surface, HALO_WIDTH), stroke(shapePath(own), theme.mine, MARK_WIDTH)] : []),
  ];
  return [
    `<g transform="translate(${round(x)},${round(y)}) scale(${round(scale)})" stroke-linejoin="round">`,
    ...fills,
    ...drawn.filter((line) => line !== ""),
    "</g>",
  ];
}

/** Names of larger areas, between those of areas as far as there is room. */
export function svgRegionNames(names: readonly RegionName[], labels: readonly Label[], picture: SvgPicture): string[] {
  const { geometry, theme, view, room } = picture;
  const placed = placeRegionNames(names, placeLabels(labels, geometry, view, room), view, room);
  return placed.length > 0
    ? [`<g ${lettering(theme, REGION_LETTERS, 650)} font-style="italic">`, ...placed.map(writeName), "</g>"]
    : [];
}

/** Names over a map, as far as there is room for them. */
export function svgNames(labels: readonly Label[], { geometry, theme, view, room }: SvgPicture): string[] {
  const names = placeLabels(labels, geometry, view, room).map(writeName);
  return names.length > 0 ? [`<g ${lettering(theme, 12, 500)}>`, ...names, "</g>"] : [];
}

function writeName({ text, at }: Pick<Label, "text" | "at">): string {
  return `<text x="${round(at[0])}" y="${round(at[1])}">${escapeXml(text)}</text>`;
}

function lettering({ font, ink, surface }: Theme, size: number, weight: number): string {
  const letters = `font-family="${escapeXml(font)}" font-size="${size}" font-weight="${weight}" text-anchor="middle"`;
  const halo = `fill="${ink}" stroke="${surface}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return `${letters} dominant-baseline="central" ${halo}`;
}

function stroke(path: string, colour: string, width: number): string {
  if (width === 0 || path === "") return "";
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width)}" vector-effect="non-scaling-stroke"/>`;
}

/** Thousandths are enough, and keep a file small. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
