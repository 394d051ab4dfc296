/** Steps within a power of ten, roundest first. */
const STEPS = [10, 5, 2.5, 2, 1];

/**
 * The roundest number above `low` and up to `high` that lies within `reach` of `target`: no figure lies between
 * `low` and `high`, so no figure changes class. `high` itself when nothing rounder fits.
 */
export function roundLimit(low: number, high: number, target: number, reach: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high), high - low);
  const largest = Math.ceil(Math.log10(size));
  if (low < 0 && high >= 0 && Math.abs(target) <= reach) return 0;
  for (let power = largest; power > largest - 16; power -= 1) {
    for (const step of STEPS) {
      const candidate = nearestMultiple(low, high, target, step, power - 1);
      if (candidate !== undefined && Math.abs(candidate - target) <= reach) return candidate;
    }
  }
  return high;
}

/** The multiple of `step × 10^power` in (low, high] nearest to the target. */
function nearestMultiple(low: number, high: number, target: number, step: number, power: number): number | undefined {
  const size = step * 10 ** power;
  const first = Math.floor(low / size) + 1;
  const last = Math.floor(high / size);
  if (last < first) return undefined;
  const count = Math.min(Math.max(Math.round(target / size), first), last);
  const candidate = power < 0 ? (count * step) / 10 ** -power : count * step * 10 ** power;
  return candidate > low && candidate <= high ? candidate : undefined;
}
