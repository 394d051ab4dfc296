import * as v from "valibot";
import { coloursEntry } from "../chart/colours.ts";

/** `hole` leaves the middle open, as a doughnut; `figures` writes the figures beside the shares. */
export const pieOptions = v.object({
  hole: v.optional(v.fallback(v.boolean(), true), true),
  figures: v.optional(v.fallback(v.boolean(), false), false),
  ...coloursEntry,
});

export type PieOptions = v.InferOutput<typeof pieOptions>;
