import { ckmeans } from "simple-statistics";

/** Above this many different figures natural breaks are sought in an even sample of them. */
const SAMPLE = 800;

/** A limit as the method has it, before rounding; `reach` is how far rounding may take it from there. */
export interface RawLimit {
  readonly at: number;
  readonly reach: number;
}

/** As many figures in every class: class i starts at the figure i/count of the way. */
export function quantileLimits(sorted: Float64Array, count: number): RawLimit[] {
  return inner(count).map((i) => ({ at: sorted[Math.floor((i * sorted.length) / count)] ?? NaN, reach: Infinity }));
}

/** Classes of equal width between the lowest and the highest figure. */
export function equalLimits(sorted: Float64Array, count: number): RawLimit[] {
  const min = sorted[0] ?? NaN;
  const width = ((sorted.at(-1) ?? NaN) - min) / count;
  return inner(count).map((i) => ({ at: min + i * width, reach: width / 20 }));
}

/** Steps of one standard deviation around the mean; an odd number of classes has the mean in the middle one. */
export function deviationLimits(sorted: Float64Array, count: number): RawLimit[] {
  let sum = 0;
  for (const value of sorted) sum += value;
  const mean = sum / sorted.length;
  let squares = 0;
  for (const value of sorted) squares += (value - mean) ** 2;
  const spread = Math.sqrt(squares / sorted.length);
  return inner(count).map((i) => ({ at: mean + (i - count / 2) * spread, reach: spread / 20 }));
}

/** Natural breaks: the figures within a class differ least (ckmeans). */
export function naturalLimits(sorted: Float64Array, count: number): RawLimit[] {
  const sample = evenSample(sorted);
  const different = new Set(sample).size;
  const groups: number[][] = ckmeans(sample, Math.min(count, different));
  return groups.slice(1).map((group) => ({ at: group[0] ?? NaN, reach: Infinity }));
}

function evenSample(sorted: Float64Array): number[] {
  if (sorted.length <= SAMPLE) return [...sorted];
  const last = sorted.length - 1;
  return Array.from({ length: SAMPLE }, (_, i) => sorted[Math.round((i * last) / (SAMPLE - 1))] ?? NaN);
}

function inner(count: number): number[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 1);
}
