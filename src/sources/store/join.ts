import { membersPerCell } from "../../cube/cube.ts";
import type { Cube, CubeDimension } from "../../cube/cube.ts";
import { comparePeriods } from "../../cube/period.ts";
import { REASON } from "../../cube/reason.ts";

/**
 * Parts of one data set as one cube. Its axes hold what any part holds: areas in the order of the parts, periods in
 * time, members in the given order. A cell that no part holds is *empty*. Undefined when the parts do not belong
 * together: another indicator, level, division or other dimensions.
 */
export function joinCubes(parts: readonly Cube[], order: ReadonlyMap<string, readonly string[]>): Cube | undefined {
  const [first, ...rest] = parts;
  if (!first || rest.some((part) => !belongs(part, first))) return undefined;
  if (rest.length === 0) return first;
  const areas = union(parts.map((part) => part.areas));
  const periods = union(parts.map((part) => part.periods)).sort(comparePeriods);
  const dimensions = first.dimensions.map(({ id }, place): CubeDimension => {
    const members = union(parts.map((part) => part.dimensions[place]?.members ?? []));
    const known = (order.get(id) ?? []).filter((member) => members.includes(member));
    return { id, members: union([known, members]) };
  });
  const length = areas.length * periods.length * membersPerCell({ dimensions });
  const bounded = (side: "lower" | "upper"): Float64Array | undefined =>
    parts.some((part) => part[side]) ? new Float64Array(length).fill(Number.NaN) : undefined;
  const lower = bounded("lower");
  const upper = bounded("upper");
  const { indicator, level, division } = first;
  const whole: Cube = {
    indicator,
    level,
    division,
    areas,
    periods,
    dimensions,
    values: new Float64Array(length).fill(Number.NaN),
    reason: new Uint8Array(length).fill(REASON.empty),
    flags: new Uint16Array(length),
    ...(lower && { lower }),
    ...(upper && { upper }),
  };
  for (const part of parts) copyInto(whole, part);
  return whole;
}

function belongs(part: Cube, first: Cube): boolean {
  const { indicator, level, division, dimensions } = part;
  return (
    indicator === first.indicator &&
    level === first.level &&
    division === first.division &&
    dimensions.map(({ id }) => id).join() === first.dimensions.map(({ id }) => id).join()
  );
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** Where each code of a part stands on the axis of the whole. */
function places(part: readonly string[], whole: readonly string[]): number[] {
  const at = new Map(whole.map((code, place) => [code, place]));
  return part.map((code) => at.get(code) ?? -1);
}

/** Where each cell of one area and period of a part stands among those of the whole. */
function innerPlaces(part: readonly CubeDimension[], whole: readonly CubeDimension[]): number[] {
  return whole.reduce<number[]>(
    (offsets, dimension, place) => {
      const own = places(part[place]?.members ?? [], dimension.members);
      return offsets.flatMap((offset) => own.map((at) => offset * dimension.members.length + at));
    },
    [0],
  );
}

function copyInto(whole: Cube, part: Cube): void {
  const areas = places(part.areas, whole.areas);
  const periods = places(part.periods, whole.periods);
  const inner = innerPlaces(part.dimensions, whole.dimensions);
  const perCell = membersPerCell(whole);
  let from = 0;
  for (const area of areas) {
    for (const period of periods) {
      const start = (area * whole.periods.length + period) * perCell;
      for (const offset of inner) {
        const to = start + offset;
        whole.values[to] = part.values[from] ?? Number.NaN;
        whole.reason[to] = part.reason[from] ?? REASON.empty;
        whole.flags[to] = part.flags[from] ?? 0;
        if (part.lower && whole.lower) whole.lower[to] = part.lower[from] ?? Number.NaN;
        if (part.upper && whole.upper) whole.upper[to] = part.upper[from] ?? Number.NaN;
        from += 1;
      }
    }
  }
}
