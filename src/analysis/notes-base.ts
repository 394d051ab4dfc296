import { levelOf, nameOf, pluralOf } from "../cube/area.ts";
import { comparePeriods, periodRange, spanPeriods } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import type { MessageParam } from "../cube/message.ts";
import { isBase } from "./base.ts";
import { reasonsOf } from "./block.ts";
import type { Geography } from "./geography.ts";
import { placeOf } from "./geography.ts";
import type { LevelBases } from "./layout.ts";
import { listOf } from "./lists.ts";
import { parentsIn } from "./membership.ts";
import type { Shown } from "./notes.ts";
import type { Query } from "./query.ts";
import type { ResultNote } from "./result.ts";
import { spanCovers } from "./spans.ts";
import { lacksWeight } from "./unit.ts";

/** Why figures are not there, or rest on something that must be said: levels, periods, divisions, membership. */
export function baseNotes(shown: Shown, query: Query, geography: Geography): ResultNote[] {
  const { measure, series } = shown.frame.layout;
  const note = (id: string, params: Readonly<Record<string, MessageParam>> = {}): ResultNote => ({
    severity: "caution",
    message: { id, params: { name: series.indicator.name, ...params } },
    series: shown.index,
  });
  if (measure.refused) return [{ severity: "caution", message: measure.refused, series: shown.index }];
  const levels = [...shown.frame.bases.values()].filter(
    ({ level }) => level === query.level || shown.areas.some((area) => area.level === level),
  );
  return [
    ...missingLevel(shown, query, geography, note),
    ...missingPeriods(shown, note),
    ...missingDenominator(shown, query, note),
    ...missingWeight(shown, geography),
    ...levels.flatMap((bases) => differing(bases, geography, shown, note)),
    ...refusedGroups(shown, note),
    ...levels.flatMap((bases) => assumed(bases, geography, note)),
    ...spanNotes(levels, note),
  ];
}

type MakeNote = (id: string, params?: Readonly<Record<string, MessageParam>>) => ResultNote;

function missingLevel(shown: Shown, query: Query, geography: Geography, note: MakeNote): ResultNote[] {
  const { measure } = shown.frame.layout;
  const bases = shown.frame.bases.get(query.level)?.bases ?? [];
  if (bases.some(isBase) || measure.numerator.indicator.spans.some((span) => span.level === query.level)) return [];
  if (!shown.areas.some((area) => area.level === query.level)) return [];
  return [note("analysis.no-level", { level: pluralOf(geography.areas, query.level) })];
}

function missingPeriods(shown: Shown, note: MakeNote): ResultNote[] {
  const { periods, spans, lacking } = shown.frame.layout;
  const other =
    lacking === REASON["other-frequency"] && periods.length > 0 && periods.every((period) => period === null);
  if (other) return [note("analysis.other-frequency")];
  const isAllThere = periods.every((period) => period === null || spans.some((span) => spanCovers(span, period)));
  if (isAllThere && periods.length > 0) return [];
  const known = [...new Set(spans.flatMap(spanPeriods))].sort(comparePeriods);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [note("analysis.no-figures")];
  const hasHoles = known.length < periodRange(first, last).length;
  if (hasHoles && known.length <= MOST_PERIODS)
    return [note("analysis.only-periods", { periods: listOf(known.map((period) => ({ period }))) })];
  const id = hasHoles ? "analysis.no-period-between" : "analysis.no-period";
  return [note(id, { first: { period: first }, last: { period: last } })];
}

/** So many periods are named one by one. */
const MOST_PERIODS = 8;

/** A rate of a period for which the denominator has no figure. */
function missingDenominator(shown: Shown, query: Query, note: MakeNote): ResultNote[] {
  const { measure, periods } = shown.frame.layout;
  const bases = shown.frame.bases.get(query.level)?.bases ?? [];
  const { spans } = measure.numerator.indicator;
  const without = periods.find((period, slot) => {
    const base = bases[slot];
    return (
      period !== null &&
      base &&
      !isBase(base) &&
      spans.some((span) => span.level === query.level && spanCovers(span, period))
    );
  });
  if (!measure.denominator || typeof without !== "string") return [];
  return [
    note("analysis.no-denominator", { denominator: measure.denominator.indicator.name, period: { period: without } }),
  ];
}

