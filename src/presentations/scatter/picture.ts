import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { cloudReach } from "../chart/cloudReach.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { cellInWords, periodName, seriesNames } from "../chart/names.ts";
import { beyondInWords, refusedInWords } from "../chart/ownAxis.ts";
import type { Picture, Reading } from "../chart/picture.ts";
import { beyondAxis } from "../chart/scale.ts";
import { figurePlace } from "../figurePlace.ts";
import { notDrawn, scatterCaptions } from "./captions.ts";
import { layScatter } from "./layout.ts";
import type { RangedScatter } from "./layout.ts";
import { scatterModel } from "./model.ts";
import type { Point, ScatterModel } from "./model.ts";
import { hidden, scatterOption } from "./option.ts";
import type { ScatterOptions } from "./options.ts";

/** The points of a result, laid out for a size. */
export function scatterPicture(
  result: Result,
  options: ScatterOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = scatterModel(result, options, words, mine);
  if (!model) return emptyPicture(size, words.text("scatter.one-topic"), theme);
  const layout = layScatter(result, model, options, words, theme, size);
  const names = seriesNames(result, words);
  const spots = layout.points.map(({ point, px, py, quiet }) => ({
    x: px,
    y: py,
    front: !quiet,
    read: () => {
      const reading = readPoint(result, model, point, names, words);
      const beyond = beyondAxis(layout.xAxis, point.x) || beyondAxis(layout.yAxis, point.y);
      return beyond ? { ...reading, remarks: [words.text("charts.off-scale"), ...reading.remarks] } : reading;
    },
  }));
  const own = model.points.findIndex(({ standing }) => standing === "mine");
  const far = model.points.findIndex(({ standing }) => standing === "outlier");
  const under = hidden(layout);
  return {
    width: layout.width,
    height: layout.height,
    option: scatterOption(layout, theme),
    reach: cloudReach(spots, layout.plot, own >= 0 ? own : Math.max(0, far)),
    shape: "point",
    marked: scatterCaptions(result, model, options, words),
    left: [
      notDrawn(model, words),
      rangeInWords(result, model, layout, options, words),
      under > 0 ? words.text("scatter.under", { count: under }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** Both figures of an area, and the third where there is one. */
function readPoint(
  result: Result,
  { axes, line }: ScatterModel,
  point: Point,
  names: readonly string[],
  words: Words,
): Reading {
  const shown = [axes.x, axes.y, ...(axes.third === null ? [] : [axes.third])];
  const said = shown.map((series) => {
    const { figure, remarks } = cellInWords(result, cellAt(result, series, point.row, axes.slot), words);
    return { text: `${names[series] ?? ""}: ${figure}`, remarks };
  });
  const away = line ? point.y - line.intercept - line.slope * point.x : 0;
  const outside = point.standing === "outlier" ? [words.text(away > 0 ? "scatter.above" : "scatter.below")] : [];
  const periods = [axes.x, axes.y].map((series) => periodName(result, series, axes.slot, words));
  const area = result.areas[point.row];
  return {
    name: point.name,
    period: [...new Set(periods)].join(" · "),
    figure: said.map(({ text }) => text).join("; "),
    remarks: [...outside, ...new Set(said.flatMap(({ remarks }) => remarks))],
    code: area && !area.parts ? area.code : null,
    source: figurePlace(result, cellAt(result, axes.y, point.row, axes.slot)),
  };
}

/** Which points lie beyond axes of one's own and stand on the edge, or why such an axis is not there. */
function rangeInWords(
  result: Result,
  { axes }: ScatterModel,
  { xAxis, yAxis, points }: RangedScatter,
  { axisFrom, axisTo, lyingFrom, lyingTo }: ScatterOptions,
  words: Words,
): string {
  const asked = [
    { axis: yAxis, along: "y", limits: [axisFrom, axisTo] },
    { axis: xAxis, along: "x", limits: [lyingFrom, lyingTo] },
  ] as const;
  return asked
    .filter(({ limits }) => limits.some((limit) => limit !== null))
    .map(({ axis, along, limits }) => {
      if (!axis.own) return refusedInWords(...limits, words);
      const figures = points.map(({ point }) => ({ value: point[along], name: () => point.name }));
      return beyondInWords(axis, result.series[axes[along]]?.decimals ?? 0, figures, words);
    })
    .filter(Boolean)
    .join(" ");
}
