import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { cloudReach } from "../chart/cloudReach.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { cellInWords, periodName, seriesNames } from "../chart/names.ts";
import type { Picture, Reading } from "../chart/picture.ts";
import { figurePlace } from "../figurePlace.ts";
import { notDrawn } from "../scatter/captions.ts";
import type { Point } from "../scatter/model.ts";
import { hidden, scatterOption } from "../scatter/option.ts";
import { funnelCaptions } from "./captions.ts";
import { layFunnel } from "./layout.ts";
import { beyond, LEVELS } from "./limits.ts";
import { funnelModel } from "./model.ts";
import type { FunnelModel } from "./model.ts";
import type { FunnelOptions } from "./options.ts";

/** Rates against sizes between the limits of chance, laid out for a size. */
export function funnelPicture(
  result: Result,
  options: FunnelOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = funnelModel(result, words, mine);
  if (!model) return emptyPicture(size, words.text("funnel.nothing"), theme);
  const layout = layFunnel(result, model, options, words, theme, size);
  const { points, outside, unused, missing } = model;
  const own = points.findIndex(({ standing }) => standing === "mine");
  const far = points.findIndex(({ row }) => row === outside[0]);
  const under = hidden(layout);
  return {
    width: layout.width,
    height: layout.height,
    option: scatterOption(layout, theme),
    reach: cloudReach(
      layout.points.map(({ point, px, py, quiet }) => ({
        ...{ x: px, y: py, front: !quiet },
        read: () => readPoint(result, model, point, words),
      })),
      layout.plot,
      own >= 0 ? own : Math.max(0, far),
    ),
    shape: "point",
    marked: funnelCaptions(result, model, words),
    left: [
      missing.size > 0 ? notDrawn(model, words) : "",
      under > 0 ? words.text("scatter.under", { count: under }) : "",
      unused.length > 0 ? words.text("funnel.unused", { names: unused.join(", ") }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** The rate and the size of an area, and whether it lies outside. */
function readPoint(result: Result, { axes, series, middle }: FunnelModel, point: Point, words: Words): Reading {
  const names = seriesNames(result, words);
  const said = [axes.y, axes.x].map((each) => {
    const { figure, remarks } = cellInWords(result, cellAt(result, each, point.row, axes.slot), words);
    return { text: `${names[each] ?? ""}: ${figure}`, remarks };
  });
  const [level] = [...LEVELS].reverse().filter((each) => beyond(series.rate, middle, point.x, point.y, each) > 1);
  const side = point.y > middle ? "above" : "below";
  const place =
    level === undefined
      ? words.text("funnel.within")
      : words.text(`funnel.${side}`, { percent: words.number(level, level === 95 ? 0 : 1) });
  const area = result.areas[point.row];
  return {
    name: point.name,
    period: periodName(result, series.of, axes.slot, words),
    figure: said.map(({ text }) => text).join("; "),
    remarks: [place, ...new Set(said.flatMap(({ remarks }) => remarks))],
    code: area && !area.parts ? area.code : null,
    source: figurePlace(result, cellAt(result, axes.y, point.row, axes.slot)),
  };
}
