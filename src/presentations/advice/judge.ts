import { selectedRows } from "../chart/average.ts";
import type { RawOptions } from "../defineForm.ts";
import type { Advice, Form } from "../form.ts";
import { MOST_IN_FRONT } from "../line/looks.ts";
import { asIndex, asIndexedLines, asRates, withoutSumOverTime } from "./mend.ts";
import { allAreas, besideCountry, highestAreas } from "./mendAreas.ts";
import { allMembers, largestMembers, withoutTotal } from "./mendMembers.ts";
import type { Asked } from "./mend.ts";
import { hasFigures } from "./sizes.ts";
import { trapIn } from "./traps.ts";

type Mending = (asked: Asked) => Advice["remedy"];

const highest: Mending = (asked) => highestAreas(asked);
const fewer: Mending = (asked) => largestMembers(asked) ?? highest(asked);

/** What mends a verdict that forms give themselves: better than another form, as it keeps the one that was chosen. */
const MENDING: Readonly<Record<string, Mending>> = {
  "advice.units": asIndex,
  "charts.many-units": asIndex,
  "charts.units-apart": asIndex,
  "dual.misleading": asIndexedLines,
  "advice.part": allMembers,
  "advice.double": withoutTotal,
  "advice.few-areas": allAreas,
  "distribution.few": allAreas,
  "ranking.few": allAreas,
  "scatter.counts": asRates,
  "profile.counts": asRates,
  "funnel.count": asRates,
  "funnel.few": allAreas,
  "heat.counts": asRates,
  "charts.line-many": (asked) => highestAreas(asked, MOST_IN_FRONT),
  "charts.bar-many": fewer,
  "charts.bar-crowded": fewer,
  "charts.stack-many": fewer,
  "pie.many": largestMembers,
  "multiples.left": highest,
  "area.left": highest,
  "area.many": highest,
};

/** The line of an average, by the name that this option has in every form, and no country to hold it against. */
function averageAlone(asked: Asked, options: RawOptions): Advice | undefined {
  const count = selectedRows(asked.result).length;
  if (options["average"] !== true || count < 2) return undefined;
  const remedy = besideCountry(asked);
  return remedy && { grade: "possible", reason: { id: "advice.average", params: { count } }, remedy };
}

/**
 * What a form says of itself, held against the traps that no form escapes. Its own *misleading* and *impossible* stand;
 * for the rest a trap is said before any matter of taste. A form that marks every figure by itself compares nothing.
 * `options` are those of the figure that is shown; a form that is only offered has none.
 */
export function judge(form: Form<RawOptions>, asked: Asked, options: RawOptions = {}): Advice {
  const own = form.advise(asked.result, asked.catalogue, asked.areas);
  const summed = hasFigures(asked.result) ? undefined : withoutSumOverTime(asked);
  if (summed) return { grade: "impossible", reason: { id: "advice.not-over-time" }, remedy: summed };
  const final = own.grade === "impossible" || own.grade === "misleading";
  const trap = final || form.shows === "cells" ? undefined : trapIn(asked, form.shows === "moment");
  if (trap) return { grade: "possible", ...trap };
  const average = final ? undefined : averageAlone(asked, options);
  if (average) return average;
  const remedy = MENDING[own.reason.id]?.(asked) ?? own.remedy;
  return remedy ? { ...own, remedy } : own;
}
