import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { spread } from "../chart/endLabels.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark } from "../chart/marks.ts";
import { periodName } from "../chart/names.ts";
import { textLines } from "../chart/textLines.ts";
import { wrapText } from "../chart/text.ts";
import { figureAt } from "../signs/figure.ts";
import type { Pie, Slice } from "./model.ts";
import type { PieOptions } from "./options.ts";

export interface PieLayout extends Size {
  readonly marks: readonly Mark[];
  readonly middle: readonly [x: number, y: number];
  readonly outer: number;
  readonly inner: number;
  /** The outline of each slice. */
  readonly shapes: readonly (readonly (readonly [number, number])[])[];
}

const ROW = 17;

/** The share of a slice in words. */
export function shareText({ from, to }: Slice, words: Words): string {
  return `${words.number(100 * (to - from), 1)}%`;
}

/** Slices and a space → where everything stands. Every slice is joined to its name by a line: colour is not needed. */
export function layPie(
  result: Result,
  pie: Pie,
  options: PieOptions,
  words: Words,
  theme: Theme,
  { width, height }: Size,
): PieLayout {
  const area = words.localised(result.areas[pie.area]?.name ?? { nl: "", en: "" });
  const unit = words.localised(result.series[0]?.unit ?? { nl: "", en: "" });
  const said = `${area}, ${periodName(result, 0, pie.slot, words)} (${unit})`;
  const head = textLines([said], 0, 0, width - 8, { size: TEXT.name, colour: theme.inkQuiet });
  const outer = Math.max(40, Math.min((height - head.height - 24) / 2, width * 0.2, 150));
  const inner = options.hole ? outer * 0.55 : 0;
  const namesAt = 2 * outer + 34;
  const labels = pie.slices.map((slice) => {
    const { text, marks } = figureAt(result, slice.cell, words, null);
    const figure = options.figures ? ` (${text}${marks})` : "";
    return wrapText(`${shareText(slice, words)}${figure} ${slice.name}`, width - namesAt - 8, TEXT.name);
  });
  const room = labels.reduce((sum, lines) => sum + lines.length * ROW + 6, 0);
  const tall = Math.max(2 * outer, room);
  const top = head.height + 12;
  const middle = [outer + 4, top + tall / 2] as const;
  const pointAt = (part: number, radius: number): [number, number] => {
    const angle = 2 * Math.PI * part - Math.PI / 2;
    return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)];
  };
  const shapes = pie.slices.map(({ from, to }) => {
    const steps = Math.max(2, Math.ceil((to - from) * 120));
    const arc = (radius: number) =>
      Array.from({ length: steps + 1 }, (_, at) => pointAt(from + ((to - from) * at) / steps, radius));
    return [...arc(outer), ...(inner > 0 ? arc(inner).reverse() : [middle])];
  });
  const heights = spread(
    pie.slices.map(({ from, to }, at) => {
      const [, y] = pointAt((from + to) / 2, outer);
      return { y, height: (labels[at]?.length ?? 1) * ROW + 6, rank: at };
    }),
    top,
    top + tall + 1,
  );
  const marks: Mark[] = [...head.marks];
  for (const [at, { from, to, series }] of pie.slices.entries()) {
    const shape = shapes[at] ?? [];
    const colour = theme.qualitative[series % theme.qualitative.length] ?? theme.accent;
    marks.push({ kind: "area", points: shape, colour });
    marks.push({ kind: "line", points: [...shape, ...shape.slice(0, 1)], colour: theme.surface, width: 1.5 });
    const y = heights[at] ?? null;
    if (y === null) continue;
    const edge = pointAt((from + to) / 2, (outer + inner) / 2);
    const leader = [edge, [2 * outer + 16, y], [namesAt - 5, y]] as const;
    marks.push({ kind: "line", points: leader, colour: theme.surface, width: 3 });
    marks.push({ kind: "line", points: leader, colour: theme.inkQuiet, width: 1 });
    marks.push({ kind: "marker", x: edge[0], y: edge[1], colour: theme.ink, marker: "circle", size: 5 });
    const lines = labels[at] ?? [];
    for (const [line, text] of lines.entries()) {
      const offset = (line - (lines.length - 1) / 2) * ROW;
      marks.push({ kind: "text", x: namesAt, y: y + offset, text, colour: theme.ink, size: TEXT.name });
    }
  }
  return { width, height: Math.ceil(top + tall + 8), marks, middle, outer, inner, shapes };
}
