import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { FLAG } from "../../cube/flags.ts";
import { parsePeriod } from "../../cube/period.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";

/** Whether figures that stand side by side are of different periods, or were measured at different dates. */
export function mixedDates(result: Result): boolean {
  if (result.flags.some((flags) => (flags & FLAG["mixed-date"]) !== 0)) return true;
  return result.slots.some((_, slot) => {
    const periods = result.series.flatMap((_, series) => result.periods[columnAt(result, series, slot)] ?? []);
    return new Set(periods).size > 1;
  });
}

/** Whether the date of a figure means different things: a report date beside an admission date. */
export function dateBases(result: Result, catalogue: Catalogue): number {
  const bases = result.series.flatMap(({ indicator }) => indicatorOf(catalogue, indicator)?.dateBasis.nl || []);
  return new Set(bases).size;
}

/** Whether every figure is of a whole year: then it hardly matters on which day something is counted. */
export function yearly(result: Result): boolean {
  return result.periods.every((period) => period === null || parsePeriod(period)?.frequency === "year");
}

/** Whether a dated break, backlog or change of method lies within what is shown. */
export function hasDatedBreak(result: Result): boolean {
  return result.notes.some(({ dated }) => dated !== undefined);
}
