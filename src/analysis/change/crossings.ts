import type { Areas } from "../../cube/area.ts";
import { dayOfDate, parsePeriod } from "../../cube/period.ts";
import { territoryChanges } from "../breaks.ts";
import type { FrameRow } from "../combine.ts";
import type { SeriesLayout } from "../layout.ts";

/**
 * Answers whether a break lies between two columns: a dated break of the indicator for all rows, a change of
 * territory for the row that has it, where both figures are on the division of their own time.
 */
export function crossings(
  layout: SeriesLayout,
  rows: readonly FrameRow[],
  perPeriod: readonly boolean[],
  areas: Areas,
): (row: number, from: number, to: number) => boolean {
  if (!layout.series.calculations.some(({ kind }) => kind === "change")) return () => false;
  const starts = layout.worked.map((period) => (period === null ? NaN : (parsePeriod(period)?.start ?? NaN)));
  const method = layout.series.indicator.notes.flatMap((note) =>
    note.kind === "break" && note.from !== undefined ? (dayOfDate(note.from) ?? []) : [],
  );
  const territory = new Map<string, number[]>();
  for (const { code, day } of territoryChanges(areas)) territory.set(code, [...(territory.get(code) ?? []), day]);
  const moved = rows.map(({ code }) => territory.get(code));
  return (row, from, to) => {
    if (method.length === 0 && moved[row] === undefined) return false;
    const [first, last] = [starts[from] ?? NaN, starts[to] ?? NaN].sort((a, b) => a - b);
    const between = (day: number) => day > (first ?? NaN) && day <= (last ?? NaN);
    if (method.some(between)) return true;
    const own = perPeriod[from] === true && perPeriod[to] === true;
    return own && (moved[row]?.some(between) ?? false);
  };
}
