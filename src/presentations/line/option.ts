import type { LineSeriesOption } from "echarts/charts";
import { FLAG } from "../../cube/flags.ts";
import type { Result } from "../../analysis/result.ts";
import type { Theme } from "../../ui/theme.ts";
import { fontOf } from "../chart/echarts.ts";
import type { ChartOption } from "../chart/echarts.ts";
import { FORECAST_DASH, TEXT } from "../chart/looks.ts";
import { drawMarks } from "../chart/marks.ts";
import { tickTextAt } from "../chart/scale.ts";
import type { LaidLine, LaidPanel, LineLayout } from "./layout.ts";
import { dayAt } from "./series.ts";
import type { LineModel } from "./series.ts";

type Datum = NonNullable<LineSeriesOption["data"]>[number];

/** Points closer together than this have no marker of their own. */
const MARKER_ROOM = 13;
/** More points than this in quiet lines cost more than they show. */
const MANY_POINTS = 20_000;

/** Lines with their places → what ECharts draws. Pure: no screen, no clock; nothing in it listens or moves. */
export function lineOption(result: Result, model: LineModel, layout: LineLayout, theme: Theme): ChartOption {
  const { panels } = layout;
  return {
    animation: false,
    textStyle: { fontFamily: fontOf(theme) },
    grid: panels.map(({ plot }) => ({
      left: plot.x,
      top: plot.y,
      width: plot.width,
      height: plot.height,
      outerBoundsMode: "none" as const,
    })),
    xAxis: panels.map(({ x, over = false }, gridIndex) => ({
      gridIndex,
      show: !over,
      type: "value" as const,
      min: x.min,
      max: x.max,
      silent: true,
      position: "bottom" as const,
      splitLine: { show: false },
      axisLine: { onZero: false, lineStyle: { color: theme.lineStrong } },
      axisTick: { customValues: layout.ticks.map(({ day }) => day), lineStyle: { color: theme.lineStrong } },
      axisLabel: {
        customValues: layout.ticks.map(({ day }) => day),
        formatter: tickWriter(layout),
        color: theme.inkQuiet,
        fontSize: TEXT.axis,
        lineHeight: 15,
        margin: 7,
        hideOverlap: false,
        showMinLabel: true,
        showMaxLabel: true,
      },
    })),
    yAxis: panels.map(({ axis, tickTexts, over = false }, gridIndex) => ({
      gridIndex,
      type: "value" as const,
      min: axis.min,
      max: axis.max,
      interval: axis.step,
      silent: true,
      position: over ? ("right" as const) : ("left" as const),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: !over, lineStyle: { color: theme.line } },
      axisLabel: {
        formatter: (value: number) => tickTextAt(axis, tickTexts, value),
        color: theme.inkQuiet,
        fontSize: TEXT.axis,
        margin: 8,
        showMinLabel: true,
        showMaxLabel: true,
      },
    })),
    series: panels.flatMap((panel, index) => seriesOf(result, model, panel, index, theme)),
    graphic: { elements: drawMarks(layout.marks, theme) },
  };
}

function tickWriter({ ticks }: LineLayout): (value: number) => string {
  return (value) => {
    const tick = ticks.find(({ day }) => Math.abs(day - value) < 1e-6);
    return tick ? [tick.label, tick.below].filter(Boolean).join("\n") : "";
  };
}

function seriesOf(result: Result, model: LineModel, panel: LaidPanel, axis: number, theme: Theme): LineSeriesOption[] {
  const common = {
    type: "line" as const,
    xAxisIndex: axis,
    yAxisIndex: axis,
    silent: true,
    symbol: "none",
    showAllSymbol: true,
    emphasis: { disabled: true },
  };
  const quiet = panel.lines.filter(({ look }) => !look.front);
  const front = panel.lines.filter(({ look }) => look.front).sort((a, b) => b.look.rank - a.look.rank);
  const context = quiet.length === 0 ? [] : contextData(result, model, quiet);
  return [
    // All quiet lines are one: gaps keep them apart, and the screen gets one path instead of hundreds.
    ...context.map((data, alone) => ({
      ...common,
      data,
      z: 1,
      ...(alone === 1 ? { symbol: "circle", symbolSize: 2.5 } : {}),
      itemStyle: { color: theme.context },
      lineStyle: { color: theme.context, width: alone === 1 ? 0 : quiet.length > 60 ? 0.8 : 1.2 },
    })),
    ...front.flatMap((laid, order) =>
      runsOf(result, model, panel, laid, theme).map(({ data, forecast }) => ({
        ...common,
        data,
        z: 3 + order,
        itemStyle: { color: laid.look.colour },
        lineStyle: {
          color: laid.look.colour,
          width: laid.look.width,
          cap: "round" as const,
          join: "round" as const,
          type:
            forecast && FORECAST_DASH ? [...FORECAST_DASH] : laid.look.dash ? [...laid.look.dash] : ("solid" as const),
        },
      })),
    ),
  ];
}

