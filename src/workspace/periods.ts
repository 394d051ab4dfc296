import { parsePeriod } from "../cube/period.ts";
import type { Frequency } from "../cube/period.ts";

/** Shortest length in days of one period, so that a count made with it is never too low. */
const SHORTEST: Readonly<Record<Frequency, number>> = {
  year: 365,
  "school-year": 365,
  "half-year": 181,
  quarter: 90,
  month: 28,
  week: 7,
  day: 1,
};

/**
 * About how many periods lie between first and last, both included, without making them; 0 when they differ in
 * frequency or order, or are no periods. At most a few percent too high.
 */
export function periodCount(first: string, last: string): number {
  const from = parsePeriod(first);
  const to = parsePeriod(last);
  if (!from || !to || from.frequency !== to.frequency || from.start > to.start) return 0;
  return Math.floor((to.start - from.start) / SHORTEST[from.frequency]) + 1;
}
