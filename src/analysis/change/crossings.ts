import type { Areas } from "../../cube/area.ts";
import { dayOfDate, parsePeriod } from "../../cube/period.ts";
import { isMoment, rowChanges } from "../breaks.ts";
import type { FrameRow } from "../combine.ts";
import type { SeriesLayout } from "../layout.ts";
import { formerOf } from "../renames.ts";

/**
 * Answers whether a break lies between two columns: a dated break or change of method of the indicator for all rows, a change of
 * territory for the row that has it, where both figures are on the division of their own time.
 */
export function crossings(
  layout: SeriesLayout,
  rows: readonly FrameRow[],
  perPeriod: readonly boolean[],
  areas: Areas,
): (row: number, from: number, to: number) => boolean {
  if (!layout.operands && !layout.series.calculations.some(({ kind }) => kind === "change" || kind === "trend"))
    return () => false;
  const starts = layout.worked.map((period) => (period === null ? NaN : (parsePeriod(period)?.start ?? NaN)));
  const method = layout.series.indicator.notes.flatMap((note) =>
    (note.kind === "break" || isMoment(note)) && note.from !== undefined ? (dayOfDate(note.from) ?? []) : [],
  );
  const territory = new Map<string, number[]>();
  for (const { code, day } of rowChanges(rows, areas)) territory.set(code, [...(territory.get(code) ?? []), day]);
  const moved = rows.map(({ code }) => {
    const days = [code, ...formerOf(code, areas)].flatMap((each) => territory.get(each) ?? []);
    return days.length > 0 ? days : undefined;
  });
  return (row, from, to) => {
    const own = moved[row];
    if (method.length === 0 && own === undefined) return false;
    const [a, b] = [starts[from] ?? NaN, starts[to] ?? NaN];
    const [first, last] = a < b ? [a, b] : [b, a];
    if (anyBetween(method, first, last)) return true;
    return own !== undefined && perPeriod[from] === true && perPeriod[to] === true && anyBetween(own, first, last);
  };
}

function anyBetween(days: readonly number[], first: number, last: number): boolean {
  for (const day of days) if (day > first && day <= last) return true;
  return false;
}
