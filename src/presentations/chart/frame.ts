import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { fontOf } from "./echarts.ts";
import type { ChartOption } from "./echarts.ts";
import { TEXT } from "./looks.ts";
import { drawMarks } from "./marks.ts";
import type { Mark, Rect } from "./marks.ts";
import { decimalsOf, place } from "./scale.ts";
import type { Axis, Scale } from "./scale.ts";

/** The figures along an axis, with as many decimals as its steps need. */
export function tickTexts(axis: Axis, words: Words): string[] {
  return axis.ticks.map((tick) => words.number(tick, decimalsOf(axis)));
}

/** Lines across the plot at the figures of the standing axis, and the figures to their left. */
export function standingAxis(axis: Axis, texts: readonly string[], plot: Rect, y: Scale, theme: Theme): Mark[] {
  return axis.ticks.flatMap((tick, at): Mark[] => {
    const height = place(y, tick);
    const [from, to] = [plot.x, plot.x + plot.width];
    return [
      ruler(
        [
          [from, height],
          [to, height],
        ],
        theme.line,
      ),
      tickText(texts[at] ?? "", from - 8, height, "right", theme),
    ];
  });
}

/** The line below the plot, its figures, and where asked lines up from them. */
export function lyingAxis(
  axis: Axis,
  texts: readonly string[],
  plot: Rect,
  x: Scale,
  theme: Theme,
  lines: boolean,
): Mark[] {
  const foot = plot.y + plot.height;
  const ticks = axis.ticks.flatMap((tick, at): Mark[] => {
    const left = place(x, tick);
    const mark = tickText(texts[at] ?? "", left, foot + 15, "center", theme);
    if (!lines) return [mark];
    return [
      ruler(
        [
          [left, plot.y],
          [left, foot],
        ],
        theme.line,
      ),
      mark,
    ];
  });
  return [...ticks, baseLine(plot, theme)];
}

/** The line on which a picture stands. */
export function baseLine({ x, y, width, height }: Rect, theme: Theme): Mark {
  return ruler(
    [
      [x, y + height],
      [x + width, y + height],
    ],
    theme.lineStrong,
  );
}

function ruler(points: readonly (readonly [number, number])[], colour: string): Mark {
  return { kind: "line", points, colour, width: 1, behind: true };
}

function tickText(text: string, x: number, y: number, align: "right" | "center", theme: Theme): Mark {
  return { kind: "text", x, y, text, align, colour: theme.inkQuiet, size: TEXT.axis };
}

/** A picture that is all marks: no series and no axes of ECharts. */
export function markedOption(marks: readonly Mark[], theme: Theme): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: fontOf(theme) },
    graphic: { elements: drawMarks(marks, theme) },
  };
}
