import * as v from "valibot";
import { mapOptions } from "../map/options.ts";

/** `series` goes across the legend and `other` up; the first other topic where they are the same or there is none such. */
export const bivariateOptions = v.object({
  ...v.pick(mapOptions, ["series", "slot", "labels", "layers", "layerNames", "sight", "points", "background"]).entries,
  other: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1), 1),
});

export type BivariateOptions = v.InferOutput<typeof bivariateOptions>;
