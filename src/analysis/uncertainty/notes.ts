import { noReferenceNotes } from "../compare/notes.ts";
import { finalKind } from "../kinds.ts";
import type { Shown } from "../notes.ts";
import type { Calculation } from "../query.ts";
import type { ResultNote } from "../result.ts";
import { refusedMargins } from "./declared.ts";
import type { Verdict } from "./verdict.ts";

/** Says that the margin is not known, or that it takes for chance what is not all chance. */
export function marginNotes(
  calculation: Extract<Calculation, { kind: "interval" | "verdict" | "trend" }>,
  { frame, index }: Shown,
): ResultNote[] {
  const { measure, series } = frame.layout;
  const unknown = refusedMargins(measure, series.indicator, finalKind(series.indicator, []), calculation);
  if (unknown) return [{ severity: "caution", message: unknown, series: index }];
  if (calculation.anyway !== true) return [];
  const message = { id: "analysis.margin-anyway", params: { name: series.indicator.name } };
  return [{ severity: "caution", message, series: index }];
}

/** What is to be said of a verdict beside that: that the first reference is meant and there is none. */
export function verdictNotes(verdict: Verdict, shown: Shown): ResultNote[] {
  const isAlone = verdict.reference === "" && !shown.areas.some(({ role }) => role === "reference");
  return [...(isAlone ? noReferenceNotes(shown) : []), ...marginNotes(verdict, shown)];
}
