import type { Cube, Need } from "../../cube/cube.ts";
import { FLAG } from "../../cube/flags.ts";
import { problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { REASON } from "../../cube/reason.ts";
import { fillingOf } from "../live/filling.ts";
import { multiplied } from "../live/units.ts";
import { MARGINS, periodOf } from "./codes.ts";
import type { Opened } from "./open.ts";

/** Why a figure is not there. *Impossible* cannot exist; *NotAvailable* was not published. */
const REASONS: Readonly<Record<string, number>> = {
  Impossible: REASON["not-applicable"],
  Confidential: REASON.suppressed,
  NotAvailable: REASON["not-published"],
};

/** Rows of `Observations` → Cube. A row that does not hold together is a Problem that names it; an absent row is *empty*. */
export function cubeOfRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  need: Need,
  measure: string,
  opened: Opened,
  where: string,
): Cube | Problem {
  const { geo, time, margins, breakdowns, division, measures } = opened;
  const { factor, decimals } = measures.get(measure) ?? { factor: 1, decimals: 0 };
  const dimensions = breakdowns.map(({ id, members }) => ({
    id,
    members: members.map(({ code }) => code).filter((code) => need.members[id]?.includes(code) ?? true),
  }));
  const areas = geo.levels.get(need.level) ?? [];
  const { indicator, level, periods } = need;
  const filling = fillingOf({ indicator, level, division, areas, periods, dimensions }, margins !== undefined);
  const rounded = factor > 1 ? FLAG.rounded : 0;
  for (const row of rows) {
    const wrong = (field: string): Problem =>
      problem("mismatch", need.indicator, `${where}#Id=${String(row["Id"])}.${field}`);
    const read = (id: string): string => (typeof row[id] === "string" ? row[id].trim() : "");
    if (read("Measure") !== measure) return wrong("Measure");
    const period = time ? (periodOf(read(time.id)) ?? "") : "";
    const area = geo.id === undefined ? (areas[0] ?? "") : read(geo.id);
    const cell = filling.at(
      area,
      period,
      dimensions.map(({ id }) => read(id)),
    );
    if (cell < 0) continue;
    const value = row["Value"];
    const side = margins === undefined ? "value" : MARGINS[read(margins)];
    if (side === undefined) return wrong(margins ?? "");
    const attribute = row["ValueAttribute"];
    if (typeof value === "number" && (attribute === "None" || attribute === null || attribute === undefined)) {
      const figure = multiplied(value, factor, decimals);
      if (side === "value") filling.put(cell, figure, (time?.flags.get(period) ?? 0) | rounded);
      else filling.bound(cell, side, figure);
    } else if (value === null && typeof attribute === "string") {
      if (side === "value") filling.lack(cell, REASONS[attribute] ?? REASON["not-published"]);
    } else return wrong("Value");
  }
  return filling.cube;
}
