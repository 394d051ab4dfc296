import { FLAG } from "../../cube/flags.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";

/** Whether figures that stand side by side are on different divisions. */
export function mixedBorders(result: Result): boolean {
  return new Set(result.divisions.filter((division) => division !== null)).size > 1;
}

/** Rows of the areas whose territory, or whose way of counting, changed between the periods shown. */
export function changedAreas(result: Result): number[] {
  return [...result.areas.keys()].filter((area) =>
    result.series.some((_, series) =>
      result.slots.some((_, slot) => ((result.flags[cellAt(result, series, area, slot)] ?? 0) & FLAG.break) !== 0),
    ),
  );
}
