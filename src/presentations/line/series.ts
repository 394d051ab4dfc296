import type { Localised } from "../../cube/text.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { averageName, averagesOver, selectedRows } from "../chart/average.ts";
import type { Average } from "../chart/average.ts";
import { dayOf } from "../chart/dates.ts";
import { eventsOf } from "../chart/events.ts";
import type { DatedEvent } from "../chart/events.ts";
import { seriesNames, unitGroups } from "../chart/names.ts";
import type { LineOptions } from "./options.ts";

/** Why a line is there. `mine` is the favourite area. */
export type Standing = "mine" | "reference" | "average" | "selected";

/** One series of one area through time. Figures are NaN exactly where there is a gap. */
export interface Line {
  readonly name: string;
  readonly standing: Standing;
  readonly series: number;
  /** Row of the result; −1 for an average. */
  readonly area: number;
  readonly code: string | null;
  /** Cell of the first slot in the result; the others follow. −1 for an average. */
  readonly from: number;
  readonly values: ArrayLike<number>;
  readonly averages?: readonly Average[];
}

/** Lines that share an axis: those of one unit. `days` are per series, null where a series has no such period. */
export interface LinePanel {
  readonly title: string;
  readonly unit: Localised;
  readonly decimals: number;
  readonly lines: readonly Line[];
}

/** What is drawn, without a pixel. */
export interface LineModel {
  readonly panels: readonly LinePanel[];
  /** Row-major `series × slot`: days since 1970 at which the figures stand, null where there is no period. */
  readonly days: readonly (number | null)[];
  readonly events: readonly DatedEvent[];
}

/** Result → lines. Every cell of the result is a point or a gap of exactly one line. */
export function lineModel(
  result: Result,
  options: Pick<LineOptions, "average">,
  words: Words,
  mine?: string,
): LineModel {
  const names = seriesNames(result, words);
  const groups = unitGroups(result);
  const panels = groups.map(({ unit, decimals, series }): LinePanel => {
    const several = series.length > 1;
    const lines = series.flatMap((one) => {
      const named = (area: string) => nameOf(area, names[one] ?? "", several, result.areas.length > 1);
      const areas = result.areas.map((area, row): Line => {
        const from = cellAt(result, one, row, 0);
        return {
          name: named(words.localised(area.name)),
          standing: area.role === "reference" ? "reference" : area.code === mine ? "mine" : "selected",
          series: one,
          area: row,
          code: area.parts ? null : area.code,
          from,
          values: result.values.subarray(from, from + result.slots.length),
        };
      });
      return options.average && selectedRows(result).length > 1
        ? [...areas, averageLine(result, one, named, words)]
        : areas;
    });
    const title = groups.length === 1 ? "" : series.map((one) => names[one]).join(", ");
    return { title, unit, decimals, lines };
  });
  const days = result.series.flatMap((_, series) =>
    result.slots.map((_, slot) => {
      const period = result.periods[columnAt(result, series, slot)];
      return period ? dayOf(period) : null;
    }),
  );
  return { panels, days, events: eventsOf(result, words) };
}

/** The day of a line's figure in a slot. */
export function dayAt(model: LineModel, slots: number, line: Line, slot: number): number | null {
  return model.days[line.series * slots + slot] ?? null;
}

function nameOf(area: string, series: string, severalSeries: boolean, severalAreas: boolean): string {
  if (!severalSeries) return area;
  return severalAreas ? `${area} · ${series}` : series;
}

function averageLine(result: Result, series: number, named: (area: string) => string, words: Words): Line {
  const averages = averagesOver(result, series);
  return {
    name: named(words.text(averageName(result))),
    standing: "average",
    series,
    area: -1,
    code: null,
    from: -1,
    values: averages.map(({ value }) => value),
    averages,
  };
}
