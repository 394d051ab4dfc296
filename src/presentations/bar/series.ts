import type { Localised } from "../../cube/text.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { averageName, averageOf, selectedRows } from "../chart/average.ts";
import type { Average } from "../chart/average.ts";
import { periodName, seriesNames, unitGroups } from "../chart/names.ts";
import { limitsAt } from "../signs/figure.ts";
import { acrossOf } from "./across.ts";
import type { Across } from "./across.ts";
import { beyondScale } from "./beyond.ts";
import type { BarDrawing } from "./options.ts";
import { fromZero, stacked } from "./stacking.ts";
import type { Stretch } from "./stacking.ts";

export type Standing = "mine" | "reference" | "selected";

/** What stands beside each other, or within a group. `at` is its row, slot or series. */
export interface Head {
  readonly name: string;
  readonly standing: Standing;
}

/** A figure that is drawn as a line over all bars. */
export interface Level {
  readonly name: string;
  readonly kind: "reference" | "average";
  /** Cell of the result; −1 for an average. */
  readonly cell: number;
  readonly value: number;
  readonly average?: Average;
}

/**
 * A comparison area over the bars of the others: its own figure as a dot at each bar, or where periods stand beside
 * each other as a line along their groups (`member` null).
 */
export interface Overlay {
  readonly name: string;
  /** Which comparison area it is, for its marker. */
  readonly reference: number;
  readonly joined: boolean;
  readonly points: readonly { readonly group: number; readonly member: number | null; readonly cell: number }[];
}

/** Bars that share an axis: those of one unit. `cells` are places in the result, row-major `groups × members`. */
export interface BarPanel {
  readonly title: string;
  readonly unit: Localised;
  readonly decimals: number;
  readonly groups: readonly Head[];
  readonly members: readonly Head[];
  readonly cells: readonly number[];
  /** Where the bar of each cell begins and ends. */
  readonly stretches: readonly Stretch[];
  /** Members stand on top of each other instead of beside each other. */
  readonly stacked: boolean;
  readonly levels: readonly Level[];
  readonly overlays: readonly Overlay[];
  /** Cells of comparison areas that have no bar because they would leave nothing of the others, with their area. */
  readonly beyond: ReadonlyMap<number, string>;
  /** Of each cell the two limits of its margin; empty where none is known or shown. */
  readonly margins: readonly (readonly number[])[];
}

/** What is drawn, without a pixel. `left` is how many groups are not, of how many. */
export interface BarModel {
  readonly across: Across;
  /** What tells members apart: periods have an order, areas and topics have none. */
  readonly within: "slots" | "other";
  readonly panels: readonly BarPanel[];
  readonly drawn: number;
  readonly groups: number;
}

const PERCENT: Localised = { nl: "%", en: "%" };

/** More bars than this cost more time than they tell; the first ones are drawn, and what is left out is said. */
const MOST_BARS = 2000;
/** From this number of selected areas on, comparison areas are lines unless asked otherwise. */
const MANY = 8;

interface Part extends Head {
  readonly index: number;
}

/** Result → bars, in the order of the result. Every cell is a bar, a gap with its reason, or a line over the bars. */
export function barModel(result: Result, options: BarDrawing, words: Words, mine?: string): BarModel {
  const names = seriesNames(result, words);
  const groups = unitGroups(result);
  const across = acrossOf(result, options, Math.max(0, ...groups.map(({ series }) => series.length)));
  const single = across === "areas" && groups.every(({ series }) => series.length * result.slots.length === 1);
  const { references } = options;
  const apart = selectedRows(result).length > 0 && options.stack === undefined;
  const many = references === "auto" && selectedRows(result).length >= MANY;
  const asLines = apart && single && (references === "line" || many);
  const over = apart && !asLines && (references === "line" || references === "dot");

  const areas = result.areas.map((area, index): Part => ({
    index,
    name: words.localised(area.name),
    standing: area.role === "reference" ? "reference" : area.code === mine ? "mine" : "selected",
  }));
  // References stand apart at the end, wherever they came in.
  const bars = [...areas.filter(isOwn), ...(asLines || over ? [] : areas.filter((area) => !isOwn(area)))];
  let drawn = 0;
  let all = 0;
  const panels = groups.map(({ unit, decimals, series }): BarPanel => {
    const topics = series.map((index): Part => ({ index, name: names[index] ?? "", standing: "selected" }));
    const slots = result.slots.map((_, index): Part => ({
      index,
      name: unbroken(periodName(result, series[0] ?? 0, index, words, true)),
      standing: "selected",
    }));
    // On top of each other, periods would count the same people twice.
    const moments = options.stack && across !== "slots" ? slots.slice(-1) : slots;
    const axes = { areas: bars, slots: moments, series: topics };
    const members = membersOf(axes, across);
    const kept = keep(axes[across], Math.max(40, Math.floor(MOST_BARS / Math.max(1, members.length))));
    [drawn, all] = [Math.max(drawn, kept.length), Math.max(all, axes[across].length)];
    const cells = kept.flatMap((group) =>
      members.map((member) => {
        const at = { ...member.at, [across]: group.index };
        return cellAt(result, at.series, at.areas, at.slots);
      }),
    );
    const { stack } = options;
    // Who asks for a bar, a line or a dot gets it on the scale.
    const far = new Set(references === "auto" && !stack ? beyondScale(result, series) : []);
    const rowOf = (cell: number) => Math.floor(cell / result.slots.length) % result.areas.length;
    const figures = (asLines ? areas.filter(({ index }) => far.has(index)) : []).map(({ index }) =>
      cellAt(result, series[0] ?? 0, index, 0),
    );
    const beyond = new Map(
      [...cells, ...figures]
        .filter((cell) => far.has(rowOf(cell)))
        .map((cell) => [cell, areas[rowOf(cell)]?.name ?? ""]),
    );
    const values = cells.map((cell) => (beyond.has(cell) ? NaN : (result.values[cell] ?? NaN)));
    const only = series[0] ?? 0;
    const levels = [
      ...(asLines
        ? areas
            .filter((area) => !isOwn(area) && !far.has(area.index))
            .map((area) => referenceLevel(result, cellAt(result, only, area.index, 0), area.name))
        : []),
      ...(options.average && !options.stack ? averageLevel(result, across, kept, members, cells, words) : []),
    ];
    return {
      title: groups.length === 1 ? "" : series.map((one) => names[one]).join(", "),
      unit: stack === "share" ? PERCENT : unit,
      decimals: stack === "share" ? 1 : decimals,
      cells,
      stretches: stack
        ? kept.flatMap((_, at) => stacked(values.slice(at * members.length, (at + 1) * members.length), stack))
        : fromZero(values),
      stacked: stack !== undefined,
      levels,
      overlays: over
        ? areas
            .filter((area) => !isOwn(area))
            .flatMap((area, at) => overlaysOf(result, area, at, references === "line", across, kept, members, topics))
        : [],
      beyond,
      margins: cells.map((cell) => (stack || !options.margins || beyond.has(cell) ? [] : limitsAt(result, cell))),
      groups: kept,
      members,
    };
  });
  const several =
    result.slots.length > 1 &&
    across !== "slots" &&
    panels.every(({ members }) => members.length === result.slots.length);
  return { across, within: several ? "slots" : "other", panels, drawn, groups: all };
}

