import * as v from "valibot";
import { coloursEntry } from "../chart/colours.ts";

/** Numbers on top of each other, or each as a part of 100 %. */
export const areaOptions = v.object({
  shares: v.optional(v.fallback(v.boolean(), false), false),
  ...coloursEntry,
});

export type AreaOptions = v.InferOutput<typeof areaOptions>;
