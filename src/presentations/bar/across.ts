import type { Result } from "../../analysis/result.ts";
import { selectedRows } from "../chart/average.ts";
import type { BarOptions } from "./options.ts";

/** What stands beside each other. */
export type Across = "areas" | "slots" | "series";

type AcrossOptions = Pick<BarOptions, "across"> & Partial<Pick<BarOptions, "references">>;

/**
 * The axis with the most on it stands beside each other, areas before topics before periods where that is equal.
 * `series` is how many share a panel.
 */
export function acrossOf(result: Result, options: AcrossOptions, series: number): Across {
  if (options.across !== "auto") return options.across;
  const selected = selectedRows(result).length;
  // Comparisons that are drawn over the bars have no bar of their own.
  const over = options.references === "line" || options.references === "dot";
  const sizes = { areas: over && selected > 0 ? selected : result.areas.length, series, slots: result.slots.length };
  const most = Math.max(...Object.values(sizes));
  return (["areas", "series", "slots"] as const).find((axis) => sizes[axis] === most) ?? "areas";
}
