import { classify, classOf } from "../../analysis/classes/classify.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Classes, Result } from "../../analysis/result.ts";
import { dateOfDay, dayOfDate } from "../../cube/period.ts";
import { REASON } from "../../cube/reason.ts";
import { selectedRows } from "../chart/average.ts";
import type { CalendarOptions } from "./options.ts";

/** One day with its figure, or the reason why there is none. */
export interface CalendarDay {
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly cell: number;
  /** −1 without a figure or without classes. */
  readonly classIndex: number;
}

export interface CalendarModel {
  readonly series: number;
  readonly row: number;
  /** In order of time. */
  readonly days: readonly CalendarDay[];
  readonly classes: Classes | null;
  /** Areas and topics that have no calendar, and years before those that are drawn. */
  readonly left: number;
  readonly yearsLeft: number;
}

/** More years than this below each other are no longer compared. */
const MOST_YEARS = 6;

/** The first series of figures per day; −1 without. */
export function dailySeries(result: Result): number {
  return result.series.findIndex((_, series) => daysOf(result, series).length > 0);
}

/** The slots of a series that are days, with their day. */
export function daysOf(result: Result, series: number): { readonly slot: number; readonly day: number }[] {
  return result.slots.flatMap((_, slot) => {
    const day = dayOfDate(result.periods[columnAt(result, series, slot)] ?? "");
    return day === undefined ? [] : [{ slot, day }];
  });
}

export const yearOf = (day: number): number => Number(dateOfDay(day).slice(0, 4));

/** The days of the favourite area, else of the first one. Undefined where there are none. */
export function calendarModel(result: Result, options: CalendarOptions, mine?: string): CalendarModel | undefined {
  const series = dailySeries(result);
  const rows = selectedRows(result);
  const row = rows.find((each) => result.areas[each]?.code === mine) ?? rows[0] ?? (result.areas.length > 0 ? 0 : -1);
  const kind = result.series[series]?.kind;
  if (series < 0 || row < 0 || !kind) return undefined;
  const all = daysOf(result, series).sort((a, b) => a.day - b.day);
  const years = [...new Set(all.map(({ day }) => yearOf(day)))];
  const first = years.at(-MOST_YEARS) ?? 0;
  const found = all
    .filter(({ day }) => yearOf(day) >= first)
    .map(({ slot, day }) => ({ day, cell: cellAt(result, series, row, slot) }));
  const valueOf = (cell: number) => result.values[cell] ?? NaN;
  const known = found.filter(({ cell }) => result.reason[cell] === REASON.present);
  const classes =
    options.over === "level"
      ? (result.classes[series] ?? null)
      : classify(
          Float64Array.from(known, ({ cell }) => valueOf(cell)),
          kind,
          { method: "quantile", count: 5 },
        );
  const classAt = (cell: number): number =>
    classes && result.reason[cell] === REASON.present ? classOf(valueOf(cell), classes.limits) : -1;
  return {
    ...{ series, row, classes },
    days: found.map((each) => ({ ...each, classIndex: classAt(each.cell) })),
    left: Math.max(1, rows.length) * result.series.length - 1,
    yearsLeft: Math.max(0, years.length - MOST_YEARS),
  };
}
