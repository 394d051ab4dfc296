import type { Result, ResultMember, ResultSeries } from "../../analysis/result.ts";

/**
 * One respect in which series differ: the indicator with its calculations (`series`), or a dimension. A table can
 * put each on rows or columns. `of` gives the value of each series, `values` a series that has it.
 */
export interface Facet {
  readonly id: string;
  /** Absent for the facet of indicators. */
  readonly dimension?: string;
  readonly of: readonly number[];
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly series: number;
  /** What this value is called besides the indicator; absent where the series is not broken down by the dimension. */
  readonly member?: ResultMember;
}

const dimensionAxis = (dimension: string): string => `by-${dimension}`;

/** The facets of a result: first the indicators, then the dimensions of which more than one member is shown. */
export function facetsOf(result: Result): readonly Facet[] {
  const dimensions = [...new Set(result.series.flatMap((series) => series.members.map(({ dimension }) => dimension)))];
  const split = dimensions.filter((dimension) => new Set(result.series.map(codeIn(dimension))).size > 1);
  const byDimension = split.map((dimension) => facet(result, dimensionAxis(dimension), codeIn(dimension), dimension));
  return [facet(result, "series", indicatorKeys(result, split)), ...byDimension];
}

const codeIn =
  (dimension: string) =>
  (series: ResultSeries): string =>
    series.members.find((member) => member.dimension === dimension)?.code ?? "";

/** Two series may differ in nothing but their key; the key then keeps them apart. */
function indicatorKeys(result: Result, split: readonly string[]): (series: ResultSeries, index: number) => string {
  const taken = new Set<string>();
  const keys = result.series.map((series) => {
    const own = series.members.filter(({ dimension }) => !split.includes(dimension));
    const indicator = JSON.stringify([series.source, series.indicator, series.steps, own.map(({ code }) => code)]);
    const place = JSON.stringify([indicator, split.map((dimension) => codeIn(dimension)(series))]);
    const key = taken.has(place) ? JSON.stringify([indicator, taken.size]) : indicator;
    taken.add(place);
    return key;
  });
  return (_, index) => keys[index] ?? "";
}

function facet(
  result: Result,
  id: string,
  keyOf: (series: ResultSeries, index: number) => string,
  dimension?: string,
): Facet {
  const places = new Map<string, number>();
  const values: FacetValue[] = [];
  const of = result.series.map((series, index) => {
    const key = keyOf(series, index);
    const known = places.get(key);
    if (known !== undefined) return known;
    const member = series.members.find((each) => each.dimension === dimension);
    places.set(key, values.length);
    return values.push(member ? { series: index, member } : { series: index }) - 1;
  });
  return dimension === undefined ? { id, of, values } : { id, dimension, of, values };
}

/** Members that are the same for every series with this indicator, and so belong to its name. */
export function fixedMembers(series: ResultSeries, facets: readonly Facet[]): readonly ResultMember[] {
  return series.members.filter(({ dimension }) => !facets.some((each) => each.dimension === dimension));
}