/** A mean of several areas without its weight, in the first period that lacks it. */
function missingWeight({ frame, areas, index }: Shown, geography: Geography): ResultNote[] {
  const { measure, worked } = frame.layout;
  // Whether it lacks hangs on the level and on being several areas: one of a kind stands for all of them.
  const kinds = new Map(areas.map((area) => [`${area.level} ${String((area.parts ?? []).length > 1)}`, area]));
  for (const area of kinds.values()) {
    for (const [slot, base] of (frame.bases.get(area.level)?.bases ?? []).entries()) {
      const message = isBase(base) && lacksWeight(measure, area, base, worked[slot] ?? "", geography);
      if (message) return [{ severity: "caution", message, series: index }];
    }
  }
  return [];
}

/** A denominator on newer areas than the numerator: dividing would give some areas a false rate. */
function differing(bases: LevelBases, geography: Geography, shown: Shown, note: MakeNote): ResultNote[] {
  const { denominator } = shown.frame.layout.measure;
  const [apart] = bases.bases.flatMap((base) =>
    isBase(base) && base.other?.recast === false ? [{ base, other: base.other }] : [],
  );
  if (!apart || !denominator) return [];
  const { block } = shown.frame;
  const refused = shown.areas.some(
    ({ level }, at) => level === bases.level && reasonsOf(block, shown.places[at] ?? -1).includes(REASON.refused),
  );
  if (!refused) return [];
  const params = {
    denominator: denominator.indicator.name,
    level: pluralOf(geography.areas, apart.base.level),
    own: yearOf(apart.base.divisionId, geography),
    other: yearOf(apart.other.id, geography),
  };
  return [note("analysis.divisions-differ", params)];
}

function yearOf(id: string | null, geography: Geography): string {
  const division = geography.areas.divisions.find((each) => each.id === id);
  return division?.from.slice(0, 4) ?? id ?? "?";
}

/** Areas whose figure would have to be made from parts, of an indicator that cannot be added up. */
function refusedGroups(shown: Shown, note: MakeNote): ResultNote[] {
  const { measure } = shown.frame.layout;
  if (measure.combining !== "alone") return [];
  const refused = shown.areas.filter((area) => {
    if ((area.parts?.length ?? 1) > 1) return true;
    const bases = shown.frame.bases.get(area.level)?.bases ?? [];
    return !bases.some(isBase) && measure.numerator.indicator.spans.some((span) => span.level !== area.level);
  });
  const made = refused.filter((area) => area.parts !== undefined || area.role === "reference");
  if (made.length === 0) return [];
  return [note("analysis.no-aggregation", { areas: listOf(made.slice(0, 3).map((area) => area.name)) })];
}

/** Membership that the source knows up to a day, used for later figures. */
function assumed(levels: LevelBases, geography: Geography, note: MakeNote): ResultNote[] {
  for (const base of levels.bases) {
    if (!isBase(base)) continue;
    const since = parentsIn(geography, base.level, levels.level, base.division, base.day)?.assumedSince;
    if (since !== undefined) return [note("analysis.membership-assumed", { day: { period: since } })];
  }
  return [];
}

/** What holds for every figure of a level; only an estimate is something to beware of. */
function spanNotes(levels: readonly LevelBases[], note: MakeNote): ResultNote[] {
  const spans = new Set(levels.flatMap(({ bases }) => bases.flatMap((base) => (isBase(base) ? [base.span] : []))));
  return [...spans].flatMap((span): ResultNote[] => {
    if (!span.note) return [];
    return [{ ...note("analysis.note", { text: span.note }), severity: span.estimate === true ? "caution" : "info" }];
  });
}

/** The name of the area or level of a code, for a sentence. */
export function nameOfCode({ areas }: Geography, code: string): MessageParam {
  const area = placeOf(areas, code);
  return area ? nameOf(area) : (levelOf(areas, code)?.name ?? code);
}
