import type { OwnPoints } from "../../cube/ownFile.ts";
import type { Theme } from "../../ui/theme.ts";
import { widest, wrapText } from "../chart/text.ts";
import { svgText } from "../svg.ts";
import { POINT_RADIUS, pointPath } from "./pointMarks.ts";
import { project, toScreen } from "./view.ts";
import type { Size, View } from "./view.ts";

const LETTERS = 12;
const LINE = 20;
const INDENT = 22;
const WIDEST = 188;

/** Points of one's own over the areas of a written map, as far as they are in its room. */
export function svgPoints(files: readonly OwnPoints[], theme: Theme, view: View, room: Size): string[] {
  return files.flatMap(({ points }, file) => {
    const marks = points.flatMap(({ place }) => {
      const [x, y] = toScreen(view, room, project(...place));
      return x < 0 || y < 0 || x > room.width || y > room.height ? [] : [pointPath(file, x, y)];
    });
    return marks.length > 0 ? [svgMark(marks.join(""), theme)] : [];
  });
}

interface Block extends Size {
  readonly parts: readonly string[];
}

/** A legend with below it the name of each file of points behind its mark. A file that is not on this device has none. */
export function withPointNames(legend: Block, files: readonly OwnPoints[], theme: Theme): Block {
  const rows = files.flatMap(({ name, points }, file) =>
    points.length > 0 ? wrapText(name, WIDEST, LETTERS).map((text, line) => ({ text, file, isFirst: line === 0 })) : [],
  );
  const parts = rows.flatMap(({ text, file, isFirst }, row) => {
    const y = legend.height + row * LINE + 7;
    const label = svgText(text, INDENT, y + 4, { size: LETTERS, fill: theme.ink });
    return isFirst ? [svgMark(pointPath(file, POINT_RADIUS + 1, y), theme), label] : [label];
  });
  const names = rows.map(({ text }) => text);
  return {
    width: Math.max(legend.width, rows.length > 0 ? Math.ceil(INDENT + widest(names, LETTERS)) : 0),
    height: legend.height + rows.length * LINE,
    parts: [...legend.parts, ...parts],
  };
}

function svgMark(path: string, theme: Theme): string {
  return `<path d="${path}" fill="${theme.ink}" stroke="${theme.surface}" stroke-width="2"/>`;
}
