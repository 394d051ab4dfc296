import type { Result } from "../../analysis/result.ts";
import { classesAsQuantity, firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { selectedRows } from "../chart/average.ts";
import type { Advice } from "../form.ts";
import { dailySeries, daysOf } from "./model.ts";

/** Fewer days than this show no rhythm of weeks and seasons. */
const FEW_DAYS = 42;

/** How well a calendar suits: figures per day of one area, over more than a few weeks. */
export function adviseCalendar(result: Result): Advice {
  const series = dailySeries(result);
  const others = selectedRows(result).length * result.series.length - 1;
  const verdict = (grade: Advice["grade"], id: string, form: string): Advice => {
    return { grade, reason: { id, params: { count: others } }, remedy: { kind: "form", form } };
  };
  return firstOf(
    [
      () => withoutFigures(result),
      () => (series < 0 ? verdict("impossible", "calendar.no-days", "line") : undefined),
      () => classesAsQuantity(result),
      () =>
        result.series[series]?.time === "cumulative" ? verdict("misleading", "calendar.running", "line") : undefined,
      () => (daysOf(result, series).length < FEW_DAYS ? verdict("possible", "calendar.short", "line") : undefined),
      () => (others > 0 ? verdict("possible", "calendar.one-only", "line") : undefined),
    ],
    { grade: "good", reason: { id: "calendar.good" } },
  );
}
