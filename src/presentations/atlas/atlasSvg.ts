import type { ToSvg } from "../form.ts";
import { escapeXml } from "../escapeXml.ts";
import { svgFile, svgText } from "../svg.ts";
import { wrapText } from "../chart/text.ts";
import { isBorders } from "../map/borders.ts";
import { labelsOf } from "../map/labels.ts";
import { linesOf } from "../map/lines.ts";
import { shapePath } from "../map/paint.ts";
import { regionNamesOf } from "../map/regionNames.ts";
import { round, svgAreas, svgNames, svgPatterns, svgRegionNames } from "../map/svgPicture.ts";
import { placed } from "../map/toSvg.ts";
import { svgPoints, withPointNames } from "../map/svgPoints.ts";
import { fit } from "../map/view.ts";
import { bordersOf } from "./atlas.ts";
import type { AtlasOptions, DrawAtlas } from "./atlas.ts";
import { gridOf, mapInGrid } from "./grid.ts";
import { boxOfScene, codesOnFrame, groundOf, shapeOfBox } from "./ground.ts";
import { CAPTION_LINE, captionLines, headOf, STRIP } from "./heads.ts";
import { writeMark } from "./marks.ts";
import { svgLegends } from "./svgLegends.ts";

/** From the foot of a caption to what it stands over. */
const CAPTION_BELOW = 8;

/** The same maps as on the screen in one file, each showing all selected areas or the part that is asked for. */
export function atlasSvg<Options extends AtlasOptions>(draw: DrawAtlas<Options>): ToSvg<Options> {
  return (figure, size) => {
    const { result, options, theme, words, areas, borders: sets, mine, sight, points = [] } = figure;
    const { level } = result;
    const atlas = draw(figure);
    const main = atlas.frames.findLast((frame) => bordersOf(frame, sets));
    const mainBorders = main && bordersOf(main, sets);
    const box = sight ?? (main && mainBorders && boxOfScene(main.scene, groundOf(mainBorders, level)));
    if (!box || !main) {
      const [first] = atlas.frames;
      const why = !first
        ? words.text("map.advice-no-areas")
        : isBorders(first.entry)
          ? words.text("map.loading")
          : words.say(first.entry);
      const lines = wrapText(why, size.width - 24, 13);
      const looks = { size: 13, fill: theme.ink };
      return svgFile(
        size,
        figure,
        lines.map((line, at) => svgText(line, 12, 28 + 18 * at, looks)),
      );
    }
    // A file is made without asking anybody for a background; what it lacks, it says.
    const notes = options.background === null ? atlas.notes : [...atlas.notes, words.text("map.no-background")];
    const keys = svgLegends(atlas.legends(codesOnFrame(sets, level)), notes, words, theme);
    const legend = withPointNames(keys, points, theme);
    const { room, whole, corner } = placed(size, legend);
    const captions = atlas.frames.length > 1;
    const grid = gridOf(atlas.frames.length, room, shapeOfBox(box), (width) => headOf(atlas.frames, width));
    const view = fit(box, grid.frame, sight ? 0 : 6);
    const used = captions ? (sets ?? []) : [];
    const nameOf = (set: string) => (code: string) => `${set}-${code}`;
    const shapes = used.flatMap((borders) =>
      groundOf(borders, level).shapes.map(
        (shape) => `<path id="${escapeXml(nameOf(borders.entry.id)(shape.code))}" d="${shapePath(shape)}"/>`,
      ),
    );
    const patterns = svgPatterns(
      atlas.frames.map(({ scene }) => scene),
      theme,
      view,
      grid.frame,
    );
    const frames = atlas.frames.flatMap((frame, index) => {
      const [left, top] = mapInGrid(grid, index);
      const borders = bordersOf(frame, sets);
      const { width, height } = grid.frame;
      const looks = { size: 12, fill: theme.ink, bold: true };
      const strip = frame.strip?.(width).map(writeMark) ?? [];
      const lines = captions ? captionLines(frame, width) : [];
      const last = top - (strip.length > 0 ? STRIP : 0) - CAPTION_BELOW;
      const caption = lines.map((text, at) =>
        svgText(text, left, last - (lines.length - 1 - at) * CAPTION_LINE, looks),
      );
      if (!borders) return caption;
      const geometry = groundOf(borders, level);
      const borderLines = linesOf(borders, level, options.layers, areas);
      const picture = { scene: frame.scene, geometry, lines: borderLines, theme, view, room: grid.frame, mine };
      const labels = frame.labels ? labelsOf(result, frame.scene, geometry, frame.labels, words, mine, frame) : [];
      const regions = frame.labels ? regionNamesOf(geometry, level, options.layerNames, areas, words) : [];
      const marks = frame.symbols?.(geometry, view, grid.frame) ?? [];
      return [
        ...caption,
        ...(strip.length > 0
          ? [`<g transform="translate(${round(left)},${round(top - STRIP)})">`, ...strip, "</g>"]
          : []),
        `<svg x="${round(left)}" y="${round(top)}" width="${width}" height="${height}">`,
        ...svgAreas(picture, captions ? nameOf(borders.entry.id) : undefined),
        ...marks.map(writeMark),
        ...svgPoints(points, theme, view, grid.frame),
        ...svgRegionNames(regions, labels, picture),
        ...svgNames(labels, picture),
        "</svg>",
      ];
    });
    // A picture of many maps is as high as its rows.
    const high = { ...whole, height: Math.max(whole.height, grid.height + whole.height - room.height) };
    const y = corner[0] > 8 ? corner[1] : grid.height + 8;
    return svgFile(high, figure, [
      ...(patterns.length + shapes.length > 0 ? ["<defs>", ...patterns, ...shapes, "</defs>"] : []),
      ...frames,
      `<g transform="translate(${round(corner[0])},${round(y)})">`,
      ...legend.parts,
      "</g>",
    ]);
  };
}
