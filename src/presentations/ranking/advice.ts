import type { Result } from "../../analysis/result.ts";
import { firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { tooSmall } from "../advice/sizes.ts";
import { selectedRows } from "../chart/average.ts";
import type { Advice } from "../form.ts";

/** A place among fewer says nothing. */
const FEW = 5;

/** How well a ranking suits: many areas, one figure that has an order, and no places that chance decides. */
export function adviseRanking(result: Result): Advice {
  const areas = selectedRows(result).length;
  const say = (id: string, count: number): Advice => ({ grade: "possible", reason: { id, params: { count } } });
  return firstOf(
    [
      () =>
        areas < 2
          ? { grade: "impossible", reason: { id: "ranking.one" }, remedy: { kind: "form", form: "kpi" } }
          : undefined,
      () => withoutFigures(result),
      () => (result.series[0]?.kind === "class" ? { grade: "misleading", reason: { id: "advice.class" } } : undefined),
      () => (areas < FEW ? say("ranking.few", areas) : undefined),
      () => (tooSmall(result) > 0 ? say("advice.too-small", tooSmall(result)) : undefined),
      () => (result.series.length > 1 ? say("ranking.several", result.series.length) : undefined),
    ],
    { grade: "good", reason: { id: "ranking.good" } },
  );
}
