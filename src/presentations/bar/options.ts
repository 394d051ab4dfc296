import * as v from "valibot";
import type { Stacking } from "./stacking.ts";
import { coloursEntry, legendPlaceEntry } from "../chart/colours.ts";
import { topEntry } from "../chart/ownAxis.ts";

export const DIRECTIONS = ["auto", "standing", "lying"] as const;
export const ACROSS = ["auto", "areas", "slots", "series"] as const;
export const REFERENCES = ["auto", "bar", "line", "dot"] as const;

/**
 * How bars are drawn. `across` is what stands beside each other, the rest makes groups; `references` draws
 * comparison areas as bars, as lines over all bars, or as a dot at each bar; `average` adds the mean of the bars as a
 * line; `margins` draws what is known of them as whiskers. The axis of bars always begins at zero: there is no option
 * for that; it may be longer than they are.
 */
export const barOptions = v.object({
  direction: v.optional(v.fallback(v.picklist(DIRECTIONS), "auto"), "auto"),
  across: v.optional(v.fallback(v.picklist(ACROSS), "auto"), "auto"),
  references: v.optional(v.fallback(v.picklist(REFERENCES), "auto"), "auto"),
  values: v.optional(v.fallback(v.boolean(), true), true),
  average: v.optional(v.fallback(v.boolean(), false), false),
  margins: v.optional(v.fallback(v.boolean(), true), true),
  ...coloursEntry,
  ...legendPlaceEntry,
  ...topEntry,
});

export type BarOptions = v.InferOutput<typeof barOptions>;

/** What is drawn: the options, and for the form that stacks, how; it shows the last period only where there are more. */
export interface BarDrawing extends BarOptions {
  readonly stack?: Stacking;
}
