import type { Areas } from "../../cube/area.ts";
import { FLAG } from "../../cube/flags.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";

/** Whether figures that stand side by side are on different divisions. */
export function mixedBorders(result: Result): boolean {
  return new Set(result.divisions.filter((division) => division !== null)).size > 1;
}

/**
 * Whether topics of one moment are on divisions with other areas. Two divisions of which this level has the same list
 * of areas are no difference that anybody could see.
 */
export function bordersBeside(result: Result, areas: Areas): boolean {
  const lists = new Map<string, string>();
  const listOf = (id: string): string => {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const codes = areas.divisions.find((division) => division.id === id)?.levels[result.level];
    const list = codes ? [...codes].sort().join() : id;
    lists.set(id, list);
    return list;
  };
  return result.slots.some((_, slot) => {
    const ids = result.series.flatMap((_, series) => result.divisions[columnAt(result, series, slot)] ?? []);
    return new Set([...new Set(ids)].map(listOf)).size > 1;
  });
}

/** Rows of the areas whose territory, or whose way of counting, changed between the periods shown. */
export function changedAreas(result: Result): number[] {
  return [...result.areas.keys()].filter((area) =>
    result.series.some((_, series) =>
      result.slots.some((_, slot) => ((result.flags[cellAt(result, series, area, slot)] ?? 0) & FLAG.break) !== 0),
    ),
  );
}
