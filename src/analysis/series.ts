import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue, Dimension, Indicator } from "../cube/indicator.ts";
import { calculationWords } from "./words.ts";
import type { Picked } from "./members/sums.ts";
import { membersOf, sumOf } from "./members/sums.ts";
import type { SeriesFormula } from "./formula/series.ts";
import type { FormulaTool } from "./formula/tool.ts";
import type { Calculation, Query, SeriesChoice } from "./query.ts";
import type { ResultNote } from "./result.ts";

export const STORE = "store";
/** The source of own formulas. */
export const OWN = "own";

/** Whether a series is of a table that an office or the person's device has, and not of the store or worked out of others. */
export function isLive({ source }: { readonly source: string }): boolean {
  return source !== STORE && source !== OWN;
}

/** One line of figures: an indicator with exactly one member per dimension, and what is done with it. */
export interface Series {
  /** The words of the link for this series alone; the same figures always have the same key. */
  readonly key: string;
  readonly source: string;
  readonly indicator: Indicator;
  readonly members: Readonly<Record<string, string>>;
  /** Per dimension the members that are added up to the one named in `members`. */
  readonly sums?: Readonly<Record<string, readonly string[]>>;
  readonly calculations: readonly Calculation[];
  /** Of an own formula: its series and what is done with them. `indicator` is then made for it. */
  readonly formula?: SeriesFormula;
}

export interface Expanded {
  readonly series: readonly Series[];
  readonly notes: readonly ResultNote[];
}

/** What a rate of this indicator is of, unless another is named. */
export function defaultDenominator(indicator: Indicator): string {
  return indicator.rateOf ?? "population";
}

/**
 * The series behind one choice: every combination of the members picked. A dimension left out means its total,
 * else all of its members. An indicator or member that the catalogue does not have is named in a note.
 */
export function expandSeries(choice: SeriesChoice, catalogue: Catalogue): Expanded {
  const indicator = indicatorOf(catalogue, choice.indicator);
  if (!indicator) return { series: [], notes: [caution("analysis.unknown-indicator", { id: choice.indicator })] };
  const notes: ResultNote[] = [];
  const picked = indicator.dimensions.map((dimension) => picksOf(dimension, indicator, choice, notes));
  const series = combinations(picked).map((one) => {
    const made = membersOf(indicator.dimensions.map(({ id }, i) => [id, one[i] ?? { code: "" }] as const));
    const { source, calculations } = choice;
    return { key: keyOf(source, indicator, made.members, calculations), source, indicator, ...made, calculations };
  });
  return { series, notes };
}

/** The series of all choices of a query, each once, in the order given. */
export function expandQuery(query: Query, catalogue: Catalogue, formulas?: FormulaTool): Expanded {
  const expanded = query.series.map((choice) =>
    choice.source === OWN && formulas ? formulas.expand(choice, query, catalogue) : expandSeries(choice, catalogue),
  );
  const byKey = new Map<string, Series>();
  for (const series of expanded.flatMap((each) => each.series)) {
    if (!byKey.has(series.key)) byKey.set(series.key, series);
  }
  return { series: [...byKey.values()], notes: expanded.flatMap((each) => each.notes) };
}

/** The members of a dimension that a choice shows, then those that it adds up. */
function picksOf(dimension: Dimension, indicator: Indicator, choice: SeriesChoice, notes: ResultNote[]): Picked[] {
  const asked = choice.members[dimension.id];
  const sums = choice.sums?.[dimension.id] ?? [];
  const all = dimension.members.map((member) => member.code);
  if (!asked && sums.length === 0)
    return (dimension.total === undefined ? all : [dimension.total]).map((code) => ({ code }));
  const unknown = [...(asked ?? []), ...sums.flat()].filter((code) => !all.includes(code));
  for (const code of new Set(unknown)) {
    notes.push(caution("analysis.unknown-member", { code, dimension: dimension.name, name: indicator.name }));
  }
  const known = (codes: readonly string[]) => [...new Set(codes.filter((code) => all.includes(code)))];
  const added = sums.map(known).filter((codes) => codes.length > 0);
  const summed = added.map((codes) => sumOf(dimension, codes));
  if (summed.some(({ parts }, at) => !parts && (added[at]?.length ?? 0) > 1))
    notes.push({ severity: "info", message: { id: "analysis.members-published", params: { name: indicator.name } } });
  return [...known(asked ?? []).map((code) => ({ code })), ...summed];
}

function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((sofar, list) => sofar.flatMap((start) => list.map((code) => [...start, code])), [[]]);
}

function keyOf(
  source: string,
  indicator: Indicator,
  members: Readonly<Record<string, string>>,
  calculations: readonly Calculation[],
): string {
  const name = source === STORE ? indicator.id : `${source}:${indicator.id}`;
  const chosen = indicator.dimensions
    .filter((dimension) => members[dimension.id] !== dimension.total)
    .map((dimension) => `${dimension.id}.${members[dimension.id] ?? ""}`);
  const done = calculations.map((calculation) => calculationWords(calculation, defaultDenominator(indicator)));
  return [name, ...chosen, ...done].join("~");
}

/** An empty name means the indicator's own denominator. */
export function denominatorId(named: string, indicator: Indicator): string {
  return named === "" ? defaultDenominator(indicator) : named;
}

function caution(id: string, params: NonNullable<ResultNote["message"]["params"]>): ResultNote {
  return { severity: "caution", message: { id, params } };
}
