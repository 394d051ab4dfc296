import type { Buckets } from "./buckets.ts";
import { bucketOf, dealt, rangeOf } from "./buckets.ts";
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

/** So many figures to a bucket, were they spread evenly. */
const BUCKET = 8;

/**
 * The limits of classes with as many figures in each, without putting all figures in order: of a whole country over
 * hundreds of months only the few about as large as a limit are looked at again. `values` may hold NaN. Undefined
 * without figures.
 */
export function selectQuantiles(values: Float64Array, count: number): Selected | undefined {
  const range = rangeOf(values);
  const { size, min, max } = range;
  if (size === 0) return undefined;
  const buckets = dealt(values, range, Math.ceil(size / BUCKET));
  const places = Array.from({ length: count - 1 }, (_, i) => Math.floor(((i + 1) * size) / count));
  const near = figuresNear(places, buckets, values);
  const limits = places.map((place): SelectedLimit => {
    const bucket = bucketAt(place, buckets);
    const figures = near.get(bucket) ?? new Float64Array(0);
    const at = selectAt(figures, 0, figures.length - 1, place - (buckets.starts[bucket] ?? 0));
    return { at, reach: Infinity, below: highestBelow(figures, at) ?? highestBelow(values, at) };
  });
  return { min, max, limits };
}

/** The bucket in which the figure is that would stand at a place if all were in order. */
function bucketAt(place: number, { starts }: Buckets): number {
  let bucket = 0;
  while ((starts[bucket + 1] ?? Infinity) <= place) bucket += 1;
  return bucket;
}

/** For each bucket that has one of the places its figures. */
function figuresNear(
  places: readonly number[],
  buckets: Buckets,
  values: Float64Array,
): ReadonlyMap<number, Float64Array> {
  const { starts } = buckets;
  const near = new Map<number, Float64Array>();
  const taken = new Int32Array(starts.length).fill(-1);
  for (const bucket of new Set(places.map((place) => bucketAt(place, buckets)))) {
    near.set(bucket, new Float64Array((starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0)));
    taken[bucket] = 0;
  }
  for (let cell = 0; cell < values.length; cell += 1) {
    const value = values[cell] ?? NaN;
    if (Number.isNaN(value)) continue;
    const bucket = bucketOf(value, buckets);
    const at = taken[bucket] ?? -1;
    if (at < 0) continue;
    const figures = near.get(bucket);
    if (figures) figures[at] = value;
    taken[bucket] = at + 1;
  }
  return near;
}

/** The highest figure below a limit, 0 for higher than -0 as in order; undefined when there is none. */
function highestBelow(figures: Float64Array, limit: number): number | undefined {
  let highest = -Infinity;
  for (let cell = 0; cell < figures.length; cell += 1) {
    const value = figures[cell] ?? NaN;
    if (value < limit) highest = Math.max(highest, value);
  }
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
