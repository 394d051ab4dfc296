import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { figurePlace } from "../figurePlace.ts";
import { cellInWords, periodName, seriesNames } from "../chart/names.ts";
import type { Direction, Reach, Reading, Spot } from "../chart/picture.ts";
import { place } from "../chart/scale.ts";
import type { Rect } from "../chart/marks.ts";
import type { BarPanel } from "./series.ts";
import type { BarLayout, LaidBars } from "./layout.ts";
import { offsetOf } from "./shape.ts";

interface Row {
  readonly laid: LaidBars;
  readonly group: number;
}

/** A missing figure and a zero have no length; their place is shown as wide as this. */
const STUB = 8;

/** Of a part of a sum its share is said too. */
function withShare<Said extends { readonly remarks: readonly string[] }>(
  said: Said,
  { stacked, unit, decimals, stretches }: BarPanel,
  index: number,
  words: Words,
): Said {
  const { from, to } = stretches[index] ?? { from: NaN, to: NaN };
  if (!stacked || unit.nl !== "%" || Number.isNaN(to)) return said;
  const share = words.text("charts.share", { share: words.number(Math.abs(to - from), decimals) });
  return { ...said, remarks: [share, ...said.remarks] };
}

/** What the comparison areas that lie over a bar have there. */
function overInWords(result: Result, { overlays }: BarPanel, group: number, column: number, words: Words): string[] {
  return overlays.flatMap(({ name, points }) => {
    const point = points.find((each) => each.group === group && (each.member === null || each.member === column));
    if (!point) return [];
    const { figure, remarks } = cellInWords(result, point.cell, words);
    return [`${name}: ${[figure, ...remarks].join(", ")}`];
  });
}

/** Spots of bars: a row is a group, counted through all panels; a column is a bar within it. */
export function barReach(result: Result, layout: BarLayout, words: Words): Reach {
  const rows = layout.panels.flatMap((laid) => laid.panel.groups.map((_, group): Row => ({ laid, group })));
  const names = seriesNames(result, words);
  const members = (row: Row) => row.laid.panel.members.length;
  const cellOf = (row: Row, column: number) => row.laid.panel.cells[row.group * members(row) + column] ?? -1;

  /** The part of a stack under a pixel; beyond its end the last one. */
  const stackedAt = ({ laid, group }: Row, pixel: number): number => {
    const parts = laid.panel.stretches.slice(
      group * laid.panel.members.length,
      (group + 1) * laid.panel.members.length,
    );
    const inside = parts.findIndex(({ from, to }) => {
      const [a, b] = [place(laid.value, from), place(laid.value, to)];
      return pixel >= Math.min(a, b) && pixel < Math.max(a, b);
    });
    return inside >= 0
      ? inside
      : Math.max(
          0,
          parts.findLastIndex(({ to }) => !Number.isNaN(to)),
        );
  };
  const at = (x: number, y: number): Spot | null => {
    for (const [index, row] of rows.entries()) {
      const { plot, shape, lying } = row.laid;
      const along = lying ? y - plot.y : x - plot.x;
      const inside = lying ? true : y >= plot.y - 12 && y <= plot.y + plot.height + shape.names;
      const from = row.group * shape.band;
      if (!inside || along < from || along >= from + shape.band) continue;
      if (row.laid.panel.stacked) return { row: index, column: stackedAt(row, lying ? x : y) };
      const step = shape.thickness * 1.1;
      const start = offsetOf(shape, row.laid.panel, row.group, 0) + shape.shift;
      const column = Math.min(members(row) - 1, Math.max(0, Math.floor((along - start) / step)));
      return { row: index, column };
    }
    return null;
  };
  const box = ({ row: index, column }: Spot): Rect => {
    const row = rows[index];
    if (!row) return { x: 0, y: 0, width: 0, height: 0 };
    const { plot, shape, lying, value } = row.laid;
    const { from, to } = row.laid.panel.stretches[row.group * members(row) + column] ?? { from: NaN, to: NaN };
    const zero = place(value, Number.isNaN(from) ? 0 : from);
    const end = Number.isNaN(to) ? zero : place(value, to);
    const stub = Math.abs(end - zero) < (row.laid.panel.stacked ? 2 : STUB) ? (lying ? STUB : -STUB) : 0;
    const [low, high] = [Math.min(zero, end + stub), Math.max(zero, end + stub)];
    const offset = offsetOf(shape, row.laid.panel, row.group, column) + shape.shift;
    return lying
      ? { x: low, y: plot.y + offset, width: high - low, height: shape.thickness }
      : { x: plot.x + offset, y: low, width: shape.thickness, height: high - low };
  };
  const step = (from: Spot, groups: number, bars: number): Spot | null => {
    const row = rows[from.row + groups];
    if (!row) return null;
    const column = groups === 0 ? from.column + bars : Math.min(from.column, members(row) - 1);
    return column < 0 || column >= members(row) ? null : { row: from.row + groups, column };
  };
  const move = (from: Spot, direction: Direction): Spot | null => {
    const lying = rows[from.row]?.laid.lying ?? true;
    switch (direction) {
      case "up":
        return lying ? step(from, -1, 0) : step(from, 0, -1);
      case "down":
        return lying ? step(from, 1, 0) : step(from, 0, 1);
      case "left":
        return lying ? step(from, 0, -1) : step(from, -1, 0);
      case "right":
        return lying ? step(from, 0, 1) : step(from, 1, 0);
      case "first":
        return step(from, -from.row, 0);
      case "last":
        return step(from, rows.length - 1 - from.row, 0);
    }
  };
  const read = ({ row: index, column }: Spot): Reading => {
    const row = rows[index];
    if (!row) return { name: "", period: "", figure: "", remarks: [], code: null };
    const cell = cellOf(row, column);
    const slot = cell % result.slots.length;
    const area = result.areas[Math.floor(cell / result.slots.length) % result.areas.length];
    const series = Math.floor(cell / (result.slots.length * result.areas.length));
    const period = result.periods[columnAt(result, series, slot)] ?? result.slots[slot]?.period;
    const name = [area ? words.localised(area.name) : "", result.series.length > 1 ? names[series] : ""]
      .filter(Boolean)
      .join(" · ");
    const said = cellInWords(result, cell, words);
    const over = overInWords(result, row.laid.panel, row.group, column, words);
    if (row.laid.panel.beyond.has(cell)) over.push(words.text("charts.off-scale"));
    return {
      name,
      period: period === undefined ? "" : periodName(result, series, slot, words),
      code: area && !area.parts ? area.code : null,
      source: figurePlace(result, cell),
      ...withShare(
        { ...said, remarks: [...said.remarks, ...over] },
        row.laid.panel,
        row.group * members(row) + column,
        words,
      ),
    };
  };
  return {
    at,
    move,
    read,
    start: () => {
      if (rows.length === 0) return null;
      const own = rows.findIndex(({ laid, group }) => laid.panel.groups[group]?.standing === "mine");
      const column = rows[0]?.laid.panel.members.findIndex(({ standing }) => standing === "mine") ?? -1;
      return { row: Math.max(0, own), column: Math.max(0, column) };
    },
    holds: ({ row, column }) => {
      const found = rows[row];
      return found !== undefined && column < members(found);
    },
    place: (spot) => {
      const { x, y, width, height } = box(spot);
      return rows[spot.row]?.laid.lying ? { x: x + width, y: y + height / 2 } : { x: x + width / 2, y };
    },
    outline: (spot) => {
      const { x, y, width, height } = box(spot);
      return `M${x},${y}h${width}v${height}h${-width}z`;
    },
  };
}
