import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { beyondAxis, place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import type { ScatterModel } from "./model.ts";

/** The regression line, as far as there are points and within the plot; on a ground of its own in a dense cloud. */
export function lineMarks(
  { line, points }: ScatterModel,
  plot: Rect,
  x: Scale,
  y: Scale,
  theme: Theme,
  dense: boolean,
): Mark[] {
  if (!line) return [];
  let [first, last] = [Infinity, -Infinity];
  for (const point of points) {
    if (point.standing === "reference") continue;
    first = Math.min(first, point.x);
    last = Math.max(last, point.x);
  }
  // Where the line leaves the plot above or below, it ends at the edge.
  if (line.slope !== 0) {
    const ends = [y.min, y.max].map((value) => (value - line.intercept) / line.slope).sort((a, b) => a - b);
    first = Math.max(first, ends[0] ?? first);
    last = Math.min(last, ends[1] ?? last);
  }
  [first, last] = [Math.max(first, x.min), Math.min(last, x.max)];
  if (first >= last) return [];
  const at = (value: number): [number, number] => [
    place(x, value),
    Math.min(plot.y + plot.height, Math.max(plot.y, place(y, line.intercept + line.slope * value))),
  ];
  const ends = [at(first), at(last)];
  return [
    // In the dark the middle of a dense cloud is as light as the line.
    ...(dense ? [{ kind: "line", points: ends, colour: theme.surface, width: 4.4 } as const] : []),
    { kind: "line", points: ends, colour: theme.ink, width: 1.8, dash: [8, 4] },
  ];
}

/** Lines through the first reference: who lies above it on either topic. */
export function quadrantMarks(
  { points }: ScatterModel,
  plot: Rect,
  x: Scale,
  y: Scale,
  words: Words,
  theme: Theme,
): Mark[] {
  const reference = points.find(({ standing }) => standing === "reference");
  if (!reference || beyondAxis(x, reference.x) || beyondAxis(y, reference.y)) return [];
  const [left, top] = [place(x, reference.x), place(y, reference.y)];
  const rule = (points: readonly (readonly [number, number])[]): Mark => ({
    kind: "line",
    points,
    colour: theme.reference,
    width: 1,
    dash: [2, 3],
    behind: true,
  });
  return [
    rule([
      [left, plot.y],
      [left, plot.y + plot.height],
    ]),
    rule([
      [plot.x, top],
      [plot.x + plot.width, top],
    ]),
    {
      kind: "text",
      x: plot.x + plot.width - 2,
      y: top - 9,
      text: words.text("scatter.level-of", { name: reference.name }),
      size: TEXT.axis,
      colour: theme.inkQuiet,
      align: "right",
      rim: true,
    },
  ];
}
