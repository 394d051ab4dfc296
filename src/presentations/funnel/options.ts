import * as v from "valibot";
import { coloursEntry, legendPlaceEntry } from "../chart/colours.ts";

/**
 * How a funnel is drawn. `tens` puts sizes on an axis on which every step is ten times as large, so that small areas
 * do not all stand on a heap; `names` names who lies outside the widest limits.
 */
export const funnelOptions = v.object({
  tens: v.optional(v.fallback(v.boolean(), true), true),
  names: v.optional(v.fallback(v.boolean(), true), true),
  ...coloursEntry,
  ...legendPlaceEntry,
});

export type FunnelOptions = v.InferOutput<typeof funnelOptions>;
