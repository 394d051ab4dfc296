import * as v from "valibot";
import { circlesOptions } from "../circles/options.ts";
import { coloursEntry } from "../chart/colours.ts";

const MARK_CHOICES = ["auto", "pies", "bars"] as const;

/**
 * What stands in each area: by itself pies where the topics are parts of one whole, else bars. `same`: pies of one size,
 * so that a small area reads as well as a large one. The rest is as for circles.
 */
export const piesOptions = v.object({
  ...v.omit(circlesOptions, ["series"]).entries,
  marks: v.fallback(v.optional(v.picklist(MARK_CHOICES), "auto"), "auto"),
  same: v.fallback(v.optional(v.boolean(), false), false),
  ...coloursEntry,
});

export type PiesOptions = v.InferOutput<typeof piesOptions>;
