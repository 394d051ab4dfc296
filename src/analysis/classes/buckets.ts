/** How many figures there are beside NaN, and from where to where they go. */
export interface Range {
  readonly size: number;
  readonly min: number;
  readonly max: number;
}

/** How many figures there are, and the lowest and highest; NaN does not count. Of none: no size, from Infinity to -Infinity. */
export function rangeOf(values: Float64Array): Range {
  let size = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let cell = 0; cell < values.length; cell += 1) {
    const value = values[cell] ?? NaN;
    if (Number.isNaN(value)) continue;
    size += 1;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { size, min, max };
}

/** Figures dealt into buckets of equal width: those of one are all lower than those of the next. */
export interface Buckets {
  readonly min: number;
  /** Buckets per unit; 0 when the figures cannot be told apart by size, and all are in the first. */
  readonly scale: number;
  /** Before each bucket so many figures, and after the last all of them. */
  readonly starts: Uint32Array;
}

/** The bucket of a figure that is not NaN. */
export function bucketOf(value: number, { min, scale }: Pick<Buckets, "min" | "scale">): number {
  return ((value - min) * scale) | 0;
}

/** Counts figures into `count` buckets. `values` may hold NaN, which is in none. */
export function dealt(values: Float64Array, { min, max }: Range, count: number): Buckets {
  const wide = (count - 1) / (max - min);
  const buckets: Buckets = { min, scale: Number.isFinite(wide) ? wide : 0, starts: new Uint32Array(count + 1) };
  const { starts } = buckets;
  for (let cell = 0; cell < values.length; cell += 1) {
    const value = values[cell] ?? NaN;
    if (Number.isNaN(value)) continue;
    const after = bucketOf(value, buckets) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let at = 1; at <= count; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return buckets;
}
