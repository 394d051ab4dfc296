import type { RawLimit } from "./limits.ts";

/** A limit with the highest figure below it; undefined when there is none. */
export interface SelectedLimit extends RawLimit {
  readonly below: number | undefined;
}

export interface Selected {
  readonly min: number;
  readonly max: number;
  readonly limits: readonly SelectedLimit[];
}

/**
 * The limits of classes with as many figures in each, without putting all figures in order: of a whole country over
 * hundreds of months only the few at the limits are sought. `values` may hold NaN. Undefined without figures.
 */
export function selectQuantiles(values: Float64Array, count: number): Selected | undefined {
  const figures = new Float64Array(values.length);
  let size = 0;
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    figures[size] = value;
    size += 1;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (size === 0) return undefined;
  const limits: SelectedLimit[] = [];
  let from = 0;
  let below: number | undefined;
  for (let i = 1; i < count; i += 1) {
    const place = Math.floor((i * size) / count);
    const at = selectAt(figures, from, size - 1, place);
    below = highestBelow(figures.subarray(from, place), at) ?? below;
    limits.push({ at, reach: Infinity, below });
    from = place;
  }
  return { min, max, limits };
}

/**
 * The highest figure below a limit. Where the limits are, figures stand in order, so it is looked for among those since
 * the limit before; when all of these are the limit itself, it is that of the one before.
 */
function highestBelow(figures: Float64Array, limit: number): number | undefined {
  let highest = -Infinity;
  for (const value of figures) if (value < limit && value > highest) highest = value;
  return highest === -Infinity ? undefined : highest;
}

/** The figure that would stand at a place if all were in order; those before it are then no higher, those after it no lower. */
function selectAt(figures: Float64Array, first: number, last: number, place: number): number {
  let [low, high] = [first, last];
  while (low < high) {
    const pivot = middleOf(figures, low, high);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((figures[left] ?? NaN) < pivot) left += 1;
      while ((figures[right] ?? NaN) > pivot) right -= 1;
      if (left > right) break;
      const value = figures[left] ?? NaN;
      figures[left] = figures[right] ?? NaN;
      figures[right] = value;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return figures[place] ?? NaN;
}

/** The middle one of the first, the middle and the last figure. */
function middleOf(figures: Float64Array, low: number, high: number): number {
  const [a, b, c] = [figures[low] ?? NaN, figures[(low + high) >> 1] ?? NaN, figures[high] ?? NaN];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
