import { bucketOf, dealt, rangeOf } from "./buckets.ts";

/** Below this many figures the built-in sort is as fast. */
const FEW = 2000;

/** Figures in a bucket up to which moving them one by one beats calling the built-in sort. */
const SMALL = 24;

/**
 * All figures that are not NaN, ascending. Figures of a whole country over hundreds of days are first dealt into
 * buckets by size, which makes sorting them several times as fast; the outcome is the same.
 */
export function sortFigures(values: Float64Array): Float64Array {
  const figures = withoutMissing(values);
  return figures.length < FEW ? figures.sort() : bucketSort(figures);
}

function withoutMissing(values: Float64Array): Float64Array {
  const figures = new Float64Array(values.length);
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    figures[count] = value;
    count += 1;
  }
  return figures.subarray(0, count);
}

function bucketSort(figures: Float64Array): Float64Array {
  const buckets = dealt(figures, rangeOf(figures), figures.length >> 2);
  if (buckets.scale === 0) return figures.sort();
  const out = new Float64Array(figures.length);
  const next = buckets.starts.slice();
  for (let from = 0; from < figures.length; from += 1) {
    const value = figures[from] ?? NaN;
    const bucket = bucketOf(value, buckets);
    const at = next[bucket] ?? 0;
    out[at] = value;
    next[bucket] = at + 1;
  }
  return sortBuckets(out, buckets.starts);
}

function sortBuckets(out: Float64Array, starts: Uint32Array): Float64Array {
  for (let bucket = 0; bucket + 1 < starts.length; bucket += 1) {
    const from = starts[bucket] ?? 0;
    const to = starts[bucket + 1] ?? 0;
    if (to - from > SMALL) sortLarge(out, from, to);
    else insertionSort(out, from, to);
  }
  return out;
}

/** A large bucket often holds one figure many times over, zero above all: then it is sorted already. */
function sortLarge(out: Float64Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at += 1) {
    if (out[at] !== out[from]) {
      out.subarray(from, to).sort();
      return;
    }
  }
}

function insertionSort(out: Float64Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at += 1) {
    const value = out[at] ?? NaN;
    let place = at - 1;
    while (place >= from && (out[place] ?? NaN) > value) {
      out[place + 1] = out[place] ?? NaN;
      place -= 1;
    }
    out[place + 1] = value;
  }
}
