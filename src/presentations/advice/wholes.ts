import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";

/**
 * How the series of a result make a whole. `whole`: all parts of one breakdown, each once. `part`: some of them.
 * `double`: the total stands among its parts. `none`: they are not parts of one thing.
 */
export type Whole = "whole" | "part" | "double" | "none";

/** The one dimension in which series differ that are the same in all else, and the member of each. Undefined: they are not parts of one thing. */
export function splitOf({
  series,
}: Pick<Result, "series">): { dimension: string; codes: readonly string[] } | undefined {
  const [first] = series;
  if (!first || series.length < 2) return undefined;
  const same = series.every(
    ({ indicator, source, steps }) =>
      indicator === first.indicator && source === first.source && JSON.stringify(steps) === JSON.stringify(first.steps),
  );
  const varying = first.members.flatMap(({ dimension }, at) => {
    const codes = series.map(({ members }) => members[at]?.code ?? "");
    return new Set(codes).size > 1 ? [{ dimension, codes }] : [];
  });
  const [split] = varying;
  return same && varying.length === 1 && split && new Set(split.codes).size === split.codes.length ? split : undefined;
}

/** Whether the series are the parts of one whole, by the members of the one dimension in which they differ. */
export function wholeOf(result: Result, catalogue: Catalogue): Whole {
  const split = splitOf(result);
  if (!split) return "none";
  const known = catalogue.indicators
    .find(({ id }) => id === result.series[0]?.indicator)
    ?.dimensions.find(({ id }) => id === split.dimension);
  if (!known) return "part";
  if (known.total !== undefined && split.codes.includes(known.total)) return "double";
  const parts = known.members.filter(({ code }) => code !== known.total);
  return parts.every(({ code }) => split.codes.includes(code)) ? "whole" : "part";
}
