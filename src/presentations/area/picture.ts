import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { cellReading } from "../chart/cellReading.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import { topInWords } from "../chart/ownAxis.ts";
import type { Picture } from "../chart/picture.ts";
import { place } from "../chart/scale.ts";
import { slotReach } from "../chart/slotReach.ts";
import { layAreas } from "./layout.ts";
import { areaModel } from "./model.ts";
import type { AreaOptions } from "./options.ts";

/** The layers of a result, laid out for a size. */
export function areaPicture(
  result: Result,
  options: AreaOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = areaModel(result, options, words, mine);
  const { layers, moments, gaps, left } = model;
  if (layers.length === 0 || moments.length === 0) return emptyPicture(size, words.text("advice.no-figures"), theme);
  const layout = layAreas(result, model, options, words, theme, size);
  const rows = layers.map(({ series, row, name, from, to }) => ({
    front: true,
    panel: 0,
    places: moments.map(({ day }, at) => {
      const [low, high] = [from[at] ?? NaN, to[at] ?? NaN];
      // A gap stands on the base line, so that the keys reach it and it says why.
      const y = Number.isNaN(high) ? layout.y.from : place(layout.y, layers.length === 1 ? high : (low + high) / 2);
      return { x: place(layout.x, day), y };
    }),
    read: (at: number) => {
      const said = cellReading(result, cellAt(result, series, row, moments[at]?.slot ?? 0), name, words);
      const share = (to[at] ?? NaN) - (from[at] ?? NaN);
      if (!options.shares || Number.isNaN(share)) return said;
      const part = words.text("charts.share", { share: { value: share, decimals: 1 } });
      return { ...said, remarks: [part, ...said.remarks] };
    },
  }));
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: slotReach(rows, 0),
    shape: "point",
    marked: layout.events.map(({ text }) => text),
    left: [
      gaps > 0 ? words.text("area.gaps", { count: gaps }) : "",
      left > 0 ? words.text("area.left", { count: left }) : "",
      layout.unwritten > 0 ? words.text("charts.values-left", { count: layout.unwritten }) : "",
      options.shares ? "" : topInWords([layout], options.axisTo, words),
    ]
      .filter(Boolean)
      .join(" "),
  };
}
