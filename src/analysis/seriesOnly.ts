import type { Result } from "./result.ts";

/** One series of a result as a result of its own; its figures are looked at, not copied. */
export function seriesOnly(result: Result, series: number): Result {
  const cells = result.areas.length * result.slots.length;
  const columns = result.slots.length;
  const { lower, upper } = result;
  const of = <List extends { subarray: (from: number, to: number) => List }>(list: List): List =>
    list.subarray(series * cells, (series + 1) * cells);
  const own = result.series[series];
  return {
    ...result,
    series: own ? [own] : [],
    values: of(result.values),
    reason: of(result.reason),
    flags: of(result.flags),
    classIndex: of(result.classIndex),
    ...(lower && { lower: of(lower) }),
    ...(upper && { upper: of(upper) }),
    classes: [result.classes[series] ?? null],
    periods: result.periods.slice(series * columns, (series + 1) * columns),
    divisions: result.divisions.slice(series * columns, (series + 1) * columns),
    coverage: result.coverage.slice(series * columns, (series + 1) * columns),
  };
}
