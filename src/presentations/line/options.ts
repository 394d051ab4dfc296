import * as v from "valibot";
import { coloursEntry, legendPlaceEntry } from "../chart/colours.ts";
import { rangeEntries } from "../chart/ownAxis.ts";

const tick = v.optional(v.fallback(v.boolean(), false), false);

/**
 * How lines are drawn. `values` writes figures at the points where there is room, `average` adds the unweighted mean
 * of the selected areas, `zero` starts the axis at zero also where all figures are far from it, `margins` draws what is known of
 * them as bands.
 */
export const lineOptions = v.object({
  ...{ values: tick, average: tick, zero: tick },
  margins: v.optional(v.fallback(v.boolean(), true), true),
  ...coloursEntry,
  ...legendPlaceEntry,
  ...rangeEntries,
});

export type LineOptions = v.InferOutput<typeof lineOptions>;
