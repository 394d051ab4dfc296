import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { captionMarks, eventMarks, eventsWithin } from "../chart/captions.ts";
import type { Size } from "../chart/echarts.ts";
import { spread } from "../chart/endLabels.ts";
import { eventsOf } from "../chart/events.ts";
import type { DatedEvent } from "../chart/events.ts";
import { baseLine, standingAxis, tickTexts } from "../chart/frame.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { longerAxis } from "../chart/ownAxis.ts";
import { axisFor, place } from "../chart/scale.ts";
import type { Axis, Scale } from "../chart/scale.ts";
import { textWidth, widest, wrapText } from "../chart/text.ts";
import { timeAxis } from "../chart/timeAxis.ts";
import { layerFigures, NO_FIGURES } from "./figures.ts";
import { layerSigns } from "./signs.ts";
import { layerMarks } from "./layers.ts";
import type { AreaModel } from "./model.ts";
import type { AreaOptions } from "./options.ts";

export interface AreaLayout extends Size {
  readonly x: Scale;
  readonly y: Scale;
  readonly axis: Axis;
  /** The moments that are marked. */
  readonly events: readonly DatedEvent[];
  readonly marks: readonly Mark[];
  /** Figures that are asked for and have no place. */
  readonly unwritten: number;
}

const LEAST = 220;
const ROW = 15;

/** Layers and a space → where everything stands. Pure; the same in a browser and in Node. */
export function layAreas(
  result: Result,
  model: AreaModel,
  options: AreaOptions,
  words: Words,
  theme: Theme,
  { width, height }: Size,
): AreaLayout {
  const { layers, moments } = model;
  const of = result.series[layers[0]?.series ?? 0];
  const unit = options.shares ? "%" : words.localised(of?.unit ?? { nl: "", en: "" });
  const title = wrapText(`↑ ${unit}`, width - 8, TEXT.axis);
  const names = layers.map(({ name }) => wrapText(name, width * 0.3, TEXT.name));
  const right = Math.max(16, ...names.flat().map((text) => textWidth(text, TEXT.name) + 18));
  const days = moments.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const events = days.length > 0 ? eventsWithin(eventsOf(result, words), first, last) : [];
  const captions = captionMarks(events, 0, 0, width, theme);

  const above = title.length * 17 + 20;
  const plotHeight = Math.max(LEAST, height - above - 42 - captions.height);
  const highest = layers.reduce((most, { to }) => Math.max(most, ...to.filter((value) => !Number.isNaN(value))), 0);
  const lowest = layers.reduce((least, { to }) => Math.min(least, ...to.filter((value) => !Number.isNaN(value))), 0);
  const asked = { low: lowest, high: highest, steps: plotHeight / 56, whole: of?.decimals === 0 };
  const axis = options.shares
    ? axisFor(0, 100, 4, true)
    : (longerAxis(asked, options.axisTo) ?? axisFor(lowest, highest, asked.steps, asked.whole));
  const texts = tickTexts(axis, words);
  const left = widest(texts, TEXT.axis) + 12;
  const plot: Rect = { x: left, y: above, width: Math.max(60, width - left - right), height: plotHeight };
  const x: Scale = { min: first, max: last, from: plot.x + 2, to: plot.x + plot.width - 2 };
  const y: Scale = { min: axis.min, max: axis.max, from: plot.y + plot.height, to: plot.y };
  const periods = moments.flatMap(({ slot }) => result.periods[columnAt(result, layers[0]?.series ?? 0, slot)] ?? []);
  const foot = plot.y + plot.height;
  const ground = { x, y, shares: options.shares };
  const figures = options.values ? layerFigures(result, model, ground, words, theme) : NO_FIGURES;
  return {
    width,
    height: Math.ceil(foot + 42 + captions.height),
    x,
    y,
    axis,
    events,
    unwritten: figures.left,
    marks: [
      ...title.map((text, row): Mark => ({
        kind: "text",
        x: 0,
        y: 9 + row * 17,
        text,
        size: TEXT.axis,
        colour: theme.inkQuiet,
      })),
      ...standingAxis(axis, texts, plot, y, theme),
      ...layerMarks(model, x, y, theme),
      baseLine(plot, theme),
      ...timeAxis(periods, plot, x, words, theme),
      ...eventMarks(events, plot, x, theme),
      ...figures.marks,
      ...layerSigns(result, model, ground, words, theme, figures),
      ...nameMarks(model, names, plot, y, theme),
      ...captionMarks(events, 0, foot + 42, width, theme).marks,
    ],
  };
}

/** Names beside the last known moment of their layers, moved apart where they would touch. */
function nameMarks({ layers }: AreaModel, names: readonly string[][], plot: Rect, y: Scale, theme: Theme): Mark[] {
  const middles = layers.map(({ from, to }) => {
    const at = to.findLastIndex((value) => !Number.isNaN(value));
    return at < 0 ? NaN : place(y, ((from[at] ?? NaN) + (to[at] ?? NaN)) / 2);
  });
  const wanted = middles.flatMap((middle, layer) => (Number.isNaN(middle) ? [] : [{ middle, layer }]));
  const heights = spread(
    wanted.map(({ middle, layer }) => ({ y: middle, height: (names[layer]?.length ?? 1) * ROW + 2, rank: layer })),
    plot.y - 8,
    plot.y + plot.height + 8,
  );
  return wanted.flatMap(({ layer }, at): Mark[] => {
    const height = heights[at];
    if (height === null || height === undefined) return [];
    const lines = names[layer] ?? [];
    const top = height - ((lines.length - 1) * ROW) / 2;
    return lines.map((text, row) => ({
      kind: "text",
      x: plot.x + plot.width + 8,
      y: top + row * ROW,
      text,
      size: TEXT.name,
      colour: theme.ink,
    }));
  });
}
