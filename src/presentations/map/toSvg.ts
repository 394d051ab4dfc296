import { escapeXml } from "../escapeXml.ts";
import type { SvgFigure } from "../form.ts";
import { writeMark } from "../atlas/marks.ts";
import { wrapText } from "../chart/text.ts";
import { bordersFor, isBorders } from "./borders.ts";
import { classSigns } from "./signs.ts";
import { boxAround, geometryOf } from "./geometry.ts";
import { labelsOf } from "./labels.ts";
import { codesOn, legendNotes } from "./legend.ts";
import { linesOf } from "./lines.ts";
import type { MapOptions } from "./options.ts";
import { svgLegend } from "./svgLegend.ts";
import { sceneOf, seriesOf, slotOf } from "./scene.ts";
import { regionNamesOf } from "./regionNames.ts";
import { svgPoints, withPointNames } from "./svgPoints.ts";
import { round, svgAreas, svgNames, svgPatterns, svgRegionNames } from "./svgPicture.ts";
import { fit } from "./view.ts";
import type { Size } from "./view.ts";

const NARROW = 480;
/** Of a narrow map: how high it is at the least beside its width. */
const SHAPE = 0.8;
/** Room between the map and its legend. */
const LEGEND_GAP = 24;

/**
 * The map as an SVG file, of the same parts as on the screen: colours, patterns, lines, mine, names and legend. It shows
 * all selected areas. Text from outside is escaped; nothing in it refers to anywhere else.
 */
export function toSvg(map: SvgFigure<MapOptions>, size: Size): string {
  const { result, options, theme, words, areas, mine, sight, points = [] } = map;
  const borders = map.borders?.[0];
  if (!borders) return frame(map, size, [whyNone(map)]);
  const scene = sceneOf(result, options, theme);
  const geometry = geometryOf(borders, result.level);
  const chosen = scene.areas.flatMap(({ code }) => geometry.byCode.get(code) ?? []);
  const box = sight ?? boxAround(chosen) ?? boxAround(geometry.shapes);
  if (!box) return frame(map, size, []);

  // A file is made without asking anybody for a background; what it lacks, it says.
  const below = [
    ...legendNotes(result, scene, borders.entry, codesOn(borders, result.level)).map((note) =>
      "id" in note ? words.say(note) : words.localised(note),
    ),
    ...(options.background === null ? [] : [words.text("map.no-background")]),
  ];
  const legend = withPointNames(svgLegend(result, scene, borders, words, theme, below), points, theme);
  const { room, whole, corner } = placed(size, legend);
  const view = fit(box, room, sight ? 0 : undefined);
  const lines = linesOf(borders, result.level, options.layers, areas);
  const picture = { scene, geometry, lines, theme, view, room, mine };
  const labels = labelsOf(result, scene, geometry, options.labels, words, mine);
  const signs = classSigns(scene, theme)(geometry, view, room);
  const patterns = svgPatterns([scene], theme, view, room);
  return frame(map, whole, [
    ...(patterns.length > 0 ? ["<defs>", ...patterns, "</defs>"] : []),
    // What is out of sight, and what lies around the chosen areas, stays out of the room of the legend.
    `<svg width="${round(room.width)}" height="${round(room.height)}">`,
    ...svgAreas(picture),
    ...signs.map(writeMark),
    "</svg>",
    ...svgPoints(points, theme, view, room),
    `<g transform="translate(${round(corner[0])},${round(corner[1])})" font-family="${escapeXml(theme.font)}">`,
    ...legend.parts,
    "</g>",
    ...svgRegionNames(regionNamesOf(geometry, result.level, options.layerNames, areas, words), labels, picture),
    ...svgNames(labels, picture),
  ]);
}

/** Where map and legend stand: side by side, or on a narrow picture one below the other. */
export function placed(size: Size, legend: Size): { room: Size; whole: Size; corner: readonly [number, number] } {
  if (size.width >= NARROW) {
    const room = { ...size, width: size.width - legend.width - LEGEND_GAP };
    return { room, whole: size, corner: [size.width - legend.width, 8] };
  }
  const room = { ...size, height: Math.max(size.height - legend.height - LEGEND_GAP, size.width * SHAPE) };
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
