import { ScatterChart } from "echarts/charts";
import type { ScatterSeriesOption } from "echarts/charts";
import { use as register } from "echarts/core";
import type { Theme } from "../../ui/theme.ts";
import type { ChartOption } from "../chart/echarts.ts";
import { markedOption } from "../chart/frame.ts";
import { MANY } from "./density.ts";
import type { LaidPoint, ScatterLayout } from "./layout.ts";

register([ScatterChart]);

/** Points of which the middles fall on the same square of this many pixels are one dot. */
const SQUARE = 1.5;

/** Points with their places → what ECharts draws. Pure: no screen, no clock; nothing in it listens or moves. */
export function scatterOption(layout: ScatterLayout, theme: Theme): ChartOption {
  const { width, height } = layout;
  const quiet = layout.points.filter((point) => point.quiet);
  const front = layout.points.filter((point) => !point.quiet).sort((a, b) => b.rank - a.rank);
  const common = { type: "scatter" as const, silent: true, emphasis: { disabled: true } };
  const many = quiet.length > MANY;
  const series: ScatterSeriesOption[] = [
    ...(many
      ? crowds(quiet).map((each) => crowd(each, theme))
      : [{ ...common, z: 3, data: quiet.map((each) => dot(each, theme, 0.75)) }]),
    { ...common, z: 5, data: front.map((each) => dot(each, theme, 1)) },
  ];
  const axis = { type: "value" as const, show: false, min: 0 };
  return {
    ...markedOption(layout.marks, theme),
    // Places are pixels of the whole picture, so the axes are too.
    grid: { left: 0, top: 0, width, height, outerBoundsMode: "none" },
    xAxis: { ...axis, max: width },
    yAxis: { ...axis, max: height, inverse: true },
    series,
  };
}

type Datum = NonNullable<ScatterSeriesOption["data"]>[number];

function dot({ point, px, py, colour, marker, radius }: LaidPoint, theme: Theme, opacity: number): Datum {
  return {
    value: [px, py],
    symbol: marker,
    symbolSize: 2 * radius,
    itemStyle: point.unsure
      ? { color: theme.surface, borderColor: colour, borderWidth: 1.6, opacity: 1 }
      : { color: colour, borderColor: theme.surface, borderWidth: 0.8, opacity },
  };
}

/** The many points by colour, of each place the first. */
function crowds(points: readonly LaidPoint[]): LaidPoint[][] {
  const byColour = new Map<string, LaidPoint[]>();
  const taken = new Set<string>();
  for (const point of points) {
    const place = `${Math.round(point.px / SQUARE)} ${Math.round(point.py / SQUARE)} ${point.colour}`;
    if (taken.has(place)) continue;
    taken.add(place);
    const crowd = byColour.get(point.colour) ?? [];
    crowd.push(point);
    byColour.set(point.colour, crowd);
  }
  return [...byColour.values()];
}

function crowd(points: readonly LaidPoint[], theme: Theme): ScatterSeriesOption {
  return {
    type: "scatter",
    silent: true,
    emphasis: { disabled: true },
    z: 3,
    large: true,
    largeThreshold: 0,
    symbolSize: 2 * (points[0]?.radius ?? 2),
    itemStyle: { color: points[0]?.colour ?? theme.accent, opacity: 0.9 },
    data: points.map(({ px, py }) => [px, py]),
  };
}

/** How many points lie on another one of their colour, at this size. */
export function hidden(layout: ScatterLayout): number {
  const quiet = layout.points.filter((point) => point.quiet);
  return quiet.length <= MANY ? 0 : quiet.length - crowds(quiet).reduce((sum, each) => sum + each.length, 0);
}
