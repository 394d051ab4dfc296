import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { emptyPicture } from "../chart/emptyPicture.ts";
import { markedOption } from "../chart/frame.ts";
import { awayFrom, outlineOfRect } from "../chart/boxes.ts";
import { gridReach } from "../chart/gridReach.ts";
import type { GridItem } from "../chart/gridReach.ts";
import type { Rect } from "../chart/marks.ts";
import { topInWords } from "../chart/ownAxis.ts";
import { cellInWords, periodName } from "../chart/names.ts";
import type { Picture, Reading } from "../chart/picture.ts";
import { figurePlace } from "../figurePlace.ts";
import { barText, layPyramid } from "./layout.ts";
import { pyramidOf } from "./model.ts";
import type { Bar, Pyramid } from "./model.ts";
import type { PyramidOptions } from "./options.ts";

/** Mirrored bars laid out for a size: a row per member, left and right its two sides. */
export function pyramidPicture(
  result: Result,
  options: PyramidOptions,
  theme: Theme,
  words: Words,
  size: Size,
  mine?: string,
): Picture {
  const pyramid = pyramidOf(result, options, words, mine);
  if (!pyramid) return emptyPicture(size, words.text("pyramid.one-side"), theme);
  const left = figurePlace(result, pyramid.rows[0]?.bars[0].cell ?? -1);
  const own = left?.code === mine ? theme.mine : theme.accent;
  const layout = layPyramid(result, pyramid, options, words, theme, size, own);
  const rows = layout.boxes.map(({ row, rects }) =>
    rects.map((rect, side) => itemOf(rect, side === 0, () => readBar(result, pyramid, row, side, words))),
  );
  const drawn = new Set(pyramid.rows.flatMap(({ bars }) => bars.map(({ cell }) => cell)));
  const others = result.reason.reduce(
    (count, reason, cell) => count + (reason === REASON.present && !drawn.has(cell) ? 1 : 0),
    0,
  );
  return {
    width: layout.width,
    height: layout.height,
    option: markedOption(layout.marks, theme),
    reach: gridReach(rows, { row: 0, column: 0 }, true),
    shape: "box",
    marked: [words.text("pyramid.sides", { left: pyramid.sides[0], right: pyramid.sides[1] })],
    left: [
      others > 0 ? words.text("pyramid.others", { count: others }) : "",
      topInWords([layout], options.axisTo, words),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function itemOf(rect: Rect, left: boolean, read: () => Reading): GridItem {
  // A bar of no length can still be stood upon.
  const box = { ...rect, x: left ? Math.min(rect.x, rect.x + rect.width - 2) : rect.x, width: Math.max(2, rect.width) };
  return {
    x: left ? box.x : box.x + box.width,
    y: box.y + box.height / 2,
    outline: outlineOfRect(box),
    away: awayFrom(box),
    read,
  };
}

function readBar(result: Result, pyramid: Pyramid, row: number, side: number, words: Words): Reading {
  const line = pyramid.rows[row];
  const bar: Bar = line?.bars[side === 0 ? 0 : 1] ?? { cell: -1, value: NaN };
  const source = figurePlace(result, bar.cell);
  const area = result.areas.find(({ code }) => code === source?.code);
  const { figure, remarks } = cellInWords(result, bar.cell, words);
  const share = pyramid.shares && !Number.isNaN(bar.value);
  return {
    name: `${line?.name ?? ""}, ${pyramid.sides[side] ?? ""}`,
    period: source ? periodName(result, source.series, source.slot, words) : "",
    figure: share ? `${barText(result, bar, true, words)} (${figure})` : figure,
    remarks,
    code: area && !area.parts ? area.code : null,
    source,
  };
}
