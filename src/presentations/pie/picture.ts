import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import { gridReach } from "../chart/gridReach.ts";
import type { GridItem } from "../chart/gridReach.ts";
import { cellInWords, periodName } from "../chart/names.ts";
import type { Picture } from "../chart/picture.ts";
import { figurePlace } from "../figurePlace.ts";
import { layPie, shareText } from "./layout.ts";
import type { PieLayout } from "./layout.ts";
import { pieOf } from "./model.ts";
import type { Slice } from "./model.ts";
import type { PieOptions } from "./options.ts";

/** Of more slices than this none can be seen: not even their names fit beside the circle. */
const MOST = 40;

/** The parts of one whole, laid out for a size. Up and down go along the slices in their order. */
export function piePicture(
  result: Result,
  options: PieOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const pie = pieOf(result, words, mine);
  if (!pie) return emptyPicture(size, words.text("pie.no-parts"), theme);
  if (pie.slices.length > MOST) return emptyPicture(size, words.text("pie.many", { count: pie.slices.length }), theme);
  const layout = layPie(result, pie, options, words, theme, size);
  const area = result.areas[pie.area];
  const items = pie.slices.map((slice, at): GridItem => {
    const radius = (layout.outer + layout.inner) / 2;
    const angle = Math.PI * (slice.from + slice.to) - Math.PI / 2;
    const points = (layout.shapes[at] ?? []).map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`);
    return {
      x: layout.middle[0] + radius * Math.cos(angle),
      y: layout.middle[1] + radius * Math.sin(angle),
      outline: `M${points.join("L")}Z`,
      away: (x, y) => (isWithin(slice, layout, x, y) ? 0 : Infinity),
      read: () => {
        const { figure, remarks } = cellInWords(result, slice.cell, words);
        return {
          name: slice.name,
          period: periodName(result, slice.series, pie.slot, words),
          figure: `${shareText(slice, words)} (${figure})`,
          remarks,
          code: area && !area.parts ? area.code : null,
          source: figurePlace(result, slice.cell),
        };
      },
    };
  });
  const names = pie.missing.map(({ name }) => name).join(", ");
  const others = result.areas.length * result.slots.length - 1;
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: gridReach(
      items.map((item) => [item]),
      { row: 0, column: 0 },
    ),
    shape: "box",
    marked: pie.slices.slice(0, 12).map((slice) => `${slice.name}: ${shareText(slice, words)}.`),
    left: [
      names === "" ? "" : words.text("pie.without", { names }),
      others > 0 ? words.text("pie.others", { count: others }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function isWithin({ from, to }: Slice, { middle, outer, inner }: PieLayout, x: number, y: number): boolean {
  const [right, down] = [x - middle[0], y - middle[1]];
  const away = Math.hypot(right, down);
  const turned = (Math.atan2(right, -down) / (2 * Math.PI) + 1) % 1;
  return away <= outer && away >= inner && turned >= from && turned < to;
}
