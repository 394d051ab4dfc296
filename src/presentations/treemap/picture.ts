import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { awayFrom, outlineOfRect } from "../chart/boxes.ts";
import { cellReading } from "../chart/cellReading.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import { gridReach } from "../chart/gridReach.ts";
import type { GridItem } from "../chart/gridReach.ts";
import type { Picture } from "../chart/picture.ts";
import { layTreemap } from "./layout.ts";
import { treemapOf } from "./model.ts";
import type { TreemapOptions } from "./options.ts";

/** How many of the largest parts are told in the alternative text. */
const TOLD = 8;

/** Parts as surfaces. Left and right go along the parts of a group from large to small, up and down to the next group. */
export function treemapPicture(
  result: Result,
  options: TreemapOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const map = treemapOf(result, words);
  if (!map) return emptyPicture(size, words.text("treemap.no-parts"), theme);
  const layout = layTreemap(result, map, options, words, theme, size, mine);
  const nameOf = (group: number, part: string): string => {
    const of = map.groups[group]?.name;
    return of === undefined || map.groups.length === 1 ? part : `${of}, ${part}`;
  };
  const rows = layout.tiles.map((tiles, group) =>
    tiles.map((tile): GridItem => {
      const { part, share } = tile;
      return {
        x: tile.x + tile.width / 2,
        y: tile.y + tile.height / 2,
        outline: outlineOfRect(tile),
        away: awayFrom(tile),
        read: () => {
          const reading = cellReading(result, part.cell, nameOf(group, part.name), words);
          return { ...reading, figure: `${words.number(100 * share, 1)}% (${reading.figure})` };
        },
      };
    }),
  );
  const told = layout.tiles
    .flatMap((tiles, group) => tiles.map((tile) => ({ ...tile, name: nameOf(group, tile.part.name) })))
    .sort((a, b) => b.part.value - a.part.value)
    .slice(0, TOLD)
    .map(({ name, share }) => `${name}: ${words.number(100 * share, 1)}%.`);
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: gridReach(rows, { row: 0, column: 0 }),
    shape: "box",
    marked: told,
    left: [
      map.left > 0
        ? words.text("treemap.left", { count: map.left, share: { value: 100 * map.leftShare, decimals: 1 } })
        : "",
      map.zero.length > 0 ? words.text("treemap.zero", { names: someOf(map.zero, words) }) : "",
      map.missing.length > 0 ? words.text("treemap.without", { names: someOf(map.missing, words) }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function someOf(names: readonly string[], words: Words): string {
  const most = 5;
  const rest = names.length - most;
  const shown = names.slice(0, most).join(", ");
  return rest > 0 ? words.text("treemap.and-more", { names: shown, count: rest }) : shown;
}
