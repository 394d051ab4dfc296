import { FLAG } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { withTopics } from "./withTopics.ts";
import type { AddedTopic } from "./withTopics.ts";

/** Which whole a figure is a part of: figures with the same answer make one. Undefined where it is part of none. */
export type WholeOf = (series: number, row: number, slot: number) => string | undefined;

/** The topics of one area in one period make a whole. */
export const wholeOfArea: WholeOf = (_, row, slot) => `${row} ${slot}`;

/** The chosen areas of one topic in one period make a whole; what they are compared with is no part of it. */
function wholeOfTopic({ areas }: Result): WholeOf {
  return (series, row, slot) => (areas[row]?.role === "selected" ? `${series} ${slot}` : undefined);
}

/** What stands together makes the whole: the topics where there are several, else the areas. */
export function wholeShown(result: Result): WholeOf {
  return result.series.length > 1 ? wholeOfArea : wholeOfTopic(result);
}

/** The same wholes, without those of which a part is missing. */
export function onlyComplete(result: Result, wholeOf: WholeOf): WholeOf {
  const broken = new Set<string | undefined>();
  for (const [series, row, slot] of cellsOf(result)) {
    if (result.reason[cellAt(result, series, row, slot)] !== REASON.present) broken.add(wholeOf(series, row, slot));
  }
  return (series, row, slot) => {
    const whole = wholeOf(series, row, slot);
    return broken.has(whole) ? undefined : whole;
  };
}

function* cellsOf({ series, areas, slots }: Result): Generator<[series: number, row: number, slot: number]> {
  for (const one of series.keys())
    for (const row of areas.keys()) for (const slot of slots.keys()) yield [one, row, slot];
}

/**
 * A result with behind each topic which part of its whole, in percent, each figure is: what a pie or a stack shows, for
 * its table. Parts that are missing are not in the whole, as they are not in the picture; a whole of zero has no parts.
 */
export function withShares(result: Result, wholeOf: WholeOf): Result {
  const sums = new Map<string, number>();
  for (const [series, row, slot] of cellsOf(result)) {
    const value = Math.abs(result.values[cellAt(result, series, row, slot)] ?? NaN);
    const whole = wholeOf(series, row, slot);
    if (whole !== undefined && !Number.isNaN(value)) sums.set(whole, (sums.get(whole) ?? 0) + value);
  }
  const shares = result.series.map((own, of): AddedTopic => ({
    of,
    series: {
      ...own,
      key: `${own.key}~part`,
      indicator: `${own.indicator}~part`,
      name: { nl: `${own.name.nl}: deel van het getoonde`, en: `${own.name.en}: part of what is shown` },
      unit: { nl: "%", en: "%" },
      decimals: 1,
      kind: "percentage",
    },
    figure: (row, slot) => {
      const cell = cellAt(result, of, row, slot);
      const reason = reasonOf(result.reason[cell] ?? 0);
      const sum = sums.get(wholeOf(of, row, slot) ?? "") ?? 0;
      if (reason !== "present") return { value: NaN, reason, flags: 0 };
      if (sum === 0) return { value: NaN, reason: "not-applicable", flags: 0 };
      const flags = (result.flags[cell] ?? 0) | FLAG.computed;
      return { value: (100 * (result.values[cell] ?? NaN)) / sum, reason, flags };
    },
  }));
  return withTopics(result, shares);
}
