import * as v from "valibot";
import { coloursEntry, legendPlaceEntry } from "../chart/colours.ts";

const tick = v.optional(v.fallback(v.boolean(), true), true);

/** `range` draws from the lowest to the highest area behind the dots; `figures` writes the own figures beside them; `margins` draws what is known of them. */
export const profileOptions = v.object({
  range: tick,
  figures: tick,
  margins: tick,
  ...coloursEntry,
  ...legendPlaceEntry,
});

export type ProfileOptions = v.InferOutput<typeof profileOptions>;
