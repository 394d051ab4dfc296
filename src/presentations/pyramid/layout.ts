import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { longerAxis } from "../chart/ownAxis.ts";
import { axisFor, decimalsOf, place } from "../chart/scale.ts";
import type { Axis } from "../chart/scale.ts";
import { textWidth, widest } from "../chart/text.ts";
import { textLines } from "../chart/textLines.ts";
import { figureAt } from "../signs/figure.ts";
import { inUnit } from "../inUnit.ts";
import type { Bar, Pyramid } from "./model.ts";
import type { PyramidOptions } from "./options.ts";

export interface PyramidLayout extends Size {
  readonly axis: Axis;
  readonly marks: readonly Mark[];
  /** Rows from above: the boxes of the left and the right bar. */
  readonly boxes: readonly { readonly row: number; readonly rects: readonly [Rect, Rect] }[];
}

const THICKEST = 34;
const LEAST = 18;

/** A bar as it is written: its part of the side, else its figure with its signs, or why there is none. */
export function barText(result: Result, { cell, value }: Bar, shares: boolean, words: Words): string {
  if (shares && !Number.isNaN(value)) return `${words.number(value, 1)}%`;
  const { text, marks } = figureAt(result, cell, words, null);
  return text + marks;
}

/** Bars and a space → where everything stands. Names stand in between, or above each pair where it is narrow. */
export function layPyramid(
  result: Result,
  pyramid: Pyramid,
  options: PyramidOptions,
  words: Words,
  theme: Theme,
  { width, height }: Size,
  own: string,
): PyramidLayout {
  const rows = [...pyramid.rows.entries()].map(([row, each]) => ({ row, ...each }));
  if (options.upwards) rows.reverse();
  const wide = widest(
    rows.map(({ name }) => name),
    TEXT.name,
  );
  const between = wide + 24 <= width * 0.3 ? Math.max(24, wide + 24) : 0;
  const head = between > 0 ? 0 : 19;
  const unit = pyramid.shares
    ? words.text("pyramid.share-unit")
    : words.localised(result.series[0]?.unit ?? { nl: "", en: "" });
  const top = textLines([inUnit(pyramid.common, unit)], 0, 0, width - 8, { size: TEXT.name, colour: theme.inkQuiet });
  const half = (width - between) / 2;
  const sideMarks = pyramid.sides.map((name, side) =>
    textLines([side === 0 ? `◀ ${name}` : `${name} ▶`], side === 0 ? 0 : half + between, top.height + 4, half - 8, {
      ...{ size: TEXT.name, colour: side === 0 ? own : theme.ink, bold: true },
    }),
  );
  const above = top.height + 12 + Math.max(...sideMarks.map((each) => each.height));
  const step = Math.min(THICKEST + head, Math.max(LEAST + head, (height - above - 30) / Math.max(1, rows.length)));
  const most = Math.max(0, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value || 0)));
  const figures = rows.flatMap(({ bars }) => bars.map((bar) => barText(result, bar, pyramid.shares, words)));
  const figureRoom = options.figures ? widest(figures, TEXT.axis) + 8 : 6;
  // Both sides have one axis, from zero.
  const asked = { low: 0, high: most, steps: Math.max(1, (half - figureRoom) / 90), whole: false };
  const axis = longerAxis(asked, options.axisTo) ?? axisFor(0, most, asked.steps, false);
  const length = (value: number) =>
    place({ min: 0, max: axis.max || 1, from: 0, to: Math.max(20, half - figureRoom) }, Math.max(0, value || 0));
  const middle = [half, half + between] as const;
  const foot = above + rows.length * step;
  const marks: Mark[] = [...top.marks, ...sideMarks.flatMap((each) => each.marks)];
  for (const tick of axis.ticks) {
    for (const side of [0, 1] as const) {
      const x = middle[side] + (side === 0 ? -1 : 1) * length(tick);
      const text = words.number(tick, decimalsOf(axis)) + (pyramid.shares ? "%" : "");
      const points = [
        [x, above],
        [x, foot],
      ] as const;
      marks.push({ kind: "line", points, colour: tick === 0 ? theme.lineStrong : theme.line, width: 1, behind: true });
      if (tick === 0 && between === 0) continue;
      const free = Math.min(Math.max(x, textWidth(text, TEXT.axis) / 2), width - textWidth(text, TEXT.axis) / 2);
      marks.push({
        kind: "text",
        x: free,
        y: foot + 14,
        text,
        align: "center",
        colour: theme.inkQuiet,
        size: TEXT.axis,
      });
    }
  }
  const boxes = rows.map(({ row, name, bars }, at) => {
    const y = above + at * step;
    const thick = Math.max(6, step - head - 5);
    const nameAt = between > 0 ? y + step / 2 : y + head / 2 + 2;
    const x = half + between / 2;
    marks.push({
      kind: "text",
      x,
      y: nameAt,
      text: name,
      align: "center",
      colour: theme.ink,
      size: TEXT.name,
      rim: true,
    });
    const rectOf = (bar: Bar, side: 0 | 1): Rect => {
      const long = length(bar.value);
      return { x: side === 0 ? half - long : middle[1], y: y + head + 2, width: long, height: thick };
    };
    const rects = [rectOf(bars[0], 0), rectOf(bars[1], 1)] as const;
    for (const side of [0, 1] as const) {
      const rect = rects[side];
      marks.push({ kind: "rect", ...rect, colour: side === 0 ? own : theme.reference });
      const missing = Number.isNaN(bars[side].value);
      if (!options.figures && !missing) continue;
      marks.push({
        ...{ kind: "text", y: rect.y + rect.height / 2, size: TEXT.axis, colour: missing ? theme.inkQuiet : theme.ink },
        text: barText(result, bars[side], pyramid.shares, words),
        x: side === 0 ? rect.x - 4 : rect.x + rect.width + 4,
        align: side === 0 ? "right" : "left",
      });
    }
    return { row, rects };
  });
  return { width, height: Math.ceil(foot + 28), axis, marks, boxes };
}
