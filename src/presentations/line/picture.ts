import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { periodName } from "../chart/names.ts";
import { beyondInWords, refusedInWords } from "../chart/ownAxis.ts";
import type { Picture } from "../chart/picture.ts";
import { tooManyBands } from "./bands.ts";
import { layLines } from "./layout.ts";
import type { LineLayout } from "./layout.ts";
import { lineOption } from "./option.ts";
import type { LineOptions } from "./options.ts";
import { lineReach } from "./reach.ts";
import { lineModel } from "./series.ts";

/** The lines of a result, laid out for a size. Wider is wider; where the height does not suffice it becomes higher. */
export function linePicture(
  result: Result,
  options: LineOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = lineModel(result, options, words, mine);
  const layout = layLines(result, model, options, words, theme, size);
  return {
    width: layout.width,
    height: layout.height,
    option: lineOption(result, model, layout, theme),
    reach: lineReach(result, model, layout, words),
    shape: "point",
    marked: layout.events.map(({ text }) => text),
    left: [
      layout.panels.some(({ lines }) => tooManyBands(result, lines, options)) ? words.text("charts.margins-left") : "",
      layout.unwritten > 0 ? words.text("charts.values-left", { count: layout.unwritten }) : "",
      rangeInWords(result, layout, options, words),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/** Which figures lie beyond an axis of one's own, or why that axis is not there. */
function rangeInWords(
  result: Result,
  { panels: [laid, ...others] }: LineLayout,
  { axisFrom, axisTo }: LineOptions,
  words: Words,
): string {
  if (!laid || (axisFrom === null && axisTo === null)) return "";
  if (others.length > 0) return words.text("charts.axis-units");
  if (!laid.axis.own) return refusedInWords(axisFrom, axisTo, words);
  const figures = laid.lines.flatMap(({ line }) =>
    Array.from(line.values, (value, slot) => ({
      value,
      name: () => `${line.name} ${periodName(result, line.series, slot, words)}`,
    })),
  );
  return beyondInWords(laid.axis, laid.panel.decimals, figures, words);
}
