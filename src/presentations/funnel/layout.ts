import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { lyingAxis, standingAxis, tickTexts } from "../chart/frame.ts";
import { placeLegend } from "../chart/legend.ts";
import type { LegendEntry } from "../chart/legend.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { seriesNames } from "../chart/names.ts";
import { pointNames } from "../chart/pointNames.ts";
import { axisFor, place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import { widest } from "../chart/text.ts";
import { textLines } from "../chart/textLines.ts";
import type { LaidPoint, ScatterLayout } from "../scatter/layout.ts";
import { pointLooks } from "../scatter/looks.ts";
import { inUnit } from "../inUnit.ts";
import { sizeAxis } from "./axis.ts";
import { funnelCaptions, MOST_NAMES } from "./captions.ts";
import { curveMarks, DASH_OF } from "./curves.ts";
import { LEVELS } from "./limits.ts";
import type { FunnelModel } from "./model.ts";
import type { FunnelOptions } from "./options.ts";

const LEAST = 240;
const RIGHT = 18;

/** Rates, sizes and a space → where everything stands. Pure; the same in a browser and in Node. */
export function layFunnel(
  result: Result,
  model: FunnelModel,
  options: FunnelOptions,
  words: Words,
  theme: Theme,
  space: Size,
): ScatterLayout {
  const { points, middle, series } = model;
  const names = seriesNames(result, words);
  const head = (at: number) => inUnit(names[at] ?? "", words.localised(result.series[at]?.unit ?? { nl: "", en: "" }));
  const legend = placeLegend(entriesOf(model, words, theme), options.legend, space, theme.ink);
  const { width, height } = legend.room;
  const wide = width - 8;
  const quiet = { size: TEXT.note, colour: theme.inkQuiet };
  const yHead = textLines([`↑ ${head(series.of)}`], 0, legend.top, wide, { size: TEXT.name, colour: theme.ink });
  const note = options.tens ? ` · ${words.text("funnel.tenfold")}` : "";
  const xHead = textLines([`${head(series.size)}${note} →`], 0, 0, wide, { size: TEXT.name, colour: theme.ink });
  const captions = textLines(funnelCaptions(result, model, words), 0, 0, wide, quiet);

  const above = legend.top + yHead.height + 12;
  const below = 28 + xHead.height + captions.height + 12;
  const plotHeight = Math.max(LEAST, height - above - below);
  const figures = [middle, ...points.map(({ y }) => y)];
  const [low, high] = [figures.reduce((a, b) => Math.min(a, b)), figures.reduce((a, b) => Math.max(a, b))];
  const yAxis = axisFor(low, high, plotHeight / 56, false);
  const yTexts = tickTexts(yAxis, words);
  const left = widest(yTexts, TEXT.axis) + 12;
  const plot: Rect = { x: left, y: above, width: Math.max(60, width - left - RIGHT), height: plotHeight };
  const y: Scale = { min: yAxis.min, max: yAxis.max, from: plot.y + plot.height, to: plot.y };
  const sizes = sizeAxis(
    points.map((point) => point.x),
    options.tens,
    plot,
    words,
  );

  const looks = pointLooks(result, model, theme);
  const laid = points.flatMap((point, at): LaidPoint[] => {
    const look = looks[at];
    if (!look) return [];
    const far = point.standing === "outlier" ? { colour: outsideColour(theme), marker: "triangle" as const } : {};
    return [{ point, ...look, ...far, px: place(sizes.scale, sizes.to(point.x)), py: place(y, point.y) }];
  });
  const order = new Map(model.outside.map((row, at) => [row, at]));
  const named = laid
    .filter(
      ({ named, point }) => named === "always" || (options.names && named && (order.get(point.row) ?? 0) < MOST_NAMES),
    )
    .sort((a, b) => a.rank - b.rank || (order.get(a.point.row) ?? 0) - (order.get(b.point.row) ?? 0));
  const foot = plot.y + plot.height;
  const atEnd = (marks: readonly Mark[], x: number) =>
    marks.map((mark): Mark => (mark.kind === "text" ? { ...mark, x, align: "right" } : mark));
  const down = (marks: readonly Mark[], by: number) =>
    marks.map((mark) => (mark.kind === "text" ? { ...mark, y: mark.y + by } : mark));
  return legend.around({
    width,
    height: Math.ceil(foot + below),
    plot,
    x: sizes.scale,
    y,
    points: laid,
    marks: [
      ...yHead.marks,
      ...standingAxis(yAxis, yTexts, plot, y, theme),
      ...lyingAxis(sizes.axis, sizes.texts, plot, sizes.scale, theme, false),
      ...curveMarks(model, sizes, y, theme),
      ...pointNames(
        named.map(({ point, px, py, radius, rank }) => ({
          ...{ x: px, y: py, radius, text: point.name },
          ...{ colour: rank === 0 ? theme.mine : theme.ink, bold: rank === 0 },
        })),
        { ...plot, y: plot.y - 8, height: plot.height + 8, width: width - plot.x },
        laid,
      ),
      ...atEnd(down(xHead.marks, foot + 28), plot.x + plot.width),
      ...down(captions.marks, foot + 28 + xHead.height + 4),
    ],
  });
}

/** Beside its form, so that who is outside is seen at once. */
function outsideColour(theme: Theme): string {
  return theme.qualitative[1] ?? theme.ink;
}

function entriesOf({ middleName, outside }: FunnelModel, words: Words, theme: Theme): LegendEntry[] {
  return [
    { text: middleName, colour: theme.reference, shape: "line" },
    ...LEVELS.map((level, at): LegendEntry => {
      const percent = words.number(level, at);
      return {
        text: words.text("funnel.limit", { percent }),
        colour: theme.inkQuiet,
        shape: "line",
        dash: DASH_OF[at] ?? null,
      };
    }),
    ...(outside.length === 0
      ? []
      : [
          {
            text: words.text("funnel.beyond"),
            colour: outsideColour(theme),
            shape: "dot",
            marker: "triangle",
          } as const,
        ]),
  ];
}
