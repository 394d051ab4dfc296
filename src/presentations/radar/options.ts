import * as v from "valibot";
import { coloursEntry, legendPlaceEntry } from "../chart/colours.ts";

/** `filled` fills the shape of the area itself. */
export const radarOptions = v.object({
  filled: v.optional(v.fallback(v.boolean(), false), false),
  ...coloursEntry,
  ...legendPlaceEntry,
});

export type RadarOptions = v.InferOutput<typeof radarOptions>;
