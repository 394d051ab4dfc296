import * as v from "valibot";

/** `figures` writes the figures beside the shares. */
export const treemapOptions = v.object({
  figures: v.optional(v.fallback(v.boolean(), true), true),
});

export type TreemapOptions = v.InferOutput<typeof treemapOptions>;
