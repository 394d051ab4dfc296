import type { Cube } from "../../cube/cube.ts";
import type { Frequency } from "../../cube/period.ts";
import { parsePeriod, periodAt } from "../../cube/period.ts";

/** A piece of a cube that becomes one file. */
export interface Piece {
  /** Level and, when the cube was cut, what the piece covers: `gemeente-2020-H1`. */
  readonly stem: string;
  readonly cube: Cube;
  /** Members that the piece is limited to. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Cuts a cube into pieces that are no larger than `limit` bytes where it can: days and weeks by half-year, quarter or
 * month, the first that is fine enough; otherwise by members of the largest dimension; otherwise by runs of periods.
 */
export function cutCube(cube: Cube, frequency: Frequency, limit: number, sizeOf: (cube: Cube) => number): Piece[] {
  const size = sizeOf(cube);
  if (size <= limit) return [{ stem: cube.level, cube }];
  if (frequency === "day" || frequency === "week") {
    const ways = (["half-year", "quarter", "month"] as const).map((block) => cutByBlock(cube, block));
    const fine = ways.find((pieces) => pieces.every((piece) => sizeOf(piece.cube) <= limit));
    return fine ?? ways.at(-1) ?? [];
  }
  const largest = [...cube.dimensions].sort((a, b) => b.members.length - a.members.length)[0];
  const parts = Math.ceil(size / limit);
  return largest && largest.members.length > 1
    ? cutByMember(cube, largest.id, parts)
    : runs(cube.periods, Math.min(parts, cube.periods.length)).map((periods) =>
        periodPiece(cube, periods, spanName(periods)),
      );
}

function spanName(periods: readonly string[]): string {
  return [...new Set([periods[0] ?? "", periods.at(-1) ?? ""])].join("-");
}

function cutByBlock(cube: Cube, block: Frequency): Piece[] {
  const blocks = new Map<string, string[]>();
  for (const period of cube.periods) {
    const name = periodAt(parsePeriod(period)?.start ?? 0, block);
    blocks.set(name, [...(blocks.get(name) ?? []), period]);
  }
  return [...blocks].map(([name, periods]) => periodPiece(cube, periods, name));
}

function cutByMember(cube: Cube, dimension: string, parts: number): Piece[] {
  const members = cube.dimensions.find(({ id }) => id === dimension)?.members ?? [];
  return runs(members, Math.min(parts, members.length)).map((codes, at) => ({
    stem: `${cube.level}-${dimension}-${at + 1}`,
    cube: subCube(cube, cube.periods, { [dimension]: codes }),
    members: { [dimension]: codes },
  }));
}

function periodPiece(cube: Cube, periods: readonly string[], name: string): Piece {
  return { stem: `${cube.level}-${name}`, cube: subCube(cube, periods, {}) };
}

/** Splits a list into `count` runs of nearly equal length. */
function runs<T>(list: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, at) =>
    list.slice(Math.floor((at * list.length) / count), Math.floor(((at + 1) * list.length) / count)),
  );
}

/** The part of a cube with these periods and members. */
function subCube(cube: Cube, periods: readonly string[], members: Readonly<Record<string, readonly string[]>>): Cube {
  const dimensions = cube.dimensions.map(({ id, members: all }) => ({ id, members: members[id] ?? all }));
  let offsets = [0];
  cube.dimensions.forEach(({ members: all }, at) => {
    const wanted = (dimensions[at]?.members ?? []).map((code) => all.indexOf(code));
    offsets = offsets.flatMap((offset) => wanted.map((place) => offset * all.length + place));
  });
  const cells = cube.dimensions.reduce((product, { members: all }) => product * all.length, 1);
  const places = periods.map((period) => cube.periods.indexOf(period));
  const from = cube.areas.flatMap((_, area) =>
    places.flatMap((place) => offsets.map((offset) => (area * cube.periods.length + place) * cells + offset)),
  );
  return {
    ...cube,
    periods,
    dimensions,
    values: Float64Array.from(from, (at) => cube.values[at] ?? NaN),
    reason: Uint8Array.from(from, (at) => cube.reason[at] ?? 0),
    flags: Uint16Array.from(from, (at) => cube.flags[at] ?? 0),
  };
}
