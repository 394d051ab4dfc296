/** What a box shows of many figures. Outside the fences lie those further than 1.5 boxes from the box. */
export interface FiveNumbers {
  readonly lowQuarter: number;
  readonly median: number;
  readonly highQuarter: number;
  /** Lowest and highest figure within the fences. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/**
 * Median, quarters and whiskers of the figures that are there; missing ones (NaN) are left out. Quarters between two
 * figures are interpolated (Hyndman & Fan 1996, definition 7, as R, NumPy and Excel do); whiskers after Tukey 1977.
 * Undefined without figures.
 */
export function fiveNumbers(values: Iterable<number>): FiveNumbers | undefined {
  const sorted = Float64Array.from([...values].filter((value) => !Number.isNaN(value))).sort();
  const n = sorted.length;
  if (n === 0) return undefined;
  const at = (part: number): number => {
    const place = (n - 1) * part;
    const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return below + (above - below) * (place - Math.floor(place));
  };
  const [lowQuarter, median, highQuarter] = [at(0.25), at(0.5), at(0.75)];
  const reach = 1.5 * (highQuarter - lowQuarter);
  const low = sorted.find((value) => value >= lowQuarter - reach) ?? lowQuarter;
  const high = sorted.findLast((value) => value <= highQuarter + reach) ?? highQuarter;
  return { lowQuarter, median, highQuarter, low, high, n };
}
