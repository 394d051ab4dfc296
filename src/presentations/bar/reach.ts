import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { figurePlace } from "../figurePlace.ts";
import { cellInWords, periodName, seriesNames } from "../chart/names.ts";
import type { Direction, Reach, Reading, Spot } from "../chart/picture.ts";
import type { BarPanel } from "./series.ts";
import type { BarLayout } from "./layout.ts";
import { boxOf, memberAt, membersOf, placeIn, rowsOf } from "./rows.ts";
import type { Row } from "./rows.ts";

const NO_READING: Reading = { name: "", period: "", figure: "", remarks: [], code: null };

/** Of a part of a sum: which share of it that is. */
function shareOf({ stacked, unit, decimals, stretches }: BarPanel, at: number, words: Words): string[] {
  const { from, to } = stretches[at] ?? { from: NaN, to: NaN };
  if (!stacked || unit.nl !== "%" || Number.isNaN(to)) return [];
  return [words.text("charts.share", { share: words.number(Math.abs(to - from), decimals) })];
}

/** What the comparison areas that lie over a bar have there. */
function overInWords(result: Result, { overlays }: BarPanel, group: number, member: number, words: Words): string[] {
  return overlays.flatMap(({ name, points }) => {
    const point = points.find((each) => each.group === group && (each.member === null || each.member === member));
    if (!point) return [];
    const { figure, remarks } = cellInWords(result, point.cell, words);
    return [`${name}: ${[figure, ...remarks].join(", ")}`];
  });
}

function readBar(result: Result, row: Row, member: number, names: readonly string[], words: Words): Reading {
  const { panel } = row.laid;
  const cell = panel.cells[placeIn(row, member)] ?? -1;
  const slot = cell % result.slots.length;
  const area = result.areas[Math.floor(cell / result.slots.length) % result.areas.length];
  const series = Math.floor(cell / (result.slots.length * result.areas.length));
  const period = result.periods[columnAt(result, series, slot)] ?? result.slots[slot]?.period;
  const name = [area ? words.localised(area.name) : "", result.series.length > 1 ? names[series] : ""];
  const { figure, remarks } = cellInWords(result, cell, words);
  return {
    name: name.filter(Boolean).join(" · "),
    period: period === undefined ? "" : periodName(result, series, slot, words),
    figure,
    remarks: [
      ...shareOf(panel, placeIn(row, member), words),
      ...remarks,
      ...overInWords(result, panel, row.group, member, words),
      ...(panel.beyond.has(cell) ? [words.text("charts.off-scale")] : []),
    ],
    code: area && !area.parts ? area.code : null,
    source: figurePlace(result, cell),
  };
}

/** Spots of bars: a row is a group, counted through all panels; a column is a bar within it. */
export function barReach(result: Result, layout: BarLayout, words: Words): Reach {
  const rows = rowsOf(layout);
  const names = seriesNames(result, words);

  const at = (x: number, y: number): Spot | null => {
    for (const [row, one] of rows.entries()) {
      const column = memberAt(one, x, y);
      if (column !== null) return { row, column };
    }
    return null;
  };
  const step = (from: Spot, groups: number, bars: number): Spot | null => {
    const row = rows[from.row + groups];
    if (!row) return null;
    const column = groups === 0 ? from.column + bars : Math.min(from.column, membersOf(row) - 1);
    return column < 0 || column >= membersOf(row) ? null : { row: from.row + groups, column };
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
  const box = ({ row, column }: Spot) => {
    const found = rows[row];
    return found ? boxOf(found, column) : { x: 0, y: 0, width: 0, height: 0 };
  };
  return {
    at,
    move,
    read: ({ row, column }) => {
      const found = rows[row];
      return found ? readBar(result, found, column, names, words) : NO_READING;
    },
    start: () => {
      if (rows.length === 0) return null;
      const own = rows.findIndex(({ laid, group }) => laid.panel.groups[group]?.standing === "mine");
      const column = rows[0]?.laid.panel.members.findIndex(({ standing }) => standing === "mine") ?? -1;
      return { row: Math.max(0, own), column: Math.max(0, column) };
    },
    holds: ({ row, column }) => {
      const found = rows[row];
      return found !== undefined && column < membersOf(found);
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
