import type { Result } from "../../analysis/result.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { captionMarks, eventMarks, eventsWithin } from "../chart/captions.ts";
import { timeTicks } from "../chart/dates.ts";
import type { TimeTick } from "../chart/dates.ts";
import type { Size } from "../chart/echarts.ts";
import type { DatedEvent } from "../chart/events.ts";
import type { LegendEntry } from "../chart/legend.ts";
import { placeLegend } from "../chart/legend.ts";
import { TEXT } from "../chart/looks.ts";
import type { Look } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { ownAxis } from "../chart/ownAxis.ts";
import type { OwnRange } from "../chart/ownAxis.ts";
import { axisFor, decimalsOf } from "../chart/scale.ts";
import type { Axis, Scale } from "../chart/scale.ts";
import { textWidth, widest } from "../chart/text.ts";
import { bandLines, bandMarks, limitsOf } from "./bands.ts";
import { endMarks, endTexts } from "./ends.ts";
import { looksOf } from "./looks.ts";
import type { LineOptions } from "./options.ts";
import type { Line, LineModel, LinePanel } from "./series.ts";
import { signMarks } from "./signMarks.ts";

export interface LaidLine {
  readonly line: Line;
  readonly look: Look;
}

/** A panel with its place. Scales give pixels of the whole picture. */
export interface LaidPanel {
  readonly panel: LinePanel;
  readonly lines: readonly LaidLine[];
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
  readonly axis: Axis;
  readonly tickTexts: readonly string[];
  /** It lies over the panel before, with its axis on the right. */
  readonly over?: boolean;
}

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly LaidPanel[];
  readonly ticks: readonly TimeTick[];
  /** The moments that are marked. */
  readonly events: readonly DatedEvent[];
  readonly marks: readonly Mark[];
  /** Figures that are asked for and have no place. */
  readonly unwritten: number;
}

/** Below this width names stand in a legend instead of at the ends of the lines. */
const DIRECT = 520;
/** A panel is never lower than this; the picture becomes higher instead. */
const LEAST = 190;
const HEAD = 32;
const FOOT = 36;
export const INSET = 10;

