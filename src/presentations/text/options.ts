import * as v from "valibot";

/** What is told beside the figures: the remarks that belong to this selection, and where the figures come from. */
export const textOptions = v.object({
  remarks: v.optional(v.fallback(v.boolean(), true), true),
  source: v.optional(v.fallback(v.boolean(), true), true),
});

export type TextOptions = v.InferOutput<typeof textOptions>;
