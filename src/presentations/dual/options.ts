import * as v from "valibot";
import { coloursEntry, legendPlaceEntry } from "../chart/colours.ts";

/**
 * How two units are drawn. `zero` starts both axes at zero, so that at least the sizes of the movements can be held
 * against each other; `values` writes figures at the points.
 */
export const dualOptions = v.object({
  zero: v.optional(v.fallback(v.boolean(), true), true),
  values: v.optional(v.fallback(v.boolean(), false), false),
  ...coloursEntry,
  ...legendPlaceEntry,
});

export type DualOptions = v.InferOutput<typeof dualOptions>;