interface Member extends Head {
  readonly at: { readonly areas: number; readonly slots: number; readonly series: number };
}

/** Every combination of what does not stand across; the name says only what differs. */
function membersOf(axes: Readonly<Record<Across, readonly Part[]>>, across: Across): Member[] {
  const one: readonly Part[] = [{ index: 0, name: "", standing: "selected" }];
  const parts = (axis: Across) => (axis === across ? one : axes[axis]);
  const named = (axis: Across, part: Part) => (parts(axis).length > 1 ? part.name : "");
  return parts("areas").flatMap((area) =>
    parts("series").flatMap((series) =>
      parts("slots").map((slot): Member => ({
        name: [named("areas", area), named("series", series), named("slots", slot)].filter(Boolean).join(" · "),
        standing: area.standing,
        at: { areas: area.index, slots: slot.index, series: series.index },
      })),
    ),
  );
}

/** A period may only break before its year: "13 mrt" stays together. */
function unbroken(period: string): string {
  const [, head, year] = /^(.+) (\d{4})$/.exec(period) ?? [];
  return head === undefined || year === undefined ? period : `${head.replaceAll(" ", "\u00a0")} ${year}`;
}

/** The first groups, and always the favourite area and the references. */
function keep(groups: readonly Part[], most: number): readonly Part[] {
  return groups.length <= most
    ? groups
    : groups.filter(({ standing }, index) => index < most || standing !== "selected");
}

function isOwn({ standing }: Head): boolean {
  return standing !== "reference";
}

function referenceLevel(result: Result, cell: number, name: string): Level {
  return { name, kind: "reference", cell, value: result.values[cell] ?? NaN };
}

/** A comparison area over the bars: a line needs moments to run along, so elsewhere it is dots. */
function overlaysOf(
  result: Result,
  area: Part,
  reference: number,
  line: boolean,
  across: Across,
  groups: readonly Part[],
  members: readonly Member[],
  topics: readonly Part[],
): Overlay[] {
  const joined = line && across === "slots";
  if (!joined) {
    const points = groups.flatMap((group, at) =>
      members.map((each, member) => {
        const own = { ...each.at, [across]: group.index };
        return { group: at, member, cell: cellAt(result, own.series, area.index, own.slots) };
      }),
    );
    return [{ name: area.name, reference, joined, points }];
  }
  return topics.map((topic) => ({
    name: topics.length > 1 ? `${area.name} · ${topic.name}` : area.name,
    ...{ reference, joined },
    points: groups.map(({ index }, group) => ({
      ...{ group, member: null },
      cell: cellAt(result, topic.index, area.index, index),
    })),
  }));
}

/** One mean over all selected bars, where they are all of one kind; else none, for it would say nothing. */
function averageLevel(
  result: Result,
  across: Across,
  groups: readonly Part[],
  members: readonly Member[],
  cells: readonly number[],
  words: Words,
): Level[] {
  const own = members.filter(isOwn);
  if (across === "series" || own.length !== 1) return [];
  const member = members.findIndex(isOwn);
  const counted = groups.flatMap((group, at) => {
    const cell = cells[at * members.length + member];
    return isOwn(group) && cell !== undefined ? [cell] : [];
  });
  if (counted.length < 2) return [];
  const average = averageOf(result, counted);
  const name = words.text(across === "slots" ? "charts.average-periods" : averageName(result));
  return [{ name, kind: "average", cell: -1, value: average.value, average }];
}
