import type { Areas } from "../../cube/area.ts";
import type { SeriesFrame, ShownRows } from "../frame.ts";
import type { Geography } from "../geography.ts";
import type { Query } from "../query.ts";
import type { AreaContext } from "../resolve-areas.ts";
import { resolveAreas } from "../resolve-areas.ts";
import type { Filtered, ResultNote } from "../result.ts";
import type { FilterGround } from "./filter.ts";
import { filteredPlaces } from "./filter.ts";
import { conditionOf, filterNotes } from "./say.ts";

/** The rows that a filter leaves, in the same order, with what it did. */
export interface Left {
  readonly shown: ShownRows;
  readonly filtered?: Filtered;
  readonly notes: readonly ResultNote[];
}

/** Holds the selected areas of a query against its filter. What it means by a group or a larger area is what the areas of a query mean by it. */
export function applyFilter(
  query: Query,
  shown: ShownRows,
  frames: readonly SeriesFrame[],
  geography: Geography,
  context: AreaContext,
): Left {
  const filters = query.filter ?? [];
  const notes: ResultNote[] = [];
  const codesOf: FilterGround["codesOf"] = (rule) => {
    const found = resolveAreas({ ...query, areas: [{ rule, role: "selected", show: "each" }] }, areas, context);
    notes.push(...found.notes);
    return new Set(found.areas.map(({ code }) => code));
  };
  const { areas }: { areas: Areas } = geography;
  const left = filteredPlaces(filters, { query, shown, frames, codesOf });
  const conditions = filters.flatMap((filter) => conditionOf(filter, { query, frames, geography }) ?? []);
  const of = shown.areas.filter(({ role }) => role === "selected").length;
  const filtered = { of, out: shown.areas.length - left.length, conditions };
  return {
    shown: {
      areas: left.flatMap((at) => shown.areas[at] ?? []),
      places: left.map((at) => shown.places[at] ?? -1),
    },
    filtered,
    notes: [...notes, ...filterNotes(filtered, conditions.length < filters.length, query.level, areas)],
  };
}
