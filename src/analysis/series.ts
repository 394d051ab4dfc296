import type { Catalogue, Dimension, Indicator } from "../cube/indicator.ts";
import { calculationWords } from "./words.ts";
import type { Calculation, Query, SeriesChoice } from "./query.ts";
import type { ResultNote } from "./result.ts";

export const STORE = "store";

/** One line of figures: an indicator with exactly one member per dimension, and what is done with it. */
export interface Series {
  /** The words of the link for this series alone; the same figures always have the same key. */
  readonly key: string;
  readonly source: string;
  readonly indicator: Indicator;
  readonly members: Readonly<Record<string, string>>;
  readonly calculations: readonly Calculation[];
}

export interface Expanded {
  readonly series: readonly Series[];
  readonly notes: readonly ResultNote[];
}

export function indicatorOf(catalogue: Catalogue, id: string): Indicator | undefined {
  return catalogue.indicators.find((indicator) => indicator.id === id);
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
  const picked = indicator.dimensions.map((dimension) => membersOf(dimension, indicator, choice, notes));
  const series = combinations(picked).map((codes) => {
    const members = Object.fromEntries(indicator.dimensions.map((dimension, i) => [dimension.id, codes[i] ?? ""]));
    const { source, calculations } = choice;
    return { key: keyOf(source, indicator, members, calculations), source, indicator, members, calculations };
  });
  return { series, notes };
}

/** The series of all choices of a query, each once, in the order given. */
export function expandQuery(query: Query, catalogue: Catalogue): Expanded {
  const expanded = query.series.map((choice) => expandSeries(choice, catalogue));
  const byKey = new Map<string, Series>();
  for (const series of expanded.flatMap((each) => each.series)) {
    if (!byKey.has(series.key)) byKey.set(series.key, series);
  }
  return { series: [...byKey.values()], notes: expanded.flatMap((each) => each.notes) };
}

function membersOf(dimension: Dimension, indicator: Indicator, choice: SeriesChoice, notes: ResultNote[]): string[] {
  const asked = choice.members[dimension.id];
  const all = dimension.members.map((member) => member.code);
  if (!asked) return dimension.total === undefined ? all : [dimension.total];
  const unknown = asked.filter((code) => !all.includes(code));
  for (const code of unknown) {
    notes.push(caution("analysis.unknown-member", { code, dimension: dimension.name, name: indicator.name }));
  }
  return [...new Set(asked.filter((code) => all.includes(code)))];
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (sofar, list) => sofar.flatMap((start) => list.map((code) => [...start, code])),
    [[]],
  );
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
