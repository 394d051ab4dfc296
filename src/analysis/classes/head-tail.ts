import type { RawLimit } from "./limits.ts";

/** Above this part of the figures the head is no head any more (Jiang 2013). */
const HEAD = 0.4;

/**
 * Head/tail breaks (Jiang 2013): figures above the mean are the head, and the head is parted again at its own mean
 * as long as it is a minority of at most 40 %. For figures of which few are large and many small; at most `count` classes.
 */
export function headTailLimits(sorted: Float64Array, count: number): RawLimit[] {
  const limits: RawLimit[] = [];
  let from = 0;
  while (limits.length < count - 1 && from < sorted.length) {
    const head = firstAbove(sorted, mean(sorted, from), from);
    if (head >= sorted.length) break;
    limits.push({ at: sorted[head] ?? NaN, reach: Infinity });
    if ((sorted.length - head) / (sorted.length - from) > HEAD) break;
    from = head;
  }
  return limits;
}

function mean(sorted: Float64Array, from: number): number {
  let sum = 0;
  for (let at = from; at < sorted.length; at += 1) sum += sorted[at] ?? 0;
  return sum / (sorted.length - from);
}

function firstAbove(sorted: Float64Array, value: number, from: number): number {
  let at = from;
  while (at < sorted.length && (sorted[at] ?? NaN) <= value) at += 1;
  return at;
}
