import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import type { Picture } from "../chart/picture.ts";
import { lineOption } from "../line/option.ts";
import { lineReach } from "../line/reach.ts";
import { layDual } from "./layout.ts";
import { dualModel } from "./model.ts";
import type { DualOptions } from "./options.ts";

/** The lines of two units over one plot, laid out for a size. */
export function dualPicture(
  result: Result,
  options: DualOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = dualModel(result, words, mine);
  if (!model || model.days.every((day) => day === null))
    return emptyPicture(size, words.text("advice.no-figures"), theme);
  const layout = layDual(result, model, options, words, theme, size);
  const { area, left } = model;
  return {
    width: layout.width,
    height: layout.height,
    option: lineOption(result, model, layout, theme),
    reach: lineReach(result, model, layout, words),
    shape: "point",
    marked: [words.text("dual.scales"), ...layout.events.map(({ text }) => text)],
    left: [
      left > 0 ? words.text("dual.left", { area, count: left }) : "",
      layout.unwritten > 0 ? words.text("charts.values-left", { count: layout.unwritten }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
