import type { Calculation } from "./query.ts";
import type { Rate } from "./result.ts";
import type { SeriesLayout } from "./layout.ts";
import { chanceOf, marginsOf } from "./uncertainty/declared.ts";

/** After these a rate is still what it counts over what it is divided by. */
const STILL: ReadonlySet<Calculation["kind"]> = new Set([
  ...(["recast", "per-period", "by", "cumulate", "rolling", "rate", "interval"] as const),
]);

/**
 * What a series is a rate of, for a picture of rates against size. A percentage of a survey is one of those who were
 * asked. Undefined where its figures are no rate, or no longer one.
 */
export function rateOf({ series: { indicator, calculations }, measure }: SeriesLayout): Rate | undefined {
  if (measure.refused || !calculations.every(({ kind }) => STILL.has(kind))) return undefined;
  const chance = chanceOf(measure, indicator);
  const margins = marginsOf(measure, indicator);
  if (measure.denominator) {
    const moved = chance?.process === "poisson" && margins === "counts";
    const denominator = measure.denominator.indicator.id;
    return {
      factor: measure.factor,
      denominator,
      ...(moved && { chance: chance.clustered ? "clustered" : "poisson" }),
    };
  }
  const sample = chance?.process === "binomial" && indicator.kind === "percentage" ? chance.sample : undefined;
  return sample === undefined ? undefined : { factor: 100, denominator: sample, chance: "binomial" };
}
