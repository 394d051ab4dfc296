import type { Rect } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import type { BarLayout, LaidBars } from "./layout.ts";
import { offsetOf, stepOf } from "./shape.ts";

/** A group of bars in the panel it stands in; members are the bars of a group, or the parts of a stack. */
export interface Row {
  readonly laid: LaidBars;
  readonly group: number;
}

/** A missing figure and a zero have no length; their place is shown as wide as this. */
const STUB = 8;
/** A part of a stack that is thinner than this cannot be pointed out. */
const THINNEST = 2;
/** Above standing bars a hand still points at them, in pixels. */
const ABOVE = 12;

/** The groups of all panels, in the order in which they stand. */
export function rowsOf({ panels }: BarLayout): readonly Row[] {
  return panels.flatMap((laid) => laid.panel.groups.map((_, group): Row => ({ laid, group })));
}

/** How many members the groups of a panel have. */
export function membersOf({ laid }: Row): number {
  return laid.panel.members.length;
}

/** The place of a member among all bars of its panel. */
export function placeIn(row: Row, member: number): number {
  return row.group * membersOf(row) + member;
}

/** The member at a pixel or nearest to it in the room of its group; null outside that room. */
export function memberAt(row: Row, x: number, y: number): number | null {
  const { plot, shape, lying, panel } = row.laid;
  const along = lying ? y - plot.y : x - plot.x;
  const from = row.group * shape.band;
  const inside = lying || (y >= plot.y - ABOVE && y <= plot.y + plot.height + shape.names);
  if (!inside || along < from || along >= from + shape.band) return null;
  if (panel.stacked) return partAt(row, lying ? x : y);
  const start = offsetOf(shape, panel, row.group, 0) + shape.shift;
  const member = Math.floor((along - start) / stepOf(shape));
  return Math.min(membersOf(row) - 1, Math.max(0, member));
}

/** The part of a stack under a pixel along its axis; beyond its end the last one. */
function partAt(row: Row, pixel: number): number {
  const { panel, value } = row.laid;
  const parts = panel.stretches.slice(placeIn(row, 0), placeIn(row, membersOf(row)));
  const inside = parts.findIndex(({ from, to }) => {
    const [a, b] = [place(value, from), place(value, to)];
    return pixel >= Math.min(a, b) && pixel < Math.max(a, b);
  });
  if (inside >= 0) return inside;
  const last = parts.findLastIndex(({ to }) => !Number.isNaN(to));
  return Math.max(0, last);
}

/** Where a member stands. A missing figure and a zero get a stub at the axis, so that they can be pointed out. */
export function boxOf(row: Row, member: number): Rect {
  const { plot, shape, lying, value, panel } = row.laid;
  const { from, to } = panel.stretches[placeIn(row, member)] ?? { from: NaN, to: NaN };
  const zero = place(value, Number.isNaN(from) ? 0 : from);
  const end = Number.isNaN(to) ? zero : place(value, to);
  const short = Math.abs(end - zero) < (panel.stacked ? THINNEST : STUB);
  const stub = short ? (lying ? STUB : -STUB) : 0;
  const [low, high] = [Math.min(zero, end + stub), Math.max(zero, end + stub)];
  const offset = offsetOf(shape, panel, row.group, member) + shape.shift;
  return lying
    ? { x: low, y: plot.y + offset, width: high - low, height: shape.thickness }
    : { x: plot.x + offset, y: low, width: shape.thickness, height: high - low };
}
