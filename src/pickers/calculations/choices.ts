import type { Areas, LevelId } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Query } from "../../analysis/query.ts";
import { DEFAULT_DENOMINATOR } from "../../workspace/defaults.ts";
import { hasLevel } from "../availability.ts";
import { countryOf } from "../props.ts";

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

/**
 * What figures may be set beside by name: the areas compared with above the figure, those that the reader has before
 * them (chosen, or the own one), the larger areas around these in the newest division, and the country.
 */
export function referencesFor(query: Query, areas: Areas, near: readonly string[]): readonly string[] {
  const compared = query.areas.flatMap(({ role, rule, show }) =>
    role === "reference" && rule.kind === "codes" && (show === "each" || rule.codes.length === 1) ? rule.codes : [],
  );
  const around = near.flatMap((code) => parentOf(code, query.level, areas) ?? []);
  const codes = [...compared, ...near, ...around, countryOf(areas).code];
  return [...new Set(codes)].filter((code) => areas.areas[code] !== undefined);
}

function parentOf(code: string, child: LevelId, { memberships }: Areas): string | undefined {
  return memberships.findLast((each) => each.child === child && each.parent === PROVINCE && code in each.parents)
    ?.parents[code];
}

const PROVINCE = "provincie";

/** Years on whose boundaries figures can be put at a level, the newest first. */
export function recastYears(areas: Areas, level: LevelId): readonly string[] {
  const known = areas.divisions.filter(({ levels }) => (levels[level] ?? []).length > 0);
  return [...new Set(known.map(({ from }) => from.slice(0, 4)))].sort().reverse();
}
