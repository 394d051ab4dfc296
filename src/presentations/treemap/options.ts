import * as v from "valibot";
import { coloursEntry } from "../chart/colours.ts";

/** `figures` writes the figures beside the shares. */
export const treemapOptions = v.object({
  figures: v.optional(v.fallback(v.boolean(), true), true),
  ...coloursEntry,
});

export type TreemapOptions = v.InferOutput<typeof treemapOptions>;
