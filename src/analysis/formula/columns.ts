import { basePeriod } from "../change/base-period.ts";
import type { SeriesLayout } from "../layout.ts";
import { NO_PERIOD, NOT_THERE } from "./calculate.ts";
import { periodFor } from "./layout.ts";

/** The column of a series of a formula that goes with a period of the formula; −1 for none. */
export function columnFor(operand: SeriesLayout, period: string | null): number {
  const own = period === null ? undefined : periodFor(operand, period);
  return own === undefined ? -1 : operand.worked.indexOf(own);
}

/** Per column of a formula that of the period before, `NO_PERIOD` or `NOT_THERE`. */
export function previousColumns(layout: SeriesLayout): Int32Array {
  const columns = new Map(layout.worked.map((period, column) => [period, column]));
  return Int32Array.from(layout.worked, (period) => {
    const before = period === null ? undefined : basePeriod("previous", period, layout);
    return before === undefined ? NO_PERIOD : (columns.get(before) ?? NOT_THERE);
  });
}
