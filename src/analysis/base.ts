import type { Division, LevelId } from "../cube/area.ts";
import type { Span } from "../cube/indicator.ts";
import { parsePeriod } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import type { Geography } from "./geography.ts";
import { divisionOfFigures, divisionOn, rankOf } from "./geography.ts";
import type { Measure, Term } from "./measure.ts";
import { parentsIn } from "./membership.ts";
import { needed } from "./needed.ts";
import { spanAt } from "./spans.ts";

/** Where the figures of one level and period come from: published at that level, or of smaller areas. */
export interface Base {
  readonly level: LevelId;
  /** First day of the period, by which divisions and memberships are found. */
  readonly day: number;
  readonly division: Division | undefined;
  readonly divisionId: string | null;
  readonly span: Span;
  readonly denominatorPeriod: string | null;
  /** The year after that of the denominator, where a rate is of the mean of both and it has figures. */
  readonly denominatorEnd?: string;
  /** The older (or newer) division that the figures are published on, where they are asked on another. */
  readonly recast?: { readonly from: Division; readonly possible: boolean };
  /** Division of the denominator, where it differs from that of the numerator. */
  readonly other?: OtherDivision;
}

/** A denominator on other areas than the numerator: recast to those of the numerator where that is possible. */
export interface OtherDivision {
  readonly id: string;
  readonly division: Division | undefined;
  readonly day: number;
  /** True when it is older and adds up, so that it can be recast; back to older areas is never possible. */
  readonly recast: boolean;
}

/** Why there is no base: a reason code for the whole column. */
export interface NoBase {
  readonly reason: number;
}

/** Whether a level and period have figures to rest on; else the reason is why not. */
export function isBase(base: Base | NoBase): base is Base {
  return "level" in base;
}

/**
 * Finds the figures for a level and period: a published figure of the level itself beats one computed from parts,
 * and larger parts beat smaller ones (fewer of them are missing, and sources round the small ones).
 */
export function baseOf(measure: Measure, level: LevelId, period: string, geography: Geography): Base | NoBase {
  let unknown = false;
  for (const candidate of levelsFrom(level, measure, geography)) {
    const base = baseAt(measure, candidate, period, geography);
    if (!base) continue;
    if (candidate === level) return base;
    if (measure.combining === "alone") return { reason: REASON.refused };
    if (parentsIn(geography, candidate, level, base.division, base.day)) return base;
    unknown = true;
  }
  return { reason: unknown ? REASON.refused : REASON.empty };
}

function levelsFrom(level: LevelId, measure: Measure, geography: Geography): readonly LevelId[] {
  const rank = rankOf(geography, level);
  const smaller = new Set(measure.numerator.indicator.spans.map((span) => span.level));
  return [
    level,
    ...[...smaller]
      .filter((each) => rankOf(geography, each) > rank)
      .sort((a, b) => rankOf(geography, a) - rankOf(geography, b)),
  ];
}

function baseAt(measure: Measure, level: LevelId, period: string, geography: Geography): Base | undefined {
  const behind = behindPeriod(measure, level, period);
  if (!behind) return undefined;
  const { span, day } = behind;
  const published = divisionOfFigures(geography, span.division, level, day);
  const target = measure.recast === undefined ? undefined : divisionOfYear(measure.recast, level, geography);
  const moved = target && published && target.id !== published.id ? published : undefined;
  const division = moved ? target : published;
  const divisionId = division?.id ?? (span.division === "per-period" ? null : span.division);
  const recast = moved && target ? { recast: { from: moved, possible: moved.from < target.from } } : {};
  const plain: Base = { level, day, division, divisionId, span, denominatorPeriod: null, ...recast };
  const { denominator } = measure;
  if (!denominator) return plain;
  const denominatorPeriod = periodOfDenominator(denominator, level, period, measure.yearStart);
  if (denominatorPeriod === undefined) return undefined;
  const end = measure.averaged && yearAfter(denominator, level, denominatorPeriod);
  const under = { denominatorPeriod, ...(end && { denominatorEnd: end }) };
  const other = figuresOf(denominator, level, denominatorPeriod, geography);
  const matched = rankOf(geography, level) === 0 || other.id === divisionId;
  if (matched) return { ...plain, ...under };
  const older = other.division !== undefined && division !== undefined && other.division.from < division.from;
  const adds = denominator.indicator.aggregation.rule === "sum";
  return { ...plain, ...under, other: { ...other, id: other.id ?? "", recast: older && adds } };
}

/** The span with the figures of a period, and the day by which its areas are found. */
function behindPeriod({ numerator: { indicator }, by, tools }: Measure, level: LevelId, period: string) {
  if (by) return needed(tools.time).spanBehind(indicator.spans, level, period, by);
  const span = spanAt(indicator, level, period);
  const day = parsePeriod(period)?.start;
  return span && day !== undefined ? { span, day } : undefined;
}

/** The division of 1 January of a year, or the newest known. */
function divisionOfYear(to: string, level: LevelId, geography: Geography): Division | undefined {
  const day = to === "latest" ? Infinity : parsePeriod(to)?.start;
  return day === undefined ? undefined : divisionOn(geography, level, day);
}

/** The division that a term's figures of a level and period are on, and the day of the period. */
function figuresOf(term: Term, level: LevelId, period: string, geography: Geography) {
  const span = spanAt(term.indicator, level, period);
  const day = parsePeriod(period)?.start ?? 0;
  if (!span) return { id: null, division: undefined, day };
  const division = divisionOfFigures(geography, span.division, level, day);
  return { id: division?.id ?? (span.division === "per-period" ? null : span.division), division, day };
}

/** The division that a term's figures of a level and period are on; null where none is known. */
export function divisionOfTerm(term: Term, level: LevelId, period: string, geography: Geography): string | null {
  return figuresOf(term, level, period, geography).id;
}

/**
 * A ratio takes the denominator of the same period, else of its calendar year. A calculated rate takes that of
 * 1 January of the calendar year, else of the same period.
 */
export function periodOfDenominator(
  term: Term,
  level: LevelId,
  period: string,
  yearStart: boolean,
): string | undefined {
  const year = period.slice(0, 4);
  const tries = yearStart ? [year, period] : [period, year];
  return tries.find((each) => spanAt(term.indicator, level, each));
}

/** The year after one of a stock, when it has figures then. */
function yearAfter({ indicator }: Term, level: LevelId, period: string): string | undefined {
  if (indicator.time !== "stock" || parsePeriod(period)?.frequency !== "year") return undefined;
  const next = String(Number(period) + 1);
  return spanAt(indicator, level, next) ? next : undefined;
}
