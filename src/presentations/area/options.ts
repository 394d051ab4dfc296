import * as v from "valibot";
import { coloursEntry } from "../chart/colours.ts";
import { topEntry } from "../chart/ownAxis.ts";

/** Numbers on top of each other, or each as a part of 100 %; `values` writes figures in the layers where there is room. */
export const areaOptions = v.object({
  shares: v.optional(v.fallback(v.boolean(), false), false),
  values: v.optional(v.fallback(v.boolean(), false), false),
  ...coloursEntry,
  ...topEntry,
});

export type AreaOptions = v.InferOutput<typeof areaOptions>;
