import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import type { Picture } from "../chart/picture.ts";
import { topInWords } from "../chart/ownAxis.ts";
import { beyondInWords } from "./beyond.ts";
import { layBars } from "./layout.ts";
import { barOption } from "./option.ts";
import type { BarDrawing } from "./options.ts";
import { barReach } from "./reach.ts";
import { barModel } from "./series.ts";

/** The bars of a result, laid out for a size; where the height does not suffice the picture becomes higher. */
export function barPicture(
  result: Result,
  options: BarDrawing,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const model = barModel(result, options, words, mine);
  const layout = layBars(result, model, options, words, theme, size);
  const { drawn, groups } = model;
  return {
    width: layout.width,
    height: layout.height,
    option: barOption(result, layout, theme),
    reach: barReach(result, layout, words),
    shape: "box",
    marked: layout.breaks.map(({ text }) => text),
    left: [
      beyondInWords(result, model.panels, words),
      topInWords(layout.panels, options.axisTo, words),
      drawn < groups
        ? words.text("charts.not-drawn", {
            drawn: { value: drawn, decimals: 0 },
            count: { value: groups, decimals: 0 },
          })
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
