import { parsePeriod } from "../../cube/period.ts";
import { REASON } from "../../cube/reason.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { onePeriod } from "../advice/development.ts";
import type { Advice } from "../form.ts";
import { beyondScale } from "../bar/beyond.ts";
import { unitGroups } from "../chart/names.ts";
import { selectedRows } from "../chart/average.ts";
import { MOST_IN_FRONT } from "./looks.ts";

/** More units than this, each with its own axis, is no longer one picture. */
const MOST_UNITS = 4;

/** How well lines suit a result: they show a development, so they need moments, and figures that have a distance. */
export function adviseLine(result: Result): Advice {
  const still = onePeriod(result);
  if (still) return still;
  if (!result.reason.includes(REASON.present)) {
    return { grade: "impossible", reason: { id: "charts.no-figures" }, remedy: { kind: "form", form: "table" } };
  }
  if (result.series.some(({ kind }) => kind === "class")) {
    return { grade: "misleading", reason: { id: "charts.class" }, remedy: { kind: "form", form: "table" } };
  }
  const units = unitGroups(result).length;
  if (units > MOST_UNITS)
    return {
      grade: "misleading",
      reason: { id: "charts.many-units", params: { count: units } },
      remedy: { kind: "form", form: "table" },
    };
  return withinReason(result, units);
}

function withinReason(result: Result, units: number): Advice {
  if (unitGroups(result).some(({ series }) => beyondScale(result, series).length > 0))
    return { grade: "possible", reason: { id: "charts.line-crushed" } };
  if (result.notes.some(({ dated }) => dated !== undefined))
    return { grade: "possible", reason: { id: "charts.line-dated" } };
  if (units > 1) return { grade: "possible", reason: { id: "charts.units-apart", params: { count: units } } };
  if (differentFrequencies(result)) return { grade: "possible", reason: { id: "charts.line-frequencies" } };
  const lines = selectedRows(result).length * result.series.length;
  if (lines > MOST_IN_FRONT) return { grade: "possible", reason: { id: "charts.line-many", params: { count: lines } } };
  if (result.slots.length === 2) return { grade: "possible", reason: { id: "charts.line-two-periods" } };
  return { grade: "good", reason: { id: "charts.line-good" } };
}

function differentFrequencies(result: Result): boolean {
  const found = result.series.flatMap((_, series) =>
    result.slots.map((_, slot) => parsePeriod(result.periods[columnAt(result, series, slot)] ?? "")?.frequency),
  );
  return new Set(found.filter((frequency) => frequency !== undefined)).size > 1;
}
