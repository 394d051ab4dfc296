import type { Kind } from "../../cube/indicator.ts";
import type { ClassQuery } from "../query.ts";
import type { Classes } from "../result.ts";
import { divergingLimits, sidesOf } from "./diverging.ts";
import { headTailLimits } from "./head-tail.ts";
import type { RawLimit } from "./limits.ts";
import { deviationLimits, equalLimits, naturalLimits, quantileLimits } from "./limits.ts";
import { roundLimit } from "./round-limit.ts";
import { selectQuantiles } from "./select-figures.ts";
import { sortFigures } from "./sort-figures.ts";

const MOST_CLASSES = 12;

/**
 * Classes of all figures of a series: `values` may hold NaN, which has no class. Null when there are fewer than
 * two different figures. Equal figures never part, so there may be fewer classes than asked. Limits are rounded
 * only as far as no figure changes class. Categories of an ordinal indicator are its classes. Classes around a
 * `centre` that is not known become equal counts.
 */
export function classify(values: Float64Array, kind: Kind, query: ClassQuery, centre?: number): Classes | null {
  if (query.method === "quantile" && kind !== "class") return quantiles(values, query);
  const sorted = sortFigures(values);
  const min = sorted[0];
  const max = sorted.at(-1);
  if (min === undefined || max === undefined || min === max) return null;
  if (query.method === "diverging" && kind !== "class") {
    if (centre === undefined) return classify(values, kind, { method: "quantile", count: query.count });
    const limits = divergingLimits(sorted, countOf(query), centre);
    return { method: query.method, limits, min, max, centre: { at: centre, ...sidesOf(limits, centre) } };
  }
  const limits = kind === "class" ? categoryLimits(min, max) : limitsOf(sorted, query);
  return { method: query.method, limits, min, max };
}

/** Equal counts need no order, only the figures at the limits. */
function quantiles(values: Float64Array, query: ClassQuery): Classes | null {
  const found = selectQuantiles(values, countOf(query));
  if (!found || found.min === found.max) return null;
  const { min, max } = found;
  const limits = found.limits.reduce<readonly number[]>(
    (sofar, { at, reach, below }) => (below === undefined ? sofar : withLimit(sofar, below, at, at, reach)),
    [],
  );
  return { method: "quantile", limits, min, max };
}

function countOf({ count }: ClassQuery): number {
  return Math.min(Math.max(2, Math.floor(count)), MOST_CLASSES);
}

/** Every whole number between the lowest and highest category is one, also when no area has it. */
function categoryLimits(min: number, max: number): number[] {
  const first = Math.floor(min) + 1;
  return Array.from({ length: Math.floor(max) - first + 1 }, (_, i) => first + i);
}

function limitsOf(sorted: Float64Array, query: ClassQuery): readonly number[] {
  return query.method === "own"
    ? ownLimits(query.limits ?? [])
    : tidy(rawLimits(sorted, query.method, countOf(query)), sorted);
}

function rawLimits(sorted: Float64Array, method: Exclude<ClassQuery["method"], "own">, count: number): RawLimit[] {
  switch (method) {
    case "head-tail":
      return headTailLimits(sorted, count);
    case "diverging":
    case "quantile":
      return quantileLimits(sorted, count);
    case "equal":
      return equalLimits(sorted, count);
    case "natural":
      return naturalLimits(sorted, count);
    case "deviation":
      return deviationLimits(sorted, count);
  }
}

function ownLimits(limits: readonly number[]): number[] {
  return [...new Set(limits.filter((limit) => Number.isFinite(limit)))].sort((a, b) => a - b).slice(0, 126);
}

/** Drops limits that part nothing and rounds the rest between the figures on either side. */
function tidy(raw: readonly RawLimit[], sorted: Float64Array): readonly number[] {
  return raw.reduce<readonly number[]>((limits, { at, reach }) => {
    const place = firstAtLeast(sorted, at);
    const low = sorted[place - 1];
    const high = sorted[place];
    return low === undefined || high === undefined ? limits : withLimit(limits, low, high, at, reach);
  }, []);
}

/** Limits with one more between two figures, unless it rounds to what is there. */
function withLimit(limits: readonly number[], low: number, high: number, at: number, reach: number): readonly number[] {
  const limit = roundLimit(low, high, at, reach);
  const before = limits.at(-1);
  return before === undefined || limit > before ? [...limits, limit] : limits;
}

/** Place of the first figure that is not below `value`. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? NaN) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The class of a figure: the number of limits it reaches. */
export function classOf(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value >= (limits[index] ?? Infinity)) index += 1;
  return index;
}
