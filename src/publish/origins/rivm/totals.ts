import type { RivmFigure } from "./read.ts";

/** A total that counts up may fall by so much through corrections, and rise by so much in a day. */
const FALL = 0.8;
const RISE = 2;
/** Below this a day may do anything. */
const ENOUGH = 1000;

/**
 * Looks at what the figures say, and not only at their head: the total of a series that counts up neither falls by a fifth
 * nor doubles in a day. If it does, a column holds something else than it is taken for. Throws with the days.
 */
export function checkTotals(figures: readonly RivmFigure[]): void {
  const totals = new Map<string, Map<string, number>>();
  for (const { select, day, value } of figures) {
    if (!select.endsWith(".cumulative") || typeof value !== "number") continue;
    const days = totals.get(select) ?? new Map<string, number>();
    days.set(day, (days.get(day) ?? 0) + value);
    totals.set(select, days);
  }
  for (const [select, days] of totals) {
    const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
    sorted.forEach(([day, total], at) => {
      const [before, was] = sorted[at - 1] ?? [day, total];
      const steps = Math.max(1, (Date.parse(day) - Date.parse(before)) / 86_400_000);
      if (was < ENOUGH || (total >= was * FALL && total <= was * RISE ** steps)) return;
      throw new Error(`${select} goes from ${was} on ${before} to ${total} on ${day}: the column holds something else`);
    });
  }
}
