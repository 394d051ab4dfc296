import type { Areas, LevelId } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import { DEFAULT_DENOMINATOR } from "../../workspace/defaults.ts";
import { hasLevel } from "../availability.ts";

/** What a rate may be per. */
export const FACTORS: readonly number[] = [100, 1000, 10_000, 100_000];

/** What a count can be divided by at a level: other counts of what is there at a moment, the usual one first. */
export function denominatorsFor(indicator: Indicator, level: LevelId, catalogue: Catalogue): readonly Indicator[] {
  const usual = indicator.rateOf ?? DEFAULT_DENOMINATOR;
  return catalogue.indicators
    .filter(
      ({ id, kind, time, aggregation, dimensions }) =>
        id === usual ||
        (id !== indicator.id &&
          kind === "count" &&
          time === "stock" &&
          aggregation.rule === "sum" &&
          dimensions.length === 0),
    )
    .filter((one) => one.id === usual || hasLevel(one, level))
    .sort((a, b) => Number(b.id === usual) - Number(a.id === usual));
}

/** Years on whose boundaries figures can be put at a level, the newest first. */
export function recastYears(areas: Areas, level: LevelId): readonly string[] {
  const known = areas.divisions.filter(({ levels }) => (levels[level] ?? []).length > 0);
  return [...new Set(known.map(({ from }) => from.slice(0, 4)))].sort().reverse();
}
