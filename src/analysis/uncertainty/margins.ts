import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import type { StepContext } from "../steps.ts";
import type { ConfidenceLevel, Interval } from "./limits.ts";
import { countInterval, proportionInterval } from "./limits.ts";

/** What sources publish are intervals of 95 %. */
const PUBLISHED: ConfidenceLevel = 95;

/**
 * The same figures with an interval around each, as far as one is known: published, else by the chance process that
 * the indicator declares. NaN where there is none: a figure that is missing, of part of its areas only, or negative; a
 * proportion of which it is not known how many were asked.
 */
export function withMargins(block: Block, level: ConfidenceLevel, context: StepContext): Block {
  const { measure } = context.layout;
  if (measure.margins === undefined) return block;
  const { values, reason, flags, bounds: published, terms } = block;
  const bounds = { lower: new Float64Array(values.length).fill(NaN), upper: new Float64Array(values.length).fill(NaN) };
  for (let cell = 0; cell < values.length; cell += 1) {
    if (reason[cell] !== REASON.present || ((flags[cell] ?? 0) & FLAG.partial) !== 0) continue;
    const value = values[cell] ?? NaN;
    const own = ((flags[cell] ?? 0) & FLAG.recast) === 0;
    const interval =
      (own && level === PUBLISHED ? publishedAt(published, cell) : undefined) ??
      (measure.margins === "sample"
        ? ofSample(value, context.sample, cell, level)
        : measure.margins === "counts"
          ? ofCount(value, terms, cell, level, measure.factor)
          : undefined);
    bounds.lower[cell] = interval?.lower ?? NaN;
    bounds.upper[cell] = interval?.upper ?? NaN;
  }
  return { ...block, bounds };
}

function publishedAt(bounds: Block["bounds"], cell: number): Interval | undefined {
  const [lower = NaN, upper = NaN] = [bounds?.lower[cell], bounds?.upper[cell]];
  return lower <= upper ? { lower, upper } : undefined;
}

/** The interval of the count; of a rate, that of its count over the denominator, which is no sample. */
function ofCount(
  value: number,
  terms: Block["terms"],
  cell: number,
  level: ConfidenceLevel,
  factor: number,
): Interval | undefined {
  if (!terms) return countInterval(value, level);
  const interval = countInterval(terms.top[cell] ?? NaN, level);
  const per = factor / (terms.bottom[cell] ?? NaN);
  return interval && { lower: per * interval.lower, upper: per * interval.upper };
}

/** A percentage among those who were asked. */
function ofSample(
  value: number,
  sample: Block | undefined,
  cell: number,
  level: ConfidenceLevel,
): Interval | undefined {
  if (sample?.reason[cell] !== REASON.present) return undefined;
  const interval = proportionInterval(value / 100, sample.values[cell] ?? NaN, level);
  return interval && { lower: 100 * interval.lower, upper: 100 * interval.upper };
}
