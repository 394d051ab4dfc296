import type { SeriesChoice } from "../../analysis/query.ts";
import type { Dimension, Indicator } from "../../cube/indicator.ts";
import { problem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";

/**
 * The breakdowns of a live table in which a person must choose before anything is read: the office names no total, and
 * no member was chosen. All of them together would be a guess, and often thousands of figures.
 */
export function toChoose(choice: Pick<SeriesChoice, "members" | "sums">, indicator: Indicator): readonly Dimension[] {
  return indicator.dimensions.filter(
    ({ id, total }) => total === undefined && !choice.members[id]?.length && !choice.sums?.[id]?.length,
  );
}

/** By indicator why it is not read yet: *unchosen*, with the names of the breakdowns. */
export function refusals(
  choices: readonly SeriesChoice[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, Problem> {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return new Map(
    choices.flatMap((choice) => {
      const indicator = known.get(choice.indicator);
      const asks = indicator ? toChoose(choice, indicator) : [];
      if (!indicator || asks.length === 0) return [];
      return [[indicator.id, problem("unchosen", indicator.name.nl, asks.map(({ name }) => name.nl).join(", "))]];
    }),
  );
}

/** An indicator that waits for a choice stands as one series, not as one for each member of what is not chosen. */
export function waiting(indicator: Indicator): Indicator {
  return { ...indicator, dimensions: indicator.dimensions.filter(({ total }) => total !== undefined) };
}
