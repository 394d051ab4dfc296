import * as v from "valibot";
import { mapOptions } from "../map/options.ts";

const BESIDE_CHOICES = ["auto", "periods", "series"] as const;

/** Those of one map, and what differs from map to map. By itself: periods where there are several, else topics. */
export const mapsOptions = v.object({
  ...mapOptions.entries,
  beside: v.fallback(v.optional(v.picklist(BESIDE_CHOICES), "auto"), "auto"),
});

export type MapsOptions = v.InferOutput<typeof mapsOptions>;
