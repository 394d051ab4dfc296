import type { Theme } from "../../ui/theme.ts";
import { circlePath } from "../atlas/marks.ts";
import type { Mark } from "../atlas/marks.ts";
import type { Point } from "../map/view.ts";

/** The colour of a part; they come round where there are more parts than colours. */
export function partColour(part: number, theme: Theme): string {
  return theme.qualitative[part % theme.qualitative.length] ?? theme.accent;
}

/** From this radius on a slice has room for its number. */
const NUMBERED = 15;
const LETTERS = 10;

/** A pie from its top to the right, in the order of its parts; a large one has their numbers as in the legend. */
export function pieMarks(values: readonly number[], at: Point, radius: number, ring: string, theme: Theme): Mark[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const slices: Mark[] = [];
  const numbers: Mark[] = [];
  let reached = 0;
  for (const [part, value] of values.entries()) {
    const share = value / total;
    if (!(share > 0)) continue;
    const fill = partColour(part, theme);
    slices.push({
      kind: "path",
      d: slicePath(at, radius, reached, reached + share),
      fill,
      stroke: theme.surface,
      width: 0.6,
    });
    if (radius >= NUMBERED && share * radius > 4)
      numbers.push(...badge(part, pointAt(at, radius * 0.64, reached + share / 2), theme));
    reached += share;
  }
  return [...slices, { kind: "path", d: circlePath(at[0], at[1], radius), stroke: ring, width: 1 }, ...numbers];
}

/** In place of a pie of which a part is missing: without it there is no whole to divide. */
export function noPie([x, y]: Point, theme: Theme): Mark[] {
  const [d, stroke] = [circlePath(x, y, 5), theme.inkQuiet];
  return [{ kind: "path", d, fill: theme.surface, opacity: 0.8, stroke, width: 1.2, dash: "2 2" }];
}

/** Bars beside each other around one line, `pixels` high per unit; a missing one is a dashed stub, zero is the line. */
export function barMarks(
  values: readonly number[],
  [x, y]: Point,
  width: number,
  pixels: number,
  line: string,
  theme: Theme,
): Mark[] {
  const left = x - (values.length * width) / 2;
  const bars = values.map((value, part): Mark => {
    const from = short(left + part * width);
    if (Number.isNaN(value)) {
      const stub = { stroke: theme.inkQuiet, width: 1, dash: "1.5 1.5", opacity: 0.8 };
      return { kind: "path", d: boxPath(from + 0.5, y, width - 1, -6), fill: theme.surface, ...stub };
    }
    const d = boxPath(from, y, width, -value * pixels);
    return { kind: "path", d, fill: partColour(part, theme), stroke: theme.surface, width: 0.6 };
  });
  const ground = `M${short(left - 2)},${short(y)}h${short(values.length * width + 4)}`;
  return [...bars, { kind: "path", d: ground, stroke: line, width: 1.2 }];
}

/** The number of a part on a ground of its own, so that it is read on every colour. */
export function badge(part: number, [x, y]: Point, theme: Theme): Mark[] {
  return [
    { kind: "path", d: circlePath(x, y, 6), fill: theme.surface },
    {
      ...{ kind: "text", x: short(x), y: short(y + LETTERS * 0.36), text: String(part + 1) },
      ...{ size: LETTERS, colour: theme.ink, anchor: "middle" },
    },
  ];
}

/** `from` and `to` are parts of the circle, from its top to the right. */
function slicePath([x, y]: Point, radius: number, from: number, to: number): string {
  if (to - from > 0.9999) return circlePath(x, y, radius);
  const [start, end] = [pointAt([x, y], radius, from), pointAt([x, y], radius, to)].map((point) =>
    point.map(short).join(),
  );
  const r = short(radius);
  return `M${short(x)},${short(y)}L${start}A${r},${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${end}Z`;
}

function pointAt([x, y]: Point, radius: number, part: number): Point {
  const angle = 2 * Math.PI * part;
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
}

function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${short(x)},${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
}

const short = (value: number): number => Math.round(value * 10) / 10;
