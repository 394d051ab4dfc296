import type { Result } from "../../analysis/result.ts";
import { firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { selectedRows } from "../chart/average.ts";
import type { Advice } from "../form.ts";
import { MOST_CARDS } from "./model.ts";

/** How well key figures suit: a few, each worth its own card. */
export function adviseKpi(result: Result): Advice {
  const areas = selectedRows(result).length;
  const count = areas * result.series.length;
  const some = (id: string, form: string): Advice => ({
    ...{ grade: "possible", reason: { id, params: { count } } },
    remedy: { kind: "form", form },
  });
  return firstOf(
    [
      () => withoutFigures(result),
      () => (areas > 4 ? some("kpi.many-areas", "ranking") : undefined),
      () => (count > MOST_CARDS ? some("kpi.many", "table") : undefined),
    ],
    { grade: "good", reason: { id: "kpi.good" } },
  );
}
