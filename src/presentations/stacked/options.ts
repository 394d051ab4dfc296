import * as v from "valibot";
import type { Result } from "../../analysis/result.ts";
import { barOptions, DIRECTIONS } from "../bar/options.ts";
import type { BarDrawing } from "../bar/options.ts";
import { coloursEntry, legendPlaceEntry } from "../chart/colours.ts";
import { topEntry } from "../chart/ownAxis.ts";

export const STACKS = ["auto", "sum", "share"] as const;

/** How a stack is drawn: numbers or parts of 100 % (by itself: parts where a comparison would dwarf the numbers), standing or lying, with the figures in it. */
export const stackedOptions = v.object({
  stack: v.optional(v.fallback(v.picklist(STACKS), "auto"), "auto"),
  direction: v.optional(v.fallback(v.picklist(DIRECTIONS), "auto"), "auto"),
  values: v.optional(v.fallback(v.boolean(), true), true),
  ...coloursEntry,
  ...legendPlaceEntry,
  ...topEntry,
});

export type StackedOptions = v.InferOutput<typeof stackedOptions>;

/** As the bars draw it: parts are topics or categories, and stacks are areas, or periods of one area. */
export function asBars(result: Result, options: StackedOptions): BarDrawing {
  const parts = result.series.length > 1;
  const across = parts && result.areas.length > 1 ? "areas" : "slots";
  const compared = result.areas.some(({ role }) => role === "reference");
  const stack = options.stack === "auto" ? (parts && compared ? "share" : "sum") : options.stack;
  // Parts of 100 % have an axis of 100 %.
  const axisTo = stack === "share" ? null : options.axisTo;
  return { ...v.parse(barOptions, {}), ...options, axisTo, stack, across, references: "bar" };
}
