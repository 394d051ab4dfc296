import type { Shown } from "../notes.ts";
import type { ResultNote } from "../result.ts";
import { finalKind } from "../kinds.ts";
import { refusedMargins } from "./declared.ts";

/** Says that the margin is not known, or that it takes for chance what is not all chance. */
export function uncertaintyNotes(shown: Shown): ResultNote[] {
  const { measure, series } = shown.frame.layout;
  if (measure.refused) return [];
  return series.calculations.flatMap((calculation): ResultNote[] => {
    if (calculation.kind !== "interval" && calculation.kind !== "verdict" && calculation.kind !== "trend") return [];
    const unknown = refusedMargins(measure, series.indicator, finalKind(series.indicator, []), calculation);
    if (unknown) return [{ severity: "caution", message: unknown, series: shown.index }];
    if (calculation.anyway !== true) return [];
    const message = { id: "analysis.margin-anyway", params: { name: series.indicator.name } };
    return [{ severity: "caution", message, series: shown.index }];
  });
}
