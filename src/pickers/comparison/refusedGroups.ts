import { cellAt } from "../../analysis/result.ts";
import type { Result, ResultArea, ResultSeries } from "../../analysis/result.ts";
import { REASON } from "../../cube/reason.ts";

interface Refused {
  readonly groups: readonly ResultArea[];
  readonly series: readonly ResultSeries[];
}

/** The groups shown as one row of which a series has no figure, as it cannot be added up or averaged, and those series. */
export function refusedGroups(result: Result): Refused {
  const rows = [...result.areas.keys()].filter((area) => (result.areas[area]?.parts?.length ?? 0) > 1);
  const isRefused = (series: number, area: number) =>
    result.slots.length > 0 &&
    result.slots.every((_, slot) => result.reason[cellAt(result, series, area, slot)] === REASON.refused);
  return {
    groups: result.areas.filter((_, area) => rows.includes(area) && result.series.some((_, at) => isRefused(at, area))),
    series: result.series.filter((_, at) => rows.some((area) => isRefused(at, area))),
  };
}
