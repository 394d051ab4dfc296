import type { Result, ResultArea, ResultSeries } from "../../analysis/result.ts";
import { REASON } from "../../cube/reason.ts";

interface Refused {
  readonly groups: readonly ResultArea[];
  readonly series: readonly ResultSeries[];
}

/** The groups shown as one row of which a series has no figure, as it cannot be added up or averaged, and those series. */
export function refusedGroups(result: Result): Refused {
  const rows = [...result.areas.keys()].filter((row) => (result.areas[row]?.parts?.length ?? 0) > 1);
  return {
    groups: result.areas.filter(
      (_, row) => rows.includes(row) && result.series.some((_, series) => isRefused(result, series, row)),
    ),
    series: result.series.filter((_, series) => rows.some((row) => isRefused(result, series, row))),
  };
}

/** Whether a row has no figure of a series at any moment, for this reason. */
function isRefused({ reason, areas, slots }: Result, series: number, row: number): boolean {
  const first = (series * areas.length + row) * slots.length;
  const reasons = reason.subarray(first, first + slots.length);
  return reasons.length > 0 && reasons.every((one) => one === REASON.refused);
}
