import { membersPerCell } from "../../cube/cube.ts";
import type { Cube } from "../../cube/cube.ts";
import { reasonOf } from "../../cube/reason.ts";
import type { Reason } from "../../cube/reason.ts";

/** A figure, or why there is none. */
export type Cell = number | Exclude<Reason, "present">;

/** A cell that says something else than before. */
export interface Revision {
  readonly area: string;
  readonly period: string;
  /** Codes in the order of the dimensions; empty without any. */
  readonly members: readonly string[];
  readonly old: Cell;
  readonly new: Cell;
}

export interface CubeChanges {
  readonly newPeriods: readonly string[];
  readonly gonePeriods: readonly string[];
  /** Areas with figures where there were none of that area at all, and the other way round. */
  readonly newAreas: readonly string[];
  readonly goneAreas: readonly string[];
  /** Cells on axes that both have, in the order of the cube. */
  readonly revised: readonly Revision[];
}

/**
 * What became of the figures of one level: axes that came and went, and every cell that both have and that differs, be
 * it a figure or the reason that there is none. Two cubes of one indicator and level, of whatever shape.
 */
export function compareCubes(before: Cube, after: Cube): CubeChanges {
  const revised: Revision[] = [];
  const places = placesIn(before);
  eachCell(after, (area, period, members, at) => {
    const was = places(area, period, members);
    if (was === undefined) return;
    const old = cellOf(before, was);
    const now = cellOf(after, at);
    if (old !== now) revised.push({ area, period, members, old, new: now });
  });
  return {
    newPeriods: without(after.periods, before.periods),
    gonePeriods: without(before.periods, after.periods),
    newAreas: without(after.areas, before.areas),
    goneAreas: without(before.areas, after.areas),
    revised,
  };
}

function without(list: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return list.filter((one) => !known.has(one));
}

function cellOf(cube: Cube, at: number): Cell {
  const reason = reasonOf(cube.reason[at] ?? 0);
  return reason === "present" ? (cube.values[at] ?? Number.NaN) : reason;
}

/** Combinations of members in the order of the cells. */
function combinations({ dimensions }: Cube): readonly (readonly string[])[] {
  return dimensions.reduce<readonly (readonly string[])[]>(
    (sofar, { members }) => sofar.flatMap((start) => members.map((member) => [...start, member])),
    [[]],
  );
}

function eachCell(
  cube: Cube,
  visit: (area: string, period: string, members: readonly string[], at: number) => void,
): void {
  const all = combinations(cube);
  let at = 0;
  for (const area of cube.areas)
    for (const period of cube.periods) for (const members of all) visit(area, period, members, at++);
}

/** Where a cell stands in a cube that may have its dimensions in the same order only; undefined when it has none. */
function placesIn(cube: Cube): (area: string, period: string, members: readonly string[]) => number | undefined {
  const numbered = (codes: readonly string[]) => new Map(codes.map((code, place) => [code, place]));
  const areas = numbered(cube.areas);
  const periods = numbered(cube.periods);
  const inner = numbered(combinations(cube).map((members) => members.join("\n")));
  const cells = membersPerCell(cube);
  return (area, period, members) => {
    const row = areas.get(area);
    const column = periods.get(period);
    const place = inner.get(members.join("\n"));
    if (row === undefined || column === undefined || place === undefined) return undefined;
    return (row * cube.periods.length + column) * cells + place;
  };
}
