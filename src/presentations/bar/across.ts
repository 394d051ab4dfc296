import type { Result } from "../../analysis/result.ts";
import type { BarOptions } from "./options.ts";

/** What stands beside each other. */
export type Across = "areas" | "slots" | "series";

/**
 * The axis with the most on it stands beside each other, areas before topics before periods where that is equal.
 * `series` is how many share a panel.
 */
export function acrossOf(result: Result, options: Pick<BarOptions, "across">, series: number): Across {
  if (options.across !== "auto") return options.across;
  const sizes = { areas: result.areas.length, series, slots: result.slots.length };
  const most = Math.max(...Object.values(sizes));
  return (["areas", "series", "slots"] as const).find((axis) => sizes[axis] === most) ?? "areas";
}
