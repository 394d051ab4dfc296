import { selectedRows } from "../chart/average.ts";
import { addsUp, countsIn } from "./addsUp.ts";
import type { RawOptions } from "../defineForm.ts";
import type { Advice, Form, Said } from "../form.ts";
import { MOST_IN_FRONT } from "../line/looks.ts";
import { asIndex, asIndexedLines, asRateDifference, asRates, asRatesBesideSize, withoutSumOverTime } from "./mend.ts";
import { allAreas, besideCountry, highestAreas, largerAreas, withoutReferences } from "./mendAreas.ts";
import { allMembers, largestMembers, withoutTotal } from "./mendMembers.ts";
import { asDevelopment, asFirstAndLast, asMomentsBeside, samePeriods } from "./mendPeriods.ts";
import type { Asked } from "./mend.ts";
import { hasFigures, MOST_STACKED } from "./sizes.ts";
import { trapsIn } from "./traps.ts";

type Mending = (asked: Asked) => Advice["remedy"];

const highest: Mending = (asked) => highestAreas(asked);
const fewer: Mending = (asked) => largestMembers(asked) ?? highest(asked);
/** Of one area there is nothing to compare, whatever the period is. */
const moreAreas: Mending = (asked) => (selectedRows(asked.result).length < 2 ? allAreas(asked) : undefined);

/** What mends a verdict that forms give themselves: better than another form, as it keeps the one that was chosen. */
const MENDING: Readonly<Record<string, Mending>> = {
  "advice.no-figures": samePeriods,
  "charts.no-figures": samePeriods,
  "map.advice-no-figures": samePeriods,
  "table.no-figures": samePeriods,
  "scatter.no-pairs": (asked) => moreAreas(asked) ?? samePeriods(asked),
  "charts.line-one-period": asDevelopment,
  "slope.one-moment": asFirstAndLast,
  "atlas.one-moment": asFirstAndLast,
  "atlas.one-map": asMomentsBeside,
  "advice.units": asIndexedLines,
  "charts.many-units": asIndex,
  "charts.units-apart": asIndex,
  "dual.misleading": asIndexedLines,
  "advice.part": allMembers,
  "advice.double": withoutTotal,
  "advice.few-areas": allAreas,
  "distribution.few": allAreas,
  "distribution.one": (asked) => (asked.query.level === "land" ? undefined : (moreAreas(asked) ?? samePeriods(asked))),
  // Pies and bars of all areas would cover the land.
  "map.advice-few": (asked) => (asked.result.series.length === 1 ? moreAreas(asked) : undefined),
  "atlas.pair-few": allAreas,
  "ranking.one": allAreas,
  "ranking.few": allAreas,
  // One count has a rate of its own offer; of several, all at once.
  "map.advice-counts": (asked) => (asked.result.series.filter(addsUp).length > 1 ? asRates(asked) : undefined),
  "scatter.counts": asRates,
  "profile.counts": asRates,
  "funnel.count": asRatesBesideSize,
  "funnel.few": allAreas,
  "heat.counts": asRates,
  "charts.line-crushed": (asked) => asIndex(asked) ?? withoutReferences(asked),
  "charts.line-many": (asked) => highestAreas(asked, MOST_IN_FRONT),
  "charts.bar-crushed": (asked) => asRates(asked) ?? asIndex(asked) ?? withoutReferences(asked),
  // Beside the count of a country that of a municipality is no bar.
  "charts.bar-one": (asked) => (countsIn(asked.result) ? undefined : besideCountry(asked)),
  "profile.alone": besideCountry,
  "charts.bar-many": fewer,
  "charts.bar-crowded": fewer,
  "charts.stack-many": (asked) => largestMembers(asked) ?? highestAreas(asked, MOST_STACKED),
  "pie.many": largestMembers,
  "pies.one": allMembers,
  "pies.parts": largestMembers,
  "pies.places": (asked) => largerAreas(asked) ?? highest(asked),
  "pies.too-many": (asked) => largerAreas(asked) ?? highest(asked),
  "multiples.left": highest,
  "area.left": highest,
  "area.many": highest,
};

/** The line of an average, by the name that this option has in every form, and no country to hold it against. */
function averageAlone(asked: Asked, options: RawOptions): Said | undefined {
  const count = selectedRows(asked.result).length;
  if (options["average"] !== true || count < 2) return undefined;
  const remedy = besideCountry(asked);
  return remedy && { reason: { id: "advice.average", params: { count } }, remedy };
}

/** A difference in numbers instead of growth would be the next thing to mend in a map: it becomes one of rates at once. */
function inMap({ borders }: Form<RawOptions>, asked: Asked, said: Said): Said {
  if (!borders || said.reason.id !== "advice.tiny-growth") return said;
  const remedy = asRateDifference(asked);
  return remedy ? { ...said, remedy } : said;
}

/**
 * What a form says of itself, held against the traps that no form escapes: all that is wrong at once, the worst first.
 * Its own *misleading* goes before traps, and those before any matter of taste; an *impossible* form is not drawn, so
 * that says enough. A form that marks every figure by itself compares nothing. `options` are those of the figure that
 * is shown; a form that is only offered has none.
 */
export function judge(form: Form<RawOptions>, asked: Asked, options: RawOptions = {}): Advice {
  const advised = form.advise(asked.result, asked.catalogue, asked.areas);
  const summed = hasFigures(asked.result) ? undefined : withoutSumOverTime(asked);
  if (summed) return { grade: "impossible", reason: { id: "advice.not-over-time" }, remedy: summed };
  const remedy = MENDING[advised.reason.id]?.(asked) ?? advised.remedy;
  const own = remedy ? { ...advised, remedy } : advised;
  if (own.grade === "impossible") return own;
  const traps = form.shows === "cells" ? [] : trapsIn(asked, form.shows === "moment");
  const average = averageAlone(asked, options);
  const found = (average ? [...traps, average] : traps).map((each) => inMap(form, asked, each));
  switch (own.grade) {
    case "misleading":
      return together("misleading", [own, ...found]) ?? own;
    case "possible":
      return together("possible", [...found, own]) ?? own;
    case "good":
      return together("possible", found) ?? own;
  }
}

/** Several sentences as one advice, none of them twice. Undefined without any. */
function together(grade: Advice["grade"], said: readonly Said[]): Advice | undefined {
  const once = said.filter(({ reason }, at) => said.findIndex((other) => other.reason.id === reason.id) === at);
  const [first, ...more] = once.map(({ reason, remedy }): Said => (remedy ? { reason, remedy } : { reason }));
  return first && { grade, ...first, ...(more.length > 0 && { more }) };
}
