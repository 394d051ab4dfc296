import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark } from "../chart/marks.ts";
import { periodName } from "../chart/names.ts";
import { textLines } from "../chart/textLines.ts";
import { widest, wrapText } from "../chart/text.ts";
import { figureAt } from "../signs/figure.ts";
import { inUnit } from "../inUnit.ts";
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
/** Below this width the names stand under the pie instead of beside it. */
const NARROW = 420;
const GAP = 6;

/** The share of a slice in words. */
export function shareText({ from, to }: Slice, words: Words): string {
  return `${words.number(100 * (to - from), 1)}%`;
}

/** Slices and a space → where everything stands. Every slice has the number of its name in the list. */
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
  const said = inUnit(`${area}, ${periodName(result, 0, pie.slot, words)}`, unit);
  const head = textLines([said], 0, 0, width - 8, { size: TEXT.name, colour: theme.inkQuiet });
  const narrow = width < NARROW;
  const outer = Math.max(40, Math.min((height - head.height - 24) / 2, width * (narrow ? 0.3 : 0.22), 170));
  const inner = options.hole ? outer * 0.55 : 0;
  const namesAt = narrow ? 50 : 2 * outer + 70;
  const shares = pie.slices.map((slice) => shareText(slice, words));
  const textsAt = namesAt + widest(shares, TEXT.name, true) + 10;
  const labels = pie.slices.map((slice) => {
    const { text, marks } = figureAt(result, slice.cell, words, null);
    const figure = options.figures ? ` (${text}${marks})` : "";
    return wrapText(slice.name + figure, width - textsAt - 8, TEXT.name);
  });
  const room = labels.reduce((sum, lines) => sum + lines.length * ROW + GAP, 0);
  const tall = narrow ? 2 * outer : Math.max(2 * outer, room);
  const top = head.height + 12;
  const middle = [narrow ? width / 2 : outer + 4, top + tall / 2] as const;
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
  const marks: Mark[] = [...head.marks];
  let y = top + (narrow ? tall + 16 : Math.max(0, (tall - room) / 2));
  for (const [at, { from, to, series }] of pie.slices.entries()) {
    const shape = shapes[at] ?? [];
    const colour = theme.qualitative[series % theme.qualitative.length] ?? theme.accent;
    marks.push({ kind: "area", points: shape, colour });
    marks.push({ kind: "line", points: [...shape, ...shape.slice(0, 1)], colour: theme.surface, width: 1.5 });
    const [x, height] = pointAt((from + to) / 2, inner > 0 ? (outer + inner) / 2 : outer * 0.7);
    marks.push(...badge(at + 1, x, height, theme));
    marks.push({ kind: "rect", x: namesAt - 46, y: y + 2, width: 14, height: 14, colour });
    marks.push(...badge(at + 1, namesAt - 18, y + ROW / 2, theme));
    const written = { kind: "text", colour: theme.ink, size: TEXT.name } as const;
    marks.push({ ...written, x: textsAt - 10, y: y + ROW / 2, text: shares[at] ?? "", bold: true, align: "right" });
    for (const text of labels[at] ?? []) {
      marks.push({ ...written, x: textsAt, y: y + ROW / 2, text });
      y += ROW;
    }
    y += GAP;
  }
  return { width, height: Math.ceil(Math.max(top + tall, y) + 8), marks, middle, outer, inner, shapes };
}

/** The number by which a slice is found in the list: colour is not needed. */
function badge(number: number, x: number, y: number, theme: Theme): Mark[] {
  return [
    { kind: "marker", x, y, colour: theme.surface, marker: "circle", size: 19 },
    { kind: "text", x, y, text: String(number), colour: theme.ink, size: TEXT.axis, align: "center", bold: true },
  ];
}
