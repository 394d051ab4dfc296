import * as v from "valibot";

const tick = v.optional(v.fallback(v.boolean(), true), true);

/** What stands on a card beside the figure: its change since the period before, its place, its trend, comparisons. */
export const kpiOptions = v.object({ change: tick, place: tick, trend: tick, references: tick });

export type KpiOptions = v.InferOutput<typeof kpiOptions>;
