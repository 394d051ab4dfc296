import type { Indicator, TimeKind } from "../../cube/indicator.ts";
import type { Measure } from "../measure.ts";

/** How figures relate to time after what was done with them over time. */
export function timeAfter({ corrections, by, cumulated }: Measure, { time }: Indicator): TimeKind {
  if (cumulated) return "cumulative";
  if (by?.of === "mean") return "average";
  return corrections ? "flow" : time;
}
