import { flagsOf } from "../../cube/flags.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { columnAt } from "../../analysis/result.ts";
import { captionMarks, eventMarks, eventsWithin } from "../chart/captions.ts";
import { dayOf } from "../chart/dates.ts";
import type { Size } from "../chart/echarts.ts";
import { eventsOf } from "../chart/events.ts";
import type { DatedEvent } from "../chart/events.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { periodName } from "../chart/names.ts";
import { axisFor, place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import { textWidth, wrapText } from "../chart/text.ts";
import { inUnit } from "../inUnit.ts";
import { lineOf, namesOf } from "./lines.ts";
import { slopeLooks } from "./looks.ts";
import type { SlopeLook } from "./looks.ts";
import type { Slope, SlopeModel, SlopePanel } from "./model.ts";
import type { SlopeOptions } from "./options.ts";

export interface LaidSlope extends SlopeLook {
  readonly panel: SlopePanel;
  readonly slope: Slope;
  /** Pixels of both ends; NaN where there is no figure. */
  readonly ys: readonly [number, number];
  readonly xs: readonly [number, number];
}

export interface SlopeLayout extends Size {
  readonly slopes: readonly LaidSlope[];
  readonly plots: readonly Rect[];
  /** What changed in how things were measured between the two moments. */
  readonly events: readonly DatedEvent[];
  readonly marks: readonly Mark[];
}

const LEAST = 260;
const HEAD = 18;

/** Lines and a space → where everything stands. Pure; the same in a browser and in Node. */
export function laySlopes(
  result: Result,
  model: SlopeModel,
  options: SlopeOptions,
  words: Words,
  theme: Theme,
  { width, height }: Size,
): SlopeLayout {
  const marks: Mark[] = [];
  const slopes: LaidSlope[] = [];
  const plots: Rect[] = [];
  const count = Math.max(1, model.panels.length);
  const days = model.panels.map(({ series }) => daysOf(result, series, model));
  const [first, last] = [Math.min(...days.map(([from]) => from)), Math.max(...days.map(([, to]) => to))];
  const events = eventsWithin(eventsOf(result, words), first, last);
  const share = Math.floor((height - captionMarks(events, 0, 0, width, theme).height) / count);
  let top = 0;
  for (const [at, panel] of model.panels.entries()) {
    const title = wrapText(inUnit(panel.title, words.localised(panel.unit)), width - 8, TEXT.name);
    const above = title.length * 17 + HEAD + 12;
    const looks = slopeLooks(panel, theme);
    const texts = panel.slopes.map((slope, at) =>
      looks[at]?.front ? endTexts(result, slope, panel, options, words, width) : [[], []],
    );
    const room = (side: 0 | 1) =>
      Math.min(
        width * 0.4,
        Math.max(
          24,
          ...texts.map((both) => Math.max(0, ...both[side].map((text) => textWidth(text, TEXT.name, true)))),
        ),
      ) + 16;
    const [left, right] = [room(0), room(1)];
    const plot: Rect = {
      x: left,
      y: top + above,
      width: Math.max(40, width - left - right),
      height: Math.max(LEAST, share - above - 10),
    };
    const y = scaleOf(panel, options, plot);
    const xs: [number, number] = [plot.x, plot.x + plot.width];
    const laid = panel.slopes.flatMap((slope, at): LaidSlope[] => {
      const look = looks[at];
      const [from, to] = slope.values;
      return look ? [{ ...look, panel, slope, xs, ys: [place(y, from), place(y, to)] }] : [];
    });
    marks.push(
      ...title.map((text, row): Mark => {
        return { kind: "text", x: 0, y: top + row * 17 + 9, text, size: TEXT.name, colour: theme.ink };
      }),
      ...frame(result, model, panel, plot, xs, words, theme),
      ...breaksOf(events, days[at], plot, theme),
      ...[...laid].sort((a, b) => b.rank - a.rank).flatMap(lineOf),
      ...([0, 1] as const).flatMap((side) =>
        namesOf(
          laid,
          texts.map((both) => both[side]),
          side,
          plot,
          theme,
        ),
      ),
    );
    slopes.push(...laid);
    plots.push(plot);
    top = plot.y + plot.height + 10;
  }
  const captions = captionMarks(events, 0, top, width, theme);
  const tall = Math.ceil(Math.max(top + captions.height, 60));
  return { width, height: tall, slopes, plots, events, marks: [...marks, ...captions.marks] };
}

/** The days of the two moments of a topic; NaN where it has no such period. */
function daysOf(result: Result, series: number, { moments }: SlopeModel): [number, number] {
  const [from, to] = moments.map((slot) => dayOf(result.periods[columnAt(result, series, slot)] ?? "") ?? NaN);
  return [from ?? NaN, to ?? NaN];
}

/** A numbered line at what changed between two moments, where that lies between their days. */
function breaksOf(events: readonly DatedEvent[], days: readonly number[] = [], plot: Rect, theme: Theme): Mark[] {
  const [min = NaN, max = NaN] = days;
  if (!(min < max)) return [];
  return eventMarks(events, plot, { min, max, from: plot.x, to: plot.x + plot.width }, theme, plot.y + 8);
}

/** What stands at each end: the figure, and at the last the name too; the sign of what must be known of it. */
function endTexts(
  result: Result,
  { name, cells, values, broken }: Slope,
  { decimals }: SlopePanel,
  { values: figures }: SlopeOptions,
  words: Words,
  width: number,
): [string[], string[]] {
  const figure = (side: 0 | 1) => {
    const value = values[side];
    if (Number.isNaN(value)) return "";
    const signs = flagsOf(result.flags[cells[side]] ?? 0)
      .map(words.flagMark)
      .join("");
    if (figures) return words.number(value, decimals) + signs;
    return broken && side === 1 ? signs : "";
  };
  const [from, to] = [figure(0), figure(1)];
  // A line that ends in a gap has its name where it begins.
  const nameFirst = Number.isNaN(values[1]);
  const wrap = (text: string) => wrapText(text, width * 0.38, TEXT.name);
  const named = (text: string) => wrap([name, text].filter(Boolean).join(" "));
  if (nameFirst) return [Number.isNaN(values[0]) ? [] : named(from), []];
  return [from === "" ? [] : [from], named(to)];
}

function frame(
  result: Result,
  { moments }: SlopeModel,
  { series }: SlopePanel,
  plot: Rect,
  xs: readonly [number, number],
  words: Words,
  theme: Theme,
): Mark[] {
  return xs.flatMap((x, side): Mark[] => [
    {
      kind: "line",
      points: [
        [x, plot.y],
        [x, plot.y + plot.height],
      ],
      colour: theme.lineStrong,
      width: 1,
      behind: true,
    },
    {
      kind: "text",
      x,
      y: plot.y - HEAD,
      text: periodName(result, series, moments[side] ?? 0, words, true),
      size: TEXT.name,
      colour: theme.ink,
      bold: true,
      align: side === 0 ? "left" : "right",
    },
  ]);
}

function scaleOf({ slopes, decimals }: SlopePanel, { zero }: SlopeOptions, plot: Rect): Scale {
  let [low, high] = [Infinity, -Infinity];
  for (const { values } of slopes) {
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (low > high) [low, high] = [0, 1];
  if (zero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const axis = axisFor(low, high, 6, decimals === 0);
  const same = low === high;
  return { min: same ? axis.min : low, max: same ? axis.max : high, from: plot.y + plot.height - 8, to: plot.y + 8 };
}
