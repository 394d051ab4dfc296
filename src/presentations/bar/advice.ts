import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Advice } from "../form.ts";
import { unitGroups } from "../chart/names.ts";
import { acrossOf } from "./across.ts";
import { beyondScale } from "./beyond.ts";

const MOST_UNITS = 4;
/** More bars than this do not fit on a screen. */
const MANY_BARS = 40;
/** More members than this in a group are told apart by nobody. */
const MANY_MEMBERS = 6;
/** From this number of periods on a line shows the same with less ink. */
const MANY_PERIODS = 24;

/** How well bars suit a result: they compare lengths, so they need figures that add up to a length from zero. */
export function adviseBar(result: Result): Advice {
  if (!result.reason.includes(REASON.present)) {
    return { grade: "impossible", reason: { id: "charts.no-figures" }, remedy: { kind: "form", form: "table" } };
  }
  if (result.series.some(({ kind }) => kind === "class")) {
    return { grade: "misleading", reason: { id: "charts.class" }, remedy: { kind: "form", form: "table" } };
  }
  const groups = unitGroups(result);
  if (groups.length > MOST_UNITS) {
    return {
      grade: "misleading",
      reason: { id: "charts.many-units", params: { count: groups.length } },
      remedy: { kind: "form", form: "table" },
    };
  }
  return withinReason(result, groups.length, Math.max(...groups.map(({ series }) => series.length)));
}

function withinReason(result: Result, units: number, series: number): Advice {
  const across = acrossOf(result, { across: "auto" }, series);
  const sizes = { areas: result.areas.length, slots: result.slots.length, series };
  const bars = sizes.areas * sizes.slots * sizes.series;
  const members = bars / sizes[across];
  if (unitGroups(result).some(({ series: shared }) => beyondScale(result, shared).length > 0))
    return { grade: "misleading", reason: { id: "charts.bar-crushed" } };
  if (bars === 1) return { grade: "possible", reason: { id: "charts.bar-one" } };
  if (sizes.slots > MANY_PERIODS) {
    return {
      grade: "possible",
      reason: { id: "charts.bar-line", params: { count: sizes.slots } },
      remedy: { kind: "form", form: "line" },
    };
  }
  if (members > MANY_MEMBERS)
    return { grade: "possible", reason: { id: "charts.bar-crowded", params: { count: members } } };
  if (bars > MANY_BARS) {
    const reason = { id: "charts.bar-many", params: { count: bars } };
    return { grade: "possible", reason, ...(sizes.slots > 1 && { remedy: { kind: "form", form: "line" } }) };
  }
  if (units > 1) return { grade: "possible", reason: { id: "charts.units-apart", params: { count: units } } };
  return { grade: "good", reason: { id: across === "slots" ? "charts.bar-periods" : "charts.bar-good" } };
}
