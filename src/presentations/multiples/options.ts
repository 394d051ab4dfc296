import * as v from "valibot";
import { coloursEntry } from "../chart/colours.ts";

export const SMALL_KINDS = ["lines", "bars"] as const;

/** Lines or bars, whether figures are written where there is room, and for lines whether the axis that all panels share begins at zero: that of bars always does. */
export const multiplesOptions = v.object({
  kind: v.optional(v.fallback(v.picklist(SMALL_KINDS), "lines"), "lines"),
  zero: v.optional(v.fallback(v.boolean(), false), false),
  values: v.optional(v.fallback(v.boolean(), false), false),
  ...coloursEntry,
});

export type MultiplesOptions = v.InferOutput<typeof multiplesOptions>;
