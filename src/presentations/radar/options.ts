import * as v from "valibot";

/** `filled` fills the shape of the area itself. */
export const radarOptions = v.object({ filled: v.optional(v.fallback(v.boolean(), false), false) });

export type RadarOptions = v.InferOutput<typeof radarOptions>;
