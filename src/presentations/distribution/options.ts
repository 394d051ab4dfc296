import * as v from "valibot";
import { coloursEntry } from "../chart/colours.ts";

const tick = (standard: boolean) => v.optional(v.fallback(v.boolean(), standard), standard);

/**
 * What is drawn of a distribution: how many areas per stretch, the box of quarters and median, and every area as a dot.
 * `limits` draws the class limits of maps and heat tables over it.
 */
export const distributionOptions = v.object({
  histogram: tick(true),
  box: tick(true),
  dots: tick(true),
  limits: tick(false),
  ...coloursEntry,
});

export type DistributionOptions = v.InferOutput<typeof distributionOptions>;
