import { escapeXml } from "../escapeXml.ts";
import type { SvgFigure } from "../form.ts";
import { PATTERNS, PATTERN_TILE } from "../../ui/patterns.ts";
import { wrapText } from "../chart/text.ts";
import { bordersFor, isBorders } from "./borders.ts";
import { boxAround, geometryOf } from "./geometry.ts";
import { labelsOf, placeLabels } from "./labels.ts";
import { linesOf } from "./lines.ts";
import { HALO_WIDTH, LINE_ORDER, MARK_WIDTH, linePaths, paintedAreas, paintedLines, shapePath } from "./paint.ts";
import type { MapOptions } from "./options.ts";
import { svgLegend } from "./svgLegend.ts";
import { patternsIn, sceneOf, seriesOf, slotOf } from "./scene.ts";
import { fit, transformOf } from "./view.ts";
import type { Size } from "./view.ts";

const NARROW = 480;
/** Room between the map and its legend. */
const LEGEND_GAP = 24;

/**
 * The map as an SVG file, of the same parts as on the screen: colours, patterns, lines, mine, names and legend. It shows
 * all selected areas. Text from outside is escaped; nothing in it refers to anywhere else.
 */
export function toSvg(map: SvgFigure<MapOptions>, size: Size): string {
  const { result, options, theme, words, areas, borders, mine, sight } = map;
  if (!borders) return frame(map, size, [whyNone(map)]);
  const scene = sceneOf(result, options, theme);
  const geometry = geometryOf(borders, result.level);
  const chosen = scene.areas.flatMap(({ code }) => geometry.byCode.get(code) ?? []);
  const box = sight ?? boxAround(chosen) ?? boxAround(geometry.shapes);
  if (!box) return frame(map, size, []);

  const legend = svgLegend(result, scene, borders, words, theme);
  const { room, whole, corner } = placed(size, legend);
  const view = fit(box, room, sight ? 0 : undefined);
  const { scale, x, y } = transformOf(view, room);
  const paths = linePaths(geometry, linesOf(borders, result.level, options.layers, areas));
  const strokes = paintedLines(geometry, theme, view);
  const patterns = patternsIn(scene).map((reason) => {
    const { path, width } = PATTERNS[reason];
    const tile = `width="${PATTERN_TILE}" height="${PATTERN_TILE}" patternUnits="userSpaceOnUse"`;
    const turn = `patternTransform="scale(${round(1 / scale)})"`;
    const line = `<path d="${path}" fill="none" stroke="${theme.inkQuiet}" stroke-width="${width}"/>`;
    return `<pattern id="${reason}" ${tile} ${turn}>${line}</pattern>`;
  });
  const fills = paintedAreas(scene, geometry).flatMap(({ shape, fill, pattern }) => {
    const path = shapePath(shape);
    const base = `<path id="${escapeXml(shape.code)}" d="${path}" fill="${fill}"/>`;
    return pattern ? [base, `<path d="${path}" fill="url(#${pattern})"/>`] : [base];
  });
  const own = mine === undefined ? undefined : geometry.byCode.get(mine);
  const lines = [
    ...LINE_ORDER.map(([kind]) => stroke(paths[kind], strokes[kind].colour, strokes[kind].width)),
    ...(own ? [stroke(shapePath(own), theme.surface, HALO_WIDTH), stroke(shapePath(own), theme.mine, MARK_WIDTH)] : []),
  ];
  const names = placeLabels(labelsOf(result, scene, geometry, options.labels, words, mine), geometry, view, room).map(
    ({ text, at }) => `<text x="${round(at[0])}" y="${round(at[1])}">${escapeXml(text)}</text>`,
  );
  const lettering = `font-family="${escapeXml(theme.font)}" font-size="12" font-weight="500" text-anchor="middle"`;
  const halo = `fill="${theme.ink}" stroke="${theme.surface}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return frame(map, whole, [
    ...(patterns.length > 0 ? ["<defs>", ...patterns, "</defs>"] : []),
    // What is out of sight stays out of the room of the legend.
    ...(sight ? [`<svg width="${round(room.width)}" height="${round(room.height)}">`] : []),
    `<g transform="translate(${round(x)},${round(y)}) scale(${round(scale)})" stroke-linejoin="round">`,
    ...fills,
    ...lines.filter((line) => line !== ""),
    "</g>",
    ...(sight ? ["</svg>"] : []),
    `<g transform="translate(${round(corner[0])},${round(corner[1])})" font-family="${escapeXml(theme.font)}">`,
    ...legend.parts,
    "</g>",
    ...(names.length > 0 ? [`<g ${lettering} dominant-baseline="central" ${halo}>`, ...names, "</g>"] : []),
  ]);
}

/** Where map and legend stand: side by side, or on a narrow picture one below the other. */
function placed(size: Size, legend: Size): { room: Size; whole: Size; corner: readonly [number, number] } {
  if (size.width >= NARROW) {
    const room = { ...size, width: size.width - legend.width - LEGEND_GAP };
    return { room, whole: size, corner: [size.width - legend.width, 8] };
  }
  const room = { ...size, height: Math.max(size.height - legend.height - LEGEND_GAP, size.height / 2) };
  const height = Math.max(size.height, room.height + legend.height + LEGEND_GAP);
  return { room, whole: { ...size, height }, corner: [8, room.height + 8] };
}

function frame(
  { theme, title, description }: SvgFigure<MapOptions>,
  { width, height }: Size,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${theme.surface}"/>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

/** Why there is no map: what its page would say. */
function whyNone({ result, options, areas, words, theme }: SvgFigure<MapOptions>): string {
  const found = bordersFor(result, slotOf(result, options), areas, seriesOf(result, options));
  const text = isBorders(found) ? words.text("map.loading") : words.say(found);
  const lines = wrapText(text, 280, 13).map(
    (line, at) => `<tspan x="12" y="${28 + 18 * at}">${escapeXml(line)}</tspan>`,
  );
  return `<text font-family="${escapeXml(theme.font)}" font-size="13" fill="${theme.ink}">${lines.join("")}</text>`;
}

function stroke(path: string, colour: string, width: number): string {
  if (width === 0 || path === "") return "";
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width)}" vector-effect="non-scaling-stroke"/>`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
