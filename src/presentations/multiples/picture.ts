import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { cellReading } from "../chart/cellReading.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import type { Picture } from "../chart/picture.ts";
import { place } from "../chart/scale.ts";
import { slotReach } from "../chart/slotReach.ts";
import { layMultiples } from "./layout.ts";
import { multiplesModel } from "./model.ts";
import type { MultiplesOptions } from "./options.ts";

/** The small lines of a result, laid out for a size. */
export function multiplesPicture(
  result: Result,
  options: MultiplesOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = multiplesModel(result, mine);
  if (model.panels.length === 0) return emptyPicture(size, words.text("advice.no-figures"), theme);
  const layout = layMultiples(result, model, options, words, theme, mine, size);
  const rows = layout.panels.map(({ panel, name, x, y, plot }, at) => ({
    front: true,
    panel: at,
    // A gap stands on the base line, so that the keys reach it and it says why.
    places: panel.days.map((day, slot) => {
      const value = panel.values[slot] ?? NaN;
      const foot = plot.y + plot.height;
      return day === null ? null : { x: place(x, day), y: Number.isNaN(value) ? foot : place(y, value) };
    }),
    read: (slot: number) => cellReading(result, panel.from + slot, name, words),
  }));
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: slotReach(rows, 0),
    shape: "point",
    marked: layout.events.map(({ text }) => text),
    left: [
      model.left > 0 ? words.text("multiples.left", { count: model.left }) : "",
      layout.unwritten > 0 ? words.text("charts.values-left", { count: layout.unwritten }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
