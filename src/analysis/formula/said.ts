import type { LevelId } from "../../cube/area.ts";
import type { Base } from "../base.ts";
import { baseOf, isBase } from "../base.ts";
import type { Geography } from "../geography.ts";
import { rankOf } from "../geography.ts";
import type { SeriesLayout } from "../layout.ts";
import type { ResultNote } from "../result.ts";
import { periodFor } from "./layout.ts";

/** What must be said of a formula beside its figures: series on other areas, figures of a whole year. */
export function formulaNotes(layout: SeriesLayout, index: number, level: LevelId, geography: Geography): ResultNote[] {
  const { operands = [], measure, series } = layout;
  if (measure.refused) return [];
  const { name } = series.indicator;
  return operands.flatMap((operand): ResultNote[] => {
    const example = otherDivision(operand, layout, level, geography);
    if (example !== undefined) {
      const message = { id: "analysis.formula-divisions", params: { name, example } };
      return [{ severity: "caution", message, series: index }];
    }
    if (!layout.periods.some((period) => period !== null && isOfYear(operand, period))) return [];
    const message = { id: "analysis.formula-year", params: { name, operand: operand.series.indicator.name } };
    return [{ severity: "info", message, series: index }];
  });
}

function isOfYear(operand: SeriesLayout, period: string): boolean {
  const own = periodFor(operand, period);
  return own !== undefined && own !== period;
}

/** How the older of two series is recast, where a series is on other areas than the formula; undefined where none is. */
function otherDivision(
  operand: SeriesLayout,
  layout: SeriesLayout,
  level: LevelId,
  geography: Geography,
): string | undefined {
  if (rankOf(geography, level) === 0) return undefined;
  for (const period of layout.periods) {
    const own = period === null ? undefined : periodFor(operand, period);
    if (period === null || own === undefined) continue;
    const base = baseOf(layout.measure, level, period, geography);
    const other = baseOf(operand.measure, level, own, geography);
    if (!isBase(base) || !isBase(other) || base.divisionId === other.divisionId) continue;
    const older = startOf(base) < startOf(other) ? layout.measure.numerator.indicator : operand.series.indicator;
    const newer = startOf(base) < startOf(other) ? other : base;
    return `${older.id}[recast ${startOf(newer).slice(0, 4)}]`;
  }
  return undefined;
}

function startOf({ division }: Base): string {
  return division?.from ?? "";
}
