import * as v from "valibot";
import { coloursEntry } from "../chart/colours.ts";
import { topEntry } from "../chart/ownAxis.ts";

export const MEASURES = ["auto", "number", "share"] as const;

/**
 * `measure`: numbers, or parts of the sum of each side; by itself parts where two areas differ in size. `figures`
 * writes the figures at the bars, `upwards` begins below, as with ages.
 */
export const pyramidOptions = v.object({
  measure: v.optional(v.fallback(v.picklist(MEASURES), "auto"), "auto"),
  figures: v.optional(v.fallback(v.boolean(), true), true),
  upwards: v.optional(v.fallback(v.boolean(), true), true),
  ...coloursEntry,
  ...topEntry,
});

export type PyramidOptions = v.InferOutput<typeof pyramidOptions>;
