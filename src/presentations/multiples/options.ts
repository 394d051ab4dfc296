import * as v from "valibot";

/** Whether the axis that all panels share begins at zero. */
export const multiplesOptions = v.object({
  zero: v.optional(v.fallback(v.boolean(), false), false),
});

export type MultiplesOptions = v.InferOutput<typeof multiplesOptions>;
