import { REASON } from "../../cube/reason.ts";
import type { Shown } from "../notes.ts";
import type { ResultNote } from "../result.ts";

/** Says that areas with the same figure share their place. */
export function tiedNotes({ frame, index }: Shown): ResultNote[] {
  const params = { name: frame.layout.series.indicator.name };
  return [{ severity: "info", message: { id: "analysis.tied", params }, series: index }];
}

/** Says that there is nothing to compare with. */
export function noReferenceNotes({ frame, index }: Shown): ResultNote[] {
  const { layout, block } = frame;
  if (block.reason.length === 0 || block.reason.some((reason) => reason !== REASON.refused)) return [];
  const params = { name: layout.series.indicator.name };
  return [{ severity: "caution", message: { id: "analysis.no-reference", params }, series: index }];
}
