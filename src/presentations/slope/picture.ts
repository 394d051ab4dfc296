import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import type { Size } from "../chart/echarts.ts";
import { slotReach } from "../chart/slotReach.ts";
import { cellReading } from "../chart/cellReading.ts";
import type { Picture } from "../chart/picture.ts";
import { laySlopes } from "./layout.ts";
import { slopeModel } from "./model.ts";
import type { SlopeOptions } from "./options.ts";

/** The slopes of a result, laid out for a size. */
export function slopePicture(
  result: Result,
  options: SlopeOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = slopeModel(result, words, mine);
  if (model.panels.length === 0) return emptyPicture(size, words.text("slope.one-moment"), theme);
  const layout = laySlopes(result, model, options, words, theme, size);
  const rows = layout.slopes.map(({ panel, slope, xs, ys, front }) => ({
    front,
    panel: panel.series,
    // A gap stands at the foot of the picture, so that the keys reach it and it says why.
    places: ([0, 1] as const).map((side) => {
      const plot = layout.plots[panel.series];
      const foot = plot ? plot.y + plot.height : 0;
      return { x: xs[side], y: Number.isNaN(ys[side]) ? foot : ys[side] };
    }),
    read: (side: number) => cellReading(result, slope.cells[side === 0 ? 0 : 1], slope.name, words),
  }));
  const own = layout.slopes.findIndex(({ slope }) => slope.standing === "mine");
  const first = layout.slopes.findIndex(({ front }) => front);
  const quiet = layout.slopes.filter(({ front }) => !front);
  const gaps = quiet.filter(({ ys }) => ys.some(Number.isNaN)).length;
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: slotReach(rows, own >= 0 ? own : Math.max(0, first)),
    shape: "point",
    marked: layout.events.map(({ text }) => text),
    left: [
      quiet.length > gaps ? words.text("slope.quiet", { count: quiet.length - gaps }) : "",
      gaps > 0 ? words.text("slope.gaps", { count: gaps }) : "",
      model.left > 0 ? words.text("slope.left", { count: model.left }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
