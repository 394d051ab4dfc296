import { REASON } from "../../cube/reason.ts";
import type { Shown } from "../notes.ts";
import type { ResultNote } from "../result.ts";

/** Says that there is nothing to compare with, and how places are shared. */
export function comparisonNotes(shown: Shown): ResultNote[] {
  const { layout, block } = shown.frame;
  if (layout.measure.refused) return [];
  const note = (severity: ResultNote["severity"], id: string): ResultNote => ({
    severity,
    message: { id, params: { name: layout.series.indicator.name } },
    series: shown.index,
  });
  return layout.series.calculations.flatMap((calculation): ResultNote[] => {
    if (calculation.kind === "position") return calculation.of === "rank" ? [note("info", "analysis.tied")] : [];
    const nothing =
      (calculation.kind === "versus" || (calculation.kind === "verdict" && isAlone(calculation.reference, shown))) &&
      block.reason.length > 0 &&
      block.reason.every((reason) => reason === REASON.refused);
    return nothing ? [note("caution", "analysis.no-reference")] : [];
  });
}

/** Whether the first reference is meant and there is none. */
function isAlone(reference: string, { areas }: Shown): boolean {
  return reference === "" && !areas.some(({ role }) => role === "reference");
}
