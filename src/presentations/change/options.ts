import * as v from "valibot";
import { mapOptions } from "../map/options.ts";

export const COUNTS = [4, 5, 6, 7] as const;

/** Which topic, in how many classes, and as for any map its names and layers. */
export const changeOptions = v.object({
  ...v.pick(mapOptions, ["series", "labels", "layers", "layerNames", "sight", "points", "background"]).entries,
  count: v.fallback(v.optional(v.picklist(COUNTS), 5), 5),
});

export type ChangeOptions = v.InferOutput<typeof changeOptions>;
