import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { classesAsQuantity, firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { tooSmall } from "../advice/sizes.ts";
import { selectedRows } from "../chart/average.ts";
import type { Advice } from "../form.ts";
import { drawnColumns } from "./model.ts";

/** Fewer areas than this have no shape. */
const FEW = 10;

/** How well a distribution suits: it needs many areas, and figures that have a distance. */
export function adviseDistribution(result: Result): Advice {
  const [first] = drawnColumns(result).columns;
  const rows = selectedRows(result);
  const known = first
    ? rows.filter((row) => result.reason[cellAt(result, first.series, row, first.slot)] === REASON.present).length
    : 0;
  const { left } = drawnColumns(result);
  const possible = (id: string, count: number): Advice => ({ grade: "possible", reason: { id, params: { count } } });
  return firstOf(
    [
      () => (rows.length > 1 ? withoutFigures(result) : undefined),
      () =>
        known < 2
          ? { grade: "impossible", reason: { id: "distribution.one" }, remedy: { kind: "form", form: "bar" } }
          : undefined,
      () => classesAsQuantity(result),
      () =>
        known < FEW
          ? {
              grade: "misleading",
              reason: { id: "distribution.few", params: { count: known } },
              remedy: { kind: "form", form: "bar" },
            }
          : undefined,
      () => (left > 0 ? possible("distribution.left", left) : undefined),
      () => (tooSmall(result) > 0 ? possible("advice.too-small", tooSmall(result)) : undefined),
    ],
    { grade: "good", reason: { id: "distribution.good" } },
  );
}
