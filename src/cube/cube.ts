import type { DivisionId, LevelId } from "./area.ts";

export interface CubeDimension {
  readonly id: string;
  readonly members: readonly string[];
}

/**
 * Figures of one indicator at one level, in columns. Dense and row-major over `areas × periods × dimensions`
 * in the order given. `values` is NaN exactly where `reason` is not `present`.
 */
export interface Cube {
  readonly indicator: string;
  readonly level: LevelId;
  /** A division, or `PER_PERIOD`. */
  readonly division: DivisionId;
  readonly areas: readonly string[];
  readonly periods: readonly string[];
  readonly dimensions: readonly CubeDimension[];
  readonly values: Float64Array;
  readonly reason: Uint8Array;
  readonly flags: Uint16Array;
  readonly lower?: Float64Array;
  readonly upper?: Float64Array;
}

/** What must be read to answer a question. Areas are not named: a source answers for all of a level. */
export interface Need {
  readonly source: string;
  readonly indicator: string;
  readonly level: LevelId;
  /** Ascending, of one frequency. */
  readonly periods: readonly string[];
  /** Per dimension the members asked for; a dimension left out means all of them. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

export type NeedKey = string;

/** The same question always has the same key: members in order, first and last period with their number. */
export function needKey(need: Need): NeedKey {
  const members = Object.keys(need.members)
    .sort()
    .map((id) => `${id}.${[...(need.members[id] ?? [])].sort().join(".")}`);
  const periods = need.periods.join(",");
  return [need.source, need.indicator, need.level, periods, ...members].join("|");
}

/** Number of cells of one area and period: the product of the numbers of members. */
export function membersPerCell(cube: Pick<Cube, "dimensions">): number {
  return cube.dimensions.reduce((product, dimension) => product * dimension.members.length, 1);
}

/** Bytes that a cube holds in memory, for caches that are bounded in bytes. */
export function cubeBytes(cube: Cube): number {
  const bounds = (cube.lower?.byteLength ?? 0) + (cube.upper?.byteLength ?? 0);
  return cube.values.byteLength + cube.reason.byteLength + cube.flags.byteLength + bounds;
}
