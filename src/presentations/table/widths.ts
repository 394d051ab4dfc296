import { flagsOf } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import { decimalsAt, limitsAt } from "../signs/figure.ts";
import { axisName, headOf } from "./heads.ts";
import type { Head } from "./heads.ts";
import { spanOf } from "./layout.ts";
import type { TableView } from "./view.ts";

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

const PADDING = 24;
const NARROWEST = 64;
const WIDEST_HEAD = 280;
/** Room for a mark behind a figure. */
const MARK = 10;
/** How many of the longest names are measured; the rest is shorter in letters and hardly wider. */
const SAMPLE = 40;
/** Row heads stay in sight, so they may not take more than this part of the table. */
const HEADS_SHARE = 0.5;
/** Lines break between words, so that none is quite full. */
const RAGGED = 1.25;

/** Measures in a typeface; without a canvas by a rule of thumb. */
export function measureIn(font: string, size: number): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = `600 ${size}px ${font}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? text.length * size * 0.55;
    known.set(text, width);
    return width;
  };
}

/** What the figures of a series need, in pixels: in all, and on the right for marks behind the digits. */
export interface FigureRoom {
  readonly width: number;
  readonly marks: number;
}

/** Worked out from the largest numbers of each series, so that not every cell has to be written out. */
export function figureRooms({ layout, names, decimals }: TableView, measure: Measure): readonly FigureRoom[] {
  const { result } = layout;
  const perSeries = result.areas.length * result.slots.length;
  return result.series.map((_, series) => {
    const start = cellAt(result, series, 0, 0);
    const flags = new Set<number>();
    let [low, high, limit, missing] = [0, 0, NaN, false];
    for (let at = start; at < start + perSeries; at += 1) {
      const value = result.values[at] ?? 0;
      if (value < low) low = value;
      if (value > high) high = value;
      for (const each of limitsAt(result, at)) limit = Math.max(Math.abs(each), limit || 0);
      flags.add(result.flags[at] ?? 0);
      if (result.reason[at] !== REASON.present) missing = true;
    }
    const places = decimalsAt(result, start, decimals);
    const figure = Math.max(...[low, high].map((value) => measure(names.words.number(value, places))));
    const marks = MARK * Math.max(0, ...[...flags].map((bits) => flagsOf(bits).length));
    const most = names.words.number(-limit, places);
    const margin = Number.isNaN(limit) ? 0 : measure(` (${most}–${most})`);
    return {
      width: Math.max(figure, missing ? measure(names.words.glyph("not-applicable")) : 0) + margin + marks + PADDING,
      marks,
    };
  });
}

/** Room for a head that may run over a few lines: its longest word, and a third of all of it. */
export function headWidth(head: Head, measure: Measure): number {
  const texts = [head.text, ...head.details];
  const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/)).map(measure));
  const block = Math.max(...texts.map((text) => measure(text) / (text.length > 14 ? 2.4 : 1)));
  return Math.min(WIDEST_HEAD, Math.max(NARROWEST, word, block) + PADDING);
}

/** A column of row heads: how wide, and how many lines of text its longest head takes per row. */
export interface RowHeadRoom {
  readonly width: number;
  readonly lines: number;
}

/** Room for row heads that leave most of the table to the figures; what does not fit on a line goes on the next. */
export function rowHeadRooms(
  { layout, names }: TableView,
  measure: Measure,
  available: number,
): readonly RowHeadRoom[] {
  const { rows } = layout.arrangement;
  return rows.map((axis, depth) => {
    const heads = new Map(layout.rows.map((line) => [line.steps[depth]?.at, headOf(layout, line, depth, names)]));
    const texts = [...heads.values()].map((head) => [head.text, ...head.details].join(" "));
    const longest = Math.max(
      0,
      ...texts
        .sort((a, b) => b.length - a.length)
        .slice(0, SAMPLE)
        .map(measure),
    );
    const most = Math.max(NARROWEST + 40, Math.min(WIDEST_HEAD, (available * HEADS_SHARE) / rows.length));
    const width = Math.min(most, Math.max(NARROWEST, measure(axisName(layout, axis, names)), longest) + PADDING);
    const rowsBelow = depth === rows.length - 1 ? 1 : Math.max(1, spanOf(layout.rows, 0, depth));
    const lines = longest + PADDING <= width ? 1 : Math.ceil((longest * RAGGED) / (width - PADDING));
    return { width: Math.ceil(width), lines: Math.ceil(lines / rowsBelow) };
  });
}

/** Room for two lines of a row head. */
export const ROW_HEIGHT = 34;
const LINE = 16;

/** Rows are as high as the longest of their heads asks, all alike. */
export function rowHeight(heads: readonly RowHeadRoom[]): number {
  return Math.max(ROW_HEIGHT, ...heads.map(({ lines }) => lines * LINE + 4));
}