/** Points of all quiet lines one after another with a gap between, and apart from them points without neighbours. */
function contextData(result: Result, model: LineModel, quiet: readonly LaidLine[]): [Datum[], Datum[]] {
  const [joined, alone]: [Datum[], Datum[]] = [[], []];
  const slots = result.slots.length;
  for (const { line } of quiet) {
    for (const slot of drawnSlots(line.values, quiet.length)) {
      const day = dayAt(model, slots, line, slot);
      const value = line.values[slot] ?? NaN;
      if (day === null) continue;
      joined.push([day, Number.isNaN(value) ? "-" : value]);
      if (!Number.isNaN(value) && isAlone(line.values, slot)) alone.push([day, value], [day, "-"]);
    }
    joined.push([0, "-"]);
  }
  return [joined, alone];
}

/**
 * The slots that are drawn of a quiet line: all, or where together there are far more points than pixels, of each
 * stretch its lowest and its highest figure, so that no peak is lost. Gaps are always kept.
 */
function drawnSlots(values: ArrayLike<number>, lines: number): number[] {
  const all = Array.from({ length: values.length }, (_, slot) => slot);
  if (values.length * lines <= MANY_POINTS) return all;
  const stretch = Math.max(4, Math.ceil((2 * values.length * lines) / MANY_POINTS));
  const kept = new Set<number>();
  for (let first = 0; first < values.length; first += stretch) {
    let [low, high] = [-1, -1];
    for (let slot = first; slot < Math.min(first + stretch, values.length); slot += 1) {
      const value = values[slot] ?? NaN;
      if (Number.isNaN(value)) kept.add(slot);
      else {
        if (low < 0 || value < (values[low] ?? NaN)) low = slot;
        if (high < 0 || value > (values[high] ?? NaN)) high = slot;
      }
    }
    kept.add(low).add(high);
  }
  return all.filter((slot) => kept.has(slot));
}

/** A figure with a gap, or the edge, on either side: without a dot it would not be seen. */
function isAlone(values: ArrayLike<number>, slot: number): boolean {
  return Number.isNaN(values[slot - 1] ?? NaN) && Number.isNaN(values[slot + 1] ?? NaN);
}

interface Run {
  readonly forecast: boolean;
  readonly data: Datum[];
}

/** A line in front, cut where a forecast begins or ends: the piece towards a forecast is dashed. */
function runsOf(result: Result, model: LineModel, panel: LaidPanel, { line, look }: LaidLine, theme: Theme): Run[] {
  const slots = result.slots.length;
  const roomy = panel.plot.width / Math.max(1, slots) >= MARKER_ROOM && line.standing !== "average";
  const flagged = (slot: number, flag: number) =>
    line.from >= 0 && ((result.flags[line.from + slot] ?? 0) & flag) !== 0;
  const runs: Run[] = [{ forecast: false, data: [] }];
  let before: Datum | null = null;
  for (let slot = 0; slot < slots; slot += 1) {
    const day = dayAt(model, slots, line, slot);
    if (day === null) continue;
    const value = line.values[slot] ?? NaN;
    const forecast = flagged(slot, FLAG.forecast);
    const hollow = forecast || flagged(slot, FLAG.provisional);
    const marked = roomy || hollow || isAlone(line.values, slot);
    const datum: Datum = Number.isNaN(value)
      ? [day, "-"]
      : !marked
        ? [day, value]
        : {
            value: [day, value],
            symbol: look.marker,
            symbolSize: look.rank === 0 ? 8 : 7,
            itemStyle: hollow
              ? { color: theme.surface, borderColor: look.colour, borderWidth: 1.6 }
              : { color: look.colour, borderColor: theme.surface, borderWidth: 1 },
          };
    let run = runs.at(-1);
    if (!run || run.forecast !== forecast) {
      run = { forecast, data: before === null ? [] : [before] };
      runs.push(run);
    }
    run.data.push(datum);
    before = Number.isNaN(value) ? null : [day, value];
  }
  return runs.filter(({ data }) => data.length > 0);
}
