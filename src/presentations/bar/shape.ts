import { TEXT } from "../chart/looks.ts";
import { textWidth, widest, wrapText } from "../chart/text.ts";
import type { BarOptions } from "./options.ts";
import type { BarModel, BarPanel } from "./series.ts";

/** How groups lie along their axis. Pixels; a band is the room of one group. */
export interface Shape {
  readonly band: number;
  /** Of one bar across; members of a group stand next to each other. */
  readonly thickness: number;
  /** Room for names: beside lying bars, below standing ones. */
  readonly names: number;
  /** Names of lying bars that would take too much of the width stand above their bars. */
  readonly above: boolean;
  /** How far bars stand below the middle of their band, to make room for names above them. */
  readonly shift: number;
  /** Length of the axis of groups, empty places included. */
  readonly extent: number;
  /** Where the axis of groups begins. */
  readonly start: number;
  /** Length of the axis of figures; only for standing bars. */
  readonly length: number;
  /** Names per group in lines; empty where a name is left out because its neighbours tell enough. */
  readonly lines: readonly (readonly string[])[];
}

const GAP = 0.1;
/** Above a lying bar. */
const NAME_ROW = 17;
/** Of the width, names beside lying bars take no more than this. */
const MOST_NAMES = 0.42;
const LINE = 15;

/** Lying bars: as thick as there is room for, never thinner than can be read; the picture becomes higher. */
export function lyingShape(panel: BarPanel, width: number, height: number): Shape {
  const { groups, members, stacked } = panel;
  const bands = groups.length;
  const names =
    widest(
      groups.map(({ name }) => name),
      TEXT.name,
      true,
    ) + 12;
  const above = names > width * MOST_NAMES;
  const count = stacked ? 1 : Math.max(1, members.length);
  const least = count === 1 ? 15 : count <= 3 ? 11 : 10;
  const most = count === 1 ? 26 : 16;
  const extra = (above ? NAME_ROW : 0) + (count === 1 ? 6 : 10);
  const roomy = (height / Math.max(1, bands) - extra) / (count + (count - 1) * GAP);
  const thickness = Math.min(most, Math.max(least, roomy));
  const band = thickness * (count + (count - 1) * GAP) + extra;
  return {
    band,
    thickness,
    above,
    shift: above ? NAME_ROW / 2 : 0,
    start: 0,
    length: 0,
    names: above ? 6 : names,
    extent: band * bands,
    lines: groups.map(({ name }) => [name]),
  };
}

/** Standing bars, or undefined where their names would not fit and nobody asked for it. */
export function standingShape(
  model: BarModel,
  panel: BarPanel,
  options: BarOptions,
  width: number,
  height: number,
  axis: number,
): Shape | undefined {
  const { groups, members, stacked } = panel;
  const bands = groups.length;
  const count = stacked ? 1 : Math.max(1, members.length);
  const asked = options.direction === "standing";
  const plain = Math.max(40, width - axis - 8);
  const needed =
    widest(
      groups.flatMap(({ name }) => name.split(/(?<=[ -])/)),
      TEXT.axis,
    ) + 8;
  const overTime = model.across === "slots";
  const least = overTime ? count : Math.max(needed, count * 6 + 8);
  if (!asked && !overTime && (bands > 14 || least * bands > plain)) return undefined;
  const extent = Math.max(plain, least * bands);
  const band = extent / Math.max(1, bands);
  const thickness = Math.max(0.6, Math.min(46, (band * (count === 1 ? 0.68 : 0.8)) / (count + (count - 1) * GAP)));
  const every = overTime ? Math.max(1, Math.ceil(needed / band)) : 1;
  const lines = groups.map(({ name }, index) => {
    // Counted from the end: the newest period always has its name.
    if ((groups.length - 1 - index) % every !== 0) return [];
    return wrapText(name, Math.max(needed, band * every - 6), TEXT.axis);
  });
  const names = Math.max(1, ...lines.map((each) => each.length)) * LINE + 8;
  return {
    band,
    thickness,
    names,
    above: false,
    shift: 0,
    lines,
    extent,
    start: axis,
    length: Math.max(190, height - 32 - names),
  };
}

/** From one bar of a group to the next, along the axis of groups. */
export function stepOf({ thickness }: Pick<Shape, "thickness">): number {
  return thickness * (1 + GAP);
}

/** Where a bar begins along the axis of groups, counted from the start of the axis. */
export function offsetOf(shape: Shape, { members, stacked }: BarPanel, group: number, member: number): number {
  const [place, count] = stacked ? [0, 1] : [member, members.length];
  const step = stepOf(shape);
  const total = shape.thickness + step * (count - 1);
  const middle = group * shape.band + shape.band / 2;
  return middle - total / 2 + place * step;
}

/** The gap between members, as ECharts writes it. */
export const BAR_GAP = `${GAP * 100}%`;

/** Whether a text is no wider than a room. */
export function fits(text: string, room: number): boolean {
  return textWidth(text, TEXT.axis) <= room;
}
