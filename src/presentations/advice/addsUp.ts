import type { Result, ResultSeries } from "../../analysis/result.ts";

/** Whether figures of different areas or members may be stacked: counts and amounts, as they are or per period. */
export function addsUp({ kind }: Pick<ResultSeries, "kind">): boolean {
  return kind === "count" || kind === "amount";
}

/** Whether figures of different periods may be stacked: only what is counted per period, never a state. */
export function addsUpOverTime({ kind, time }: Pick<ResultSeries, "kind" | "time">): boolean {
  return addsUp({ kind }) && time === "flow";
}

/** Counts say above all how large an area is; a map of them is a map of inhabitants. */
export function countsIn(result: Result): boolean {
  return result.series.some(addsUp);
}
