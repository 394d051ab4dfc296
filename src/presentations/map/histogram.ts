import type { Classes } from "../../analysis/result.ts";

/** A bar of the histogram: which part of the axis (0 to 1), how high (0 to 1), and the class of its middle. */
export interface Bin {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly classIndex: number;
}

/** How the figures are spread between the lowest and highest of all periods, in equal steps. NaN is left out. */
export function histogramOf(values: Iterable<number>, classes: Classes, bins = 24): Bin[] {
  const counts = new Array<number>(bins).fill(0);
  const range = classes.max - classes.min || 1;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(((value - classes.min) / range) * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const highest = Math.max(1, ...counts);
  return counts.map((count, bin) => {
    const middle = classes.min + ((bin + 0.5) / bins) * range;
    const classIndex = classes.limits.filter((limit) => limit <= middle).length;
    return { left: bin / bins, width: 1 / bins, height: count / highest, classIndex };
  });
}

/** Where the limits stand on the axis, from 0 to 1; those outside the figures are left out. */
export function limitPlaces(classes: Classes): number[] {
  const range = classes.max - classes.min || 1;
  return classes.limits.map((limit) => (limit - classes.min) / range).filter((place) => place >= 0 && place <= 1);
}
