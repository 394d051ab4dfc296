import type { BarSeriesOption } from "echarts/charts";
import { FLAG } from "../../cube/flags.ts";
import type { Result } from "../../analysis/result.ts";
import type { Theme } from "../../ui/theme.ts";
import { fontOf } from "../chart/echarts.ts";
import type { ChartOption } from "../chart/echarts.ts";
import { TEXT } from "../chart/looks.ts";
import { drawMarks, HATCHES } from "../chart/marks.ts";
import { tickTextAt } from "../chart/scale.ts";
import { barColour } from "./layout.ts";
import type { BarLayout, LaidBars } from "./layout.ts";
import { BAR_GAP } from "./shape.ts";

type Datum = NonNullable<BarSeriesOption["data"]>[number];

/** Bars with their places → what ECharts draws. Pure: no screen, no clock; nothing in it listens or moves. */
export function barOption(result: Result, layout: BarLayout, theme: Theme): ChartOption {
  const { panels } = layout;
  const values = panels.map((laid, gridIndex) => ({
    gridIndex,
    type: "value" as const,
    min: laid.axis.min,
    max: laid.axis.max,
    interval: laid.axis.step,
    silent: true,
    position: laid.lying ? ("top" as const) : ("left" as const),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.line } },
    axisLabel: {
      formatter: (value: number) => tickTextAt(laid.axis, laid.tickTexts, value),
      color: theme.inkQuiet,
      fontSize: TEXT.axis,
      margin: 8 + laid.shape.shift,
      showMinLabel: true,
      showMaxLabel: true,
    },
  }));
  const groups = panels.map(({ panel, lying }, gridIndex) => ({
    gridIndex,
    type: "category" as const,
    data: panel.groups.map((_, group) => String(group)),
    inverse: lying,
    silent: true,
    axisLabel: { show: false },
    axisTick: { show: false },
    axisLine: { onZero: true, lineStyle: { color: theme.lineStrong } },
  }));
  const across = <Value, Group>(lying: boolean, value: Value, group: Group) =>
    lying ? { x: value, y: group } : { x: group, y: value };
  const axes = panels.map(({ lying }, at) => across(lying, values[at], groups[at]));
  return {
    animation: false,
    textStyle: { fontFamily: fontOf(theme) },
    grid: panels.map(({ plot, shape }) => ({
      left: plot.x,
      top: plot.y + shape.shift,
      width: plot.width,
      height: plot.height,
      outerBoundsMode: "none" as const,
    })),
    xAxis: axes.flatMap(({ x }) => (x ? [x] : [])),
    yAxis: axes.flatMap(({ y }) => (y ? [y] : [])),
    series: panels.flatMap((laid, index) => seriesOf(result, laid, index, theme)),
    graphic: { elements: drawMarks(layout.marks, theme) },
  };
}

function seriesOf(result: Result, laid: LaidBars, axis: number, theme: Theme): BarSeriesOption[] {
  const { panel, shape } = laid;
  const count = panel.members.length;
  return panel.members.map((_, member): BarSeriesOption => {
    const data = panel.groups.map((_, group): Datum => {
      const cell = panel.cells[group * count + member] ?? -1;
      const stretch = panel.stretches[group * count + member];
      const value = stretch ? stretch.to - stretch.from : NaN;
      return Number.isNaN(value) ? "-" : { value, itemStyle: paintOf(result, laid, cell, group, member, theme) };
    });
    return {
      type: "bar",
      xAxisIndex: axis,
      yAxisIndex: axis,
      silent: true,
      emphasis: { disabled: true },
      barWidth: shape.thickness,
      barGap: BAR_GAP,
      ...(panel.stacked && { stack: String(axis) }),
      data,
    };
  });
}

/** Provisional figures are pale with a rim, forecasts paler with a broken one: what is not certain looks so. */
function paintOf(
  result: Result,
  laid: LaidBars,
  cell: number,
  group: number,
  member: number,
  theme: Theme,
): NonNullable<BarSeriesOption["itemStyle"]> {
  const color = barColour(laid, group, member, theme);
  const flags = result.flags[cell] ?? 0;
  const hatch = HATCHES[(laid.looks[member]?.hatch ?? 0) % HATCHES.length];
  const decal = hatch && laid.panel.members.length > 1 ? { ...hatch, color: faded(theme.surface, 0.42) } : undefined;
  const rim = (type: "solid" | "dashed") => ({ borderColor: color, borderWidth: 1.4, borderType: type });
  if (flags & FLAG.forecast) return { color: faded(color, 0.25), ...rim("dashed") };
  if (flags & FLAG.provisional) return { color: faded(color, 0.6), ...rim("solid") };
  return decal ? { color, decal } : { color };
}

/** `#rrggbb` with less than full strength. */
function faded(hex: string, alpha: number): string {
  return `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, "0")}`;
}
