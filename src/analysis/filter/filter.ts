import { REASON } from "../../cube/reason.ts";
import { counts } from "../coverage.ts";
import type { SeriesFrame, ShownRows } from "../frame.ts";
import type { Column, Filter, Query } from "../query.ts";
import type { ResultArea } from "../result.ts";

/** What conditions are held against. */
export interface FilterGround {
  readonly query: Pick<Query, "level">;
  readonly shown: ShownRows;
  readonly frames: readonly SeriesFrame[];
  /** The areas that a condition on a group or a larger area means. */
  readonly codesOf: (filter: Extract<Filter, { kind: "group" | "in" }>) => ReadonlySet<string>;
}

/**
 * Places of the rows that are left, in the order they were. Each condition is held against what the ones before it
 * left; one on a column that is not there leaves everything. References stay.
 */
export function filteredPlaces(filters: readonly Filter[], ground: FilterGround): number[] {
  const { areas } = ground.shown;
  const all = areas.map((_, at) => at);
  const selected = filters.reduce<readonly number[]>(
    (left, filter) => keep(left, filter, ground),
    all.filter((at) => areas[at]?.role === "selected"),
  );
  const kept = new Set(selected);
  return all.filter((at) => kept.has(at) || areas[at]?.role === "reference");
}

/** True when the column that a condition looks at is there. */
export function hasColumn({ series, slot }: Column, frames: readonly SeriesFrame[]): boolean {
  return slot < (frames[series]?.block.columns ?? 0);
}

function keep(left: readonly number[], filter: Filter, ground: FilterGround): readonly number[] {
  if ("series" in filter && !hasColumn(filter, ground.frames)) return left;
  switch (filter.kind) {
    case "value": {
      const { from = -Infinity, to = Infinity } = filter;
      return left.filter((at) => {
        const value = valueAt(at, filter, ground);
        return value >= from && value <= to;
      });
    }
    case "rank":
      return ranked(left, filter, ground);
    case "figure":
      return left.filter((at) => isReason(reasonAt(at, filter, ground), filter.is));
    case "group":
    case "in": {
      const codes = ground.codesOf(filter);
      return left.filter((at) => liesIn(ground.shown.areas[at], codes));
    }
  }
}

/**
 * The n highest or lowest, and all that equal the last of them. Groups and areas of another level take part only
 * where there is nothing else: the sum of ten municipalities is no municipality among others.
 */
function ranked(
  left: readonly number[],
  filter: Extract<Filter, { kind: "rank" }>,
  ground: FilterGround,
): readonly number[] {
  const counted = left.filter((at) => isCounted(ground.shown.areas[at], ground.query));
  const known = (counted.length > 0 ? counted : left).flatMap((at) => {
    const value = valueAt(at, filter, ground);
    return Number.isNaN(value) ? [] : [{ at, value: filter.first === "high" ? value : -value }];
  });
  const last = known.map(({ value }) => value).sort((a, b) => b - a)[filter.n - 1] ?? -Infinity;
  return known.filter(({ value }) => value >= last).map(({ at }) => at);
}

function isCounted(area: ResultArea | undefined, query: Pick<Query, "level">): boolean {
  return area !== undefined && counts(area, query);
}

/** A row of several areas lies somewhere when all of them do. */
function liesIn(area: ResultArea | undefined, codes: ReadonlySet<string>): boolean {
  return area !== undefined && (area.parts ?? [area.code]).every((code) => codes.has(code));
}

function isReason(code: number, is: Extract<Filter, { kind: "figure" }>["is"]): boolean {
  return is === "missing" ? code !== REASON.present : code === REASON[is];
}

/** NaN where there is no figure. */
function valueAt(at: number, column: Column, ground: FilterGround): number {
  return ground.frames[column.series]?.block.values[cellOf(at, column, ground)] ?? NaN;
}

function reasonAt(at: number, column: Column, ground: FilterGround): number {
  return ground.frames[column.series]?.block.reason[cellOf(at, column, ground)] ?? REASON.empty;
}

function cellOf(at: number, { series, slot }: Column, { frames, shown }: FilterGround): number {
  return (shown.places[at] ?? -1) * (frames[series]?.block.columns ?? 0) + slot;
}
