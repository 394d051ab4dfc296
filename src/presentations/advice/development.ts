import type { Result } from "../../analysis/result.ts";
import type { Advice } from "../form.ts";

/** What shows a development needs two moments; of one, bars tell more. */
export function onePeriod(result: Result): Advice | undefined {
  const periods = new Set(result.periods.filter((period) => period !== null));
  if (result.slots.length >= 2 && periods.size !== 1) return undefined;
  return { grade: "impossible", reason: { id: "charts.line-one-period" }, remedy: { kind: "form", form: "bar" } };
}
