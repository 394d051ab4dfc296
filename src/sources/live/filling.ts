import { membersPerCell } from "../../cube/cube.ts";
import type { Cube } from "../../cube/cube.ts";
import { REASON } from "../../cube/reason.ts";

/** A cube that is filled cell by cell; what is never put stays *empty*. */
export interface Filling {
  readonly cube: Cube;
  /** Place of a cell; −1 when an axis does not hold one of the codes. */
  readonly at: (area: string, period: string, members: readonly string[]) => number;
  readonly put: (cell: number, value: number, flags: number) => void;
  readonly lack: (cell: number, reason: number) => void;
  readonly bound: (cell: number, side: "lower" | "upper", value: number) => void;
}

type Axes = Pick<Cube, "indicator" | "level" | "division" | "areas" | "periods" | "dimensions">;

/** An empty cube over these axes; `bounded` for figures with margins. */
export function fillingOf(axes: Axes, bounded = false): Filling {
  const length = axes.areas.length * axes.periods.length * membersPerCell(axes);
  const nothing = (): Float64Array => new Float64Array(length).fill(Number.NaN);
  const cube: Cube = {
    ...axes,
    values: nothing(),
    reason: new Uint8Array(length).fill(REASON.empty),
    flags: new Uint16Array(length),
    ...(bounded && { lower: nothing(), upper: nothing() }),
  };
  const areas = placesOf(axes.areas);
  const periods = placesOf(axes.periods);
  const dimensions = axes.dimensions.map(({ members }) => placesOf(members));
  return {
    cube,
    at(area, period, members) {
      let cell = areas.get(area) ?? -1;
      const column = periods.get(period) ?? -1;
      if (cell < 0 || column < 0) return -1;
      cell = cell * axes.periods.length + column;
      for (const [at, places] of dimensions.entries()) {
        const place = places.get(members[at] ?? "") ?? -1;
        if (place < 0) return -1;
        cell = cell * places.size + place;
      }
      return cell;
    },
    put(cell, value, flags) {
      cube.values[cell] = value;
      cube.reason[cell] = REASON.present;
      cube.flags[cell] = flags;
    },
    lack(cell, reason) {
      cube.values[cell] = Number.NaN;
      cube.reason[cell] = reason;
      cube.flags[cell] = 0;
    },
    bound(cell, side, value) {
      const column = cube[side];
      if (column) column[cell] = value;
    },
  };
}

function placesOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, place) => [code, place]));
}
