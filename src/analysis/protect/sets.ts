/** What a figure counts: cells of the source (area and combination of members), as places in one list. */
export interface CellSet {
  /** Ascending. */
  readonly cells: Int32Array;
  /** Sum of a number per cell, so that what is left of one set without another can be looked up. */
  readonly sum: number;
}

const DRAW = 2 ** 31;

/** A number that belongs to a place; the same in every run. Sums of four million of them are exact. */
function numberOf(place: number): number {
  let mixed = Math.imul(place + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % DRAW;
}

/** The set of these cells of a source, each once. */
export function setOf(places: readonly number[]): CellSet {
  const cells = Int32Array.from(new Set(places)).sort();
  return { cells, sum: cells.reduce((sum, place) => sum + numberOf(place), 0) };
}

/** Whether `larger` without `smaller` is exactly `rest`. */
export function leaves(larger: CellSet, smaller: CellSet, rest: CellSet): boolean {
  if (larger.cells.length !== smaller.cells.length + rest.cells.length) return false;
  if (larger.sum !== smaller.sum + rest.sum) return false;
  const together = Int32Array.from([...smaller.cells, ...rest.cells]).sort();
  return together.every((cell, at) => cell === larger.cells[at]);
}

/** Whether two sets have the same cells. */
export function isSame(one: CellSet, other: CellSet): boolean {
  return leaves(one, { cells: new Int32Array(), sum: 0 }, other);
}

/** Whether `larger` has all that `smaller` has. */
export function holds(larger: CellSet, smaller: CellSet): boolean {
  if (smaller.cells.length > larger.cells.length) return false;
  let at = 0;
  return smaller.cells.every((cell) => {
    at = placeFrom(larger.cells, cell, at);
    return larger.cells[at] === cell;
  });
}

/** The first place from `from` on where an ascending list has a cell or a later one. */
function placeFrom(cells: Int32Array, cell: number, from: number): number {
  let [low, high] = [from, cells.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle] ?? cell) < cell) low = middle + 1;
    else high = middle;
  }
  return low;
}
