import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import { gridReach } from "../chart/gridReach.ts";
import type { GridItem } from "../chart/gridReach.ts";
import type { Picture } from "../chart/picture.ts";
import { readProfile } from "../profile/picture.ts";
import { layRadar } from "./layout.ts";
import { radarOf } from "./model.ts";
import type { RadarOptions } from "./options.ts";

/** A radar laid out for a size: a spoke per topic, on it the area and its comparisons. */
export function radarPicture(
  result: Result,
  options: RadarOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const radar = radarOf(result, words, mine);
  if (!radar) return emptyPicture(size, words.text("radar.nothing"), theme);
  const { profile, spokes, left } = radar;
  const own = result.areas[profile.who[0] ?? -1]?.code === mine ? theme.mine : theme.accent;
  const layout = layRadar(result, radar, options, words, theme, size, own);
  const items = spokes.map(({ row, cells }, spoke) =>
    cells.map((cell, who): GridItem => {
      const [x, y] = layout.dots[spoke]?.[who] ?? [0, 0];
      const away = (px: number, py: number) => Math.hypot(px - x, py - y) - (who === 0 ? 2 : 0);
      return { x, y, outline: "", away, read: () => readProfile(result, profile, row, who, cell, words) };
    }),
  );
  const first = spokes.findIndex(({ cells }) => result.reason[cells[0] ?? -1] === REASON.present);
  const unseen = profile.others + profile.moreReferences;
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: gridReach(items, { row: Math.max(0, first), column: 0 }, true),
    shape: "point",
    marked: [words.text("radar.scale")],
    left: [
      left > 0 ? words.text("radar.left", { count: left }) : "",
      unseen > 0 ? words.text("radar.others", { count: unseen }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
