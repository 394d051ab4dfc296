import type { CellSet } from "./sets.ts";
import { setOf } from "./sets.ts";

/** What a formula counts: cells of the source, each times a number. */
export type Vector = ReadonlyMap<number, number>;

/** The cells that are counted the same number of times. */
export interface Piece {
  readonly set: CellSet;
  readonly times: number;
}

const NIL = 1e-9;

/** How often each cell of the source is counted, over sets that are each taken so many times. */
export function sumOfSets(parts: readonly { readonly set: CellSet; readonly times: number }[]): Vector {
  const vector = new Map<number, number>();
  for (const { set, times } of parts) for (const cell of set.cells) vector.set(cell, (vector.get(cell) ?? 0) + times);
  return vector;
}

/** The difference of two, the other taken `by` times. */
export function minus(one: Vector, other: Vector, by: number): Vector {
  const vector = new Map(one);
  for (const [cell, times] of other) vector.set(cell, (vector.get(cell) ?? 0) - by * times);
  return vector;
}

/** The cells by how often they count, those that fall away left out; undefined for more than `most` such numbers. */
export function piecesOf(vector: Vector, most: number): readonly Piece[] | undefined {
  const largest = Math.max(0, ...[...vector.values()].map(Math.abs));
  const groups: { readonly times: number; readonly cells: number[] }[] = [];
  for (const [cell, times] of vector) {
    if (Math.abs(times) <= NIL * largest) continue;
    const group = groups.find((each) => Math.abs(each.times - times) <= NIL * largest);
    if (group) group.cells.push(cell);
    else if (groups.length === most) return undefined;
    else groups.push({ times, cells: [cell] });
  }
  return groups.map(({ times, cells }) => ({ times, set: setOf(cells) }));
}
