import { flagsOf } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import { decimalsAt } from "../signs/figure.ts";
import type { Head } from "./heads.ts";
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
    let [low, high, missing] = [0, 0, false];
    for (let at = start; at < start + perSeries; at += 1) {
      const value = result.values[at] ?? 0;
      if (value < low) low = value;
      if (value > high) high = value;
      flags.add(result.flags[at] ?? 0);
      if (result.reason[at] !== REASON.present) missing = true;
    }
    const places = decimalsAt(result, start, decimals);
    const figure = Math.max(...[low, high].map((value) => measure(names.words.number(value, places))));
    const marks = MARK * Math.max(0, ...[...flags].map((bits) => flagsOf(bits).length));
    return { width: Math.max(figure, missing ? measure(names.words.glyph("not-applicable")) : 0) + marks + PADDING, marks };
  });
}

/** Room for a head that may run over a few lines: its longest word, and a third of all of it. */
export function headWidth(head: Head, measure: Measure): number {
  const texts = [head.text, ...head.details];
  const word = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/)).map(measure));
  const block = Math.max(...texts.map((text) => measure(text) / (text.length > 14 ? 2.4 : 1)));
  return Math.min(WIDEST_HEAD, Math.max(NARROWEST, word, block) + PADDING);
}

/** Room for a column of row heads, which take at most two lines. */
export function rowHeadWidth(heads: readonly Head[], title: string, measure: Measure, available: number): number {
  const texts = heads.map((head) => [head.text, ...head.details].join(" "));
  const longest = texts.sort((a, b) => b.length - a.length).slice(0, SAMPLE).map(measure);
  const most = Math.max(96, Math.min(WIDEST_HEAD, available * 0.42));
  return Math.min(most, Math.max(NARROWEST, measure(title), ...longest) + PADDING);
}
