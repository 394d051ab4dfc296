import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { lyingAxis, standingAxis, tickTexts } from "../chart/frame.ts";
import { placeLegend } from "../chart/legend.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { seriesNames } from "../chart/names.ts";
import { pointNames } from "../chart/pointNames.ts";
import { ownAxis } from "../chart/ownAxis.ts";
import type { OwnRange } from "../chart/ownAxis.ts";
import { axisFor, place } from "../chart/scale.ts";
import type { Axis, Scale } from "../chart/scale.ts";
import { widest, wrapText } from "../chart/text.ts";
import { inUnit } from "../inUnit.ts";
import { densityLegend, isDense, shadedPoints } from "./density.ts";
import { lineMarks, quadrantMarks } from "./lines.ts";
import { pointLooks, thirdLegend } from "./looks.ts";
import type { PointLook } from "./looks.ts";
import type { Point, ScatterModel } from "./model.ts";
import type { ScatterOptions } from "./options.ts";
import { scatterCaptions } from "./captions.ts";

/** A point with its place and its looks. */
export interface LaidPoint extends PointLook {
  readonly point: Point;
  readonly px: number;
  readonly py: number;
}

export interface ScatterLayout extends Size {
  readonly plot: Rect;
  readonly x: Scale;
  readonly y: Scale;
  readonly points: readonly LaidPoint[];
  readonly marks: readonly Mark[];
}

/** With the axes along which the points stand, to say what lies beyond them. */
export interface RangedScatter extends ScatterLayout {
  readonly xAxis: Axis;
  readonly yAxis: Axis;
}

const LEAST = 240;
const ROW = 17;
const INSET = 8;

/** Points and a space → where everything stands. Pure; the same in a browser and in Node. */
export function layScatter(
  result: Result,
  model: ScatterModel,
  options: ScatterOptions,
  words: Words,
  theme: Theme,
  space: Size,
): RangedScatter {
  const { axes, points } = model;
  const names = seriesNames(result, words);
  const looks = pointLooks(result, model, theme);
  const dense = isDense(looks, model);
  const entries = dense ? densityLegend(words, theme) : thirdLegend(result, model, names, words, theme);
  const legend = placeLegend(entries, options.legend, space, theme.ink);
  const { width, height } = legend.room;
  const head = (series: number) =>
    inUnit(names[series] ?? "", words.localised(result.series[series]?.unit ?? { nl: "", en: "" }));
  const yHead = wrapText(`↑ ${head(axes.y)}`, width - 8, TEXT.name);
  const xHead = wrapText(`${head(axes.x)} →`, width - 8, TEXT.name);
  const captions = scatterCaptions(result, model, options, words).flatMap((text) =>
    wrapText(text, width - 8, TEXT.note),
  );

  const above = legend.top + yHead.length * ROW + 12;
  const below = 28 + xHead.length * ROW + captions.length * ROW + 8;
  const plotHeight = Math.max(LEAST, height - above - below);
  const yAxis = axisOf(points, "y", plotHeight / 56, result.series[axes.y]?.decimals ?? 0, options);
  const yTexts = tickTexts(yAxis, words);
  const left = widest(yTexts, TEXT.axis) + 12;
  const plot: Rect = { x: left, y: above, width: Math.max(60, width - left - 18), height: plotHeight };
  const xAxis = axisOf(points, "x", plot.width / 90, result.series[axes.x]?.decimals ?? 0, {
    axisFrom: options.lyingFrom,
    axisTo: options.lyingTo,
  });
  const x: Scale = {
    min: xAxis.min,
    max: xAxis.max,
    from: plot.x + INSET,
    to: plot.x + plot.width - INSET,
    cut: xAxis.own,
  };
  const y: Scale = { min: yAxis.min, max: yAxis.max, from: plot.y + plot.height, to: plot.y, cut: yAxis.own };

  const laid = points.flatMap((point, at): LaidPoint[] => {
    const look = looks[at];
    return look ? [{ point, ...look, px: place(x, point.x), py: place(y, point.y) }] : [];
  });
  const foot = plot.y + plot.height;
  const lines = (texts: readonly string[], top: number, size: number, colour: string): Mark[] =>
    texts.map((text, row) => ({ kind: "text", x: 0, y: top + row * ROW, text, size, colour }));
  const right = (texts: readonly string[], top: number): Mark[] =>
    texts.map((text, row) => ({
      kind: "text",
      x: plot.x + plot.width,
      y: top + row * ROW,
      text,
      size: TEXT.name,
      colour: theme.ink,
      align: "right",
    }));
  const named = laid.filter(({ named }) => named && (options.names || named === "always"));
  return legend.around({
    width,
    height: Math.ceil(foot + below),
    plot,
    x,
    y,
    ...{ xAxis, yAxis },
    points: dense ? shadedPoints(laid, theme) : laid,
    marks: [
      ...lines(yHead, legend.top + ROW / 2, TEXT.name, theme.ink),
      ...standingAxis(yAxis, yTexts, plot, y, theme),
      ...lyingAxis(xAxis, tickTexts(xAxis, words), plot, x, theme, true),
      ...right(xHead, foot + 28 + ROW / 2),
      ...(options.quadrants ? quadrantMarks(model, plot, x, y, words, theme) : []),
      ...(options.line ? lineMarks(model, plot, x, y, theme, dense) : []),
      ...pointNames(
        [...named]
          .sort((a, b) => a.rank - b.rank)
          .map(({ point, px, py, radius, rank }) => ({
            x: px,
            y: py,
            radius,
            text: point.name,
            colour: rank === 0 ? theme.mine : theme.ink,
            bold: rank === 0,
          })),
        { ...plot, y: plot.y - 8, height: plot.height + 8, width: width - plot.x },
        laid,
      ),
      ...lines(captions, foot + 28 + xHead.length * ROW + ROW / 2 + 4, TEXT.note, theme.inkQuiet),
    ],
  });
}

/** Between the limits that a person asks for, else around the figures; a cloud need not begin at zero. */
function axisOf(points: readonly Point[], along: "x" | "y", steps: number, decimals: number, range: OwnRange): Axis {
  let [low, high] = [Infinity, -Infinity];
  for (const point of points) {
    low = Math.min(low, point[along]);
    high = Math.max(high, point[along]);
  }
  const asked = { low, high, steps: Math.max(2, steps), whole: decimals === 0 };
  return ownAxis(asked, range) ?? (low > high ? axisFor(0, 1, 2, false) : axisFor(low, high, asked.steps, asked.whole));
}
