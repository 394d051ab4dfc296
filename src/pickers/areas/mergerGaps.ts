import type { Area, Areas } from "../../cube/area.ts";
import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";

/** An area that did not exist yet in some of the periods shown, with the areas that it was made of. */
export interface MergerGap {
  readonly area: Area;
  readonly before: readonly Area[];
}

/** With more rows than this nobody looks at the gap of one of them. */
const MOST_ROWS = 12;

/** The gaps in the selected rows that come from a merger, of which the former areas are not shown. */
export function mergerGaps(result: Result, areas: Areas): readonly MergerGap[] {
  const shown = new Set(result.areas.map(({ code }) => code));
  const rows = [...result.areas.entries()].filter(([, { role, parts }]) => role === "selected" && !parts);
  if (rows.length > MOST_ROWS) return [];
  return rows.flatMap(([row, { code }]) => {
    const area = areas.areas[code];
    const before = areas.successions
      .filter((one) => one.to === code && one.from !== code && one.kind !== "rename")
      .flatMap(({ from }) => areas.areas[from] ?? []);
    const missing = before.filter((one) => !shown.has(one.code));
    return area && missing.length > 0 && hasGap(result, row) ? [{ area, before: missing }] : [];
  });
}

/** Whether a row has cells that cannot exist beside cells that have a figure. */
function hasGap(result: Result, row: number): boolean {
  const slots = result.slots.length;
  return result.series.some((_, series) => {
    const first = (series * result.areas.length + row) * slots;
    const reasons = result.reason.subarray(first, first + slots);
    return reasons.includes(REASON["not-applicable"]) && reasons.includes(REASON.present);
  });
}
