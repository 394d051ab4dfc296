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

/** Where a limit stands on the axis, from 0 to 1. Undefined outside the figures. */
export function placeOnAxis(limit: number, { min, max }: Pick<Classes, "min" | "max">): number | undefined {
  const place = (limit - min) / (max - min || 1);
  return place >= 0 && place <= 1 ? place : undefined;
}

/** How many figures lie in each class: from its limit up to, not including, the next. NaN is left out. */
export function countPerClass(values: Iterable<number>, limits: readonly number[]): number[] {
  const counts = new Array<number>(limits.length + 1).fill(0);
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const at = limits.filter((limit) => limit <= value).length;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** A round step with which a limit is moved by hand: about a hundredth of the axis, no finer than figures are written. */
export function limitStep({ min, max }: Pick<Classes, "min" | "max">, decimals: number): number {
  const fine = 10 ** Math.floor(Math.log10((max - min || 1) / 100));
  return Math.max(fine, 10 ** -decimals);
}

/**
 * The limits with one of them moved, to a whole number of steps and between its neighbours. The same limits where there
 * is no room: a limit never passes another, as then a class would have no figures.
 */
export function withLimit(
  limits: readonly number[],
  index: number,
  to: number,
  { min, max }: Pick<Classes, "min" | "max">,
  step: number,
): readonly number[] {
  const [below, above] = [limits[index - 1], limits[index + 1]];
  // Counted in steps; half a step from a neighbour, so that both are never the same.
  const least = Math.ceil((below === undefined ? min : below + step / 2) / step - 1e-9);
  const most = Math.floor((above === undefined ? max : above - step / 2) / step + 1e-9);
  if (least > most) return limits;
  const next = Number((Math.min(most, Math.max(least, Math.round(to / step))) * step).toPrecision(12));
  if (next === limits[index]) return limits;
  return limits.map((limit, at) => (at === index ? next : limit));
}
