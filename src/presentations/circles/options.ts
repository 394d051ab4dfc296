import * as v from "valibot";
import { mapOptions } from "../map/options.ts";

export const SIZES = ["small", "middle", "large"] as const;

/** Which topic and period, how large the largest circle is, and as for any map its names and layers. */
export const circlesOptions = v.object({
  ...v.pick(mapOptions, ["series", "slot", "labels", "layers", "layerNames", "sight", "points", "background"]).entries,
  size: v.fallback(v.optional(v.picklist(SIZES), "middle"), "middle"),
});

export type CirclesOptions = v.InferOutput<typeof circlesOptions>;
