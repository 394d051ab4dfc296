import * as v from "valibot";
import type { Result } from "../../analysis/result.ts";
import { coloursEntry, legendPlaceEntry } from "../chart/colours.ts";
import { rangeEntries } from "../chart/ownAxis.ts";

/** What a third topic is shown by. */
export const THIRDS = ["colour", "size"] as const;

const tick = v.optional(v.fallback(v.boolean(), true), true);

/**
 * `turned` puts the second topic on the lying axis instead of the first. `third` says how a third topic is shown, when
 * there is one. `line` draws the regression line, `names` names who stands out, `quadrants` draws lines through the
 * first reference. `axisFrom` and `axisTo` are the ends of the standing axis, `lyingFrom` and `lyingTo` those of the lying one.
 */
export const scatterOptions = v.object({
  turned: v.optional(v.fallback(v.boolean(), false), false),
  third: v.optional(v.fallback(v.picklist([...THIRDS, "none"]), "colour"), "colour"),
  line: tick,
  names: tick,
  quadrants: tick,
  ...coloursEntry,
  ...legendPlaceEntry,
  ...rangeEntries,
  lyingFrom: rangeEntries.axisFrom,
  lyingTo: rangeEntries.axisTo,
});

export type ScatterOptions = v.InferOutput<typeof scatterOptions>;

/** The places of the topics: the first lies, the second stands, a third is shown in the points. */
export interface ScatterAxes {
  readonly x: number;
  readonly y: number;
  readonly third: number | null;
  /** Of several periods the last is drawn. */
  readonly slot: number;
}

/** Undefined where there are no two topics or there is no period. */
export function scatterAxes(result: Result, { turned, third }: Pick<ScatterOptions, "turned" | "third">) {
  if (result.series.length < 2 || result.slots.length === 0) return undefined;
  const axes: ScatterAxes = {
    x: turned ? 1 : 0,
    y: turned ? 0 : 1,
    third: third !== "none" && result.series.length > 2 ? 2 : null,
    slot: result.slots.length - 1,
  };
  return axes;
}
