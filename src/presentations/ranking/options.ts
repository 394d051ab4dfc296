import * as v from "valibot";

export const SHOWN = ["around", "top", "all"] as const;

/**
 * How a ranking is drawn: which series and which slot (its key; else the last), which end comes first, and which
 * places are shown: the ends and the neighbours of mine, the first ten, or all; `margins` draws what is known
 * of them over the bars.
 */
export const rankingOptions = v.object({
  series: v.optional(v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0), 0),
  slot: v.optional(v.fallback(v.nullable(v.string()), null), null),
  first: v.optional(v.fallback(v.picklist(["high", "low"]), "high"), "high"),
  show: v.optional(v.fallback(v.picklist(SHOWN), "around"), "around"),
  margins: v.optional(v.fallback(v.boolean(), true), true),
});

export type RankingOptions = v.InferOutput<typeof rankingOptions>;
