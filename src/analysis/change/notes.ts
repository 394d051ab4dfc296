import type { MessageParam } from "../../cube/message.ts";
import { REASON } from "../../cube/reason.ts";
import type { Shown } from "../notes.ts";
import type { ResultNote } from "../result.ts";
import { spanCovers } from "../spans.ts";
import { basePeriods } from "./base-period.ts";
import type { Calculation } from "../query.ts";
import type { Change } from "./change.ts";

type At = Extract<Calculation, { kind: "at" }>;

/** Why a change is missing: no figure to compare with, or one too small to say how much it grew. */
export function changeNotes(change: Change | At, shown: Shown): ResultNote[] {
  const { layout } = shown.frame;
  const note = (id: string, params: Readonly<Record<string, MessageParam>> = {}): ResultNote => ({
    severity: "info",
    message: { id, params: { name: layout.series.indicator.name, ...params } },
    series: shown.index,
  });
  const bases = layout.periods.flatMap((period) =>
    period === null ? [] : basePeriods(change.kind === "at" ? change.base : change.against, period, layout),
  );
  const without = bases.find((base) => !layout.spans.some((span) => spanCovers(span, base)));
  const mistimed = bases.length === 0 && layout.periods.some((period) => period !== null);
  return [
    ...(mistimed ? [note("analysis.change-no-base")] : []),
    ...(without === undefined ? [] : [note("analysis.change-base-missing", { period: { period: without } })]),
    ...(change.kind === "change" && change.of !== "difference" && hasTooSmall(shown)
      ? [note("analysis.growth-small-base")]
      : []),
  ];
}

function hasTooSmall({ frame: { block }, places }: Shown): boolean {
  return places.some(
    (place) =>
      place >= 0 &&
      block.reason.subarray(place * block.columns, (place + 1) * block.columns).includes(REASON["too-small"]),
  );
}