/** Lines and a space → where everything stands. Pure; the same in a browser and in Node. */
export function layLines(
  result: Result,
  model: LineModel,
  options: LineOptions,
  words: Words,
  theme: Theme,
  whole: Size,
): LineLayout {
  const looks = model.panels.map((panel) => looksOf(panel, theme));
  const texts = model.panels.map((panel, at) => endTexts(result, panel, looks[at] ?? [], words, whole.width * 0.3));
  const direct = options.legend === "auto" && whole.width >= DIRECT && texts.flat().length > 0;
  const right = direct
    ? widest(
        texts.flat().flatMap(({ lines }) => lines),
        TEXT.name,
      ) + 22
    : 12;
  const entries = direct ? [] : entriesOf(model, looks, words, theme);
  const legend = placeLegend(entries, options.legend, whole, theme.ink);
  const space = legend.room;
  const { width } = space;
  const days = model.days.filter((day) => day !== null);
  const [first, last] = [
    days.reduce((a, b) => Math.min(a, b), Infinity),
    days.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const events = eventsWithin(model.events, first, last);
  const measured = captionMarks(events, 0, 0, width, theme);

  const count = Math.max(1, model.panels.length);
  const spare = space.height - legend.top - measured.height - count * (HEAD + FOOT);
  const plotHeight = Math.max(LEAST, Math.floor(spare / count));
  const laidLines = model.panels.map((panel, at) => laidOf(panel, looks[at] ?? []));
  const bands = laidLines.map((lines) => bandLines(result, lines, options));
  const axes = model.panels.map((panel, at) =>
    axisOf(
      panel,
      limitsOf(result, bands[at] ?? []),
      model.panels.length === 1 ? options : { zero: options.zero },
      plotHeight,
    ),
  );
  const tickTexts = axes.map((axis) => axis.ticks.map((tick) => words.number(tick, decimalsOf(axis))));
  const left = widest(tickTexts.flat(), TEXT.axis) + 10;
  const plotWidth = Math.max(60, width - left - right);
  const ticks = timeTicks(periodsOf(result), plotWidth - 2 * INSET, words);

  const marks: Mark[] = [];
  let unwritten = 0;
  const panels = model.panels.map((panel, at): LaidPanel => {
    const plot: Rect = {
      x: left,
      y: legend.top + at * (HEAD + FOOT + plotHeight) + HEAD,
      width: plotWidth,
      height: plotHeight,
    };
    const axis = axes[at] ?? axisFor(0, 1, 4, false);
    const laid: LaidPanel = {
      panel,
      lines: laidLines[at] ?? [],
      plot,
      x: timeScale(first, last, plot),
      y: { min: axis.min, max: axis.max, from: plot.y + plot.height, to: plot.y, cut: axis.own },
      axis,
      tickTexts: tickTexts[at] ?? [],
    };
    const quiet = direct ? laid.lines.filter(({ look }) => !look.front).length : 0;
    const banded = bands[at] ?? [];
    marks.push(...bandMarks(result, model, laid, banded));
    marks.push(...headMarks(panel, axis, plot, quiet, banded.length > 0, words, theme, width));
    marks.push(...eventMarks(events, plot, laid.x, theme));
    const signs = signMarks(result, model, laid, options, words, theme);
    marks.push(...signs.marks);
    unwritten += signs.left;
    if (direct) marks.push(...endMarks(result, model, laid, texts[at] ?? [], right - 16, theme));
    return laid;
  });
  const below = legend.top + count * (HEAD + FOOT + plotHeight);
  const captions = captionMarks(events, 0, below, width, theme);
  return legend.around({
    width,
    height: Math.ceil(below + captions.height),
    panels,
    ticks,
    events,
    unwritten,
    marks: [...marks, ...captions.marks],
  });
}

function laidOf({ lines }: LinePanel, looks: readonly Look[]): LaidLine[] {
  return lines.flatMap((line, index) => {
    const look = looks[index];
    return look ? [{ line, look }] : [];
  });
}

export function periodsOf(result: Result): string[] {
  const found = result.series.flatMap((_, series) =>
    result.slots.map((_, slot) => result.periods[columnAt(result, series, slot)]),
  );
  return [...new Set(found.filter((period) => typeof period === "string"))];
}

/** Time runs from `INSET` pixels within the plot, so that the first and last point are whole. */
export function timeScale(first: number, last: number, { x, width }: Rect): Scale {
  if (!Number.isFinite(first)) return { min: 0, max: 1, from: x, to: x + width };
  const span = last - first || 1;
  const margin = (INSET / Math.max(1, width - 2 * INSET)) * span;
  return { min: first - margin, max: last + margin, from: x, to: x + width };
}

/** Between the limits that a person asks for; else from zero where the figures come near it or that is asked; else around the figures. */
export function axisOf(
  { lines, decimals }: LinePanel,
  limits: readonly number[],
  { zero, axisFrom = null, axisTo = null }: Pick<LineOptions, "zero"> & Partial<OwnRange>,
  height: number,
): Axis {
  let [low, high] = [Math.min(...limits), Math.max(...limits)];
  for (const { values } of lines) {
    for (let slot = 0; slot < values.length; slot += 1) {
      const value = values[slot] ?? NaN;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  const steps = Math.max(2, height / 56);
  const own = ownAxis({ low, high, steps, whole: decimals === 0 }, { axisFrom, axisTo });
  if (own) return own;
  if (low > high) [low, high] = [0, 1];
  const near = low >= 0 ? low <= high * 0.4 : high <= 0 && high >= low * 0.4;
  if (zero || near) [low, high] = [Math.min(0, low), Math.max(0, high)];
  return axisFor(low, high, steps, decimals === 0);
}

/** Above a panel: what it shows where there are several, the unit, and that the axis does not begin at zero. */
function headMarks(
  { title, unit }: LinePanel,
  axis: Axis,
  plot: Rect,
  quiet: number,
  banded: boolean,
  words: Words,
  theme: Theme,
  width: number,
): Mark[] {
  const broken = axis.min > 0 || axis.max < 0 ? words.text("charts.not-from-zero") : "";
  const others = quiet > 0 ? words.text("charts.in-grey", { count: quiet }) : "";
  const band = banded ? words.text("charts.margin-band") : "";
  const own = axis.own ? words.text("charts.own-axis") : "";
  const parts = [title, words.localised(unit), own, broken, band, others].filter(Boolean);
  // What does not fit goes from the end; the unit is always there.
  while (parts.length > (title === "" ? 1 : 2) && textWidth(parts.join(" · "), TEXT.axis) > width) parts.pop();
  return [{ kind: "text", x: 0, y: plot.y - 17, text: parts.join(" · "), colour: theme.inkQuiet, size: TEXT.axis }];
}

/** The lines in front by name, and how many are quiet. */
function entriesOf(model: LineModel, looks: readonly (readonly Look[])[], words: Words, theme: Theme): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  let quiet = 0;
  for (const [at, { lines }] of model.panels.entries()) {
    for (const [index, line] of lines.entries()) {
      const look = looks[at]?.[index];
      if (!look) continue;
      if (look.front)
        entries.set(line.name, {
          text: line.name,
          colour: look.colour,
          shape: "line",
          dash: look.dash,
          marker: look.marker,
        });
      else quiet += 1;
    }
  }
  const others =
    quiet > 0
      ? [{ text: words.text("charts.others", { count: quiet }), colour: theme.context, shape: "line" as const }]
      : [];
  return [...entries.values(), ...others];
}
