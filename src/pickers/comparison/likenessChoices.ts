import type { AreaChoice, AreaRule } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Areas } from "../../cube/area.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import { CHARACTERISTICS, LIKENESS_YEAR, NEAREST } from "../../cube/likeness.ts";
import { lacks } from "../availability.ts";

export type Likeness = Extract<AreaRule, { kind: "similar" }>;

/** The comparison with similar areas of a question, if it has one. */
export function similarOf(
  areas: readonly AreaChoice[],
): { readonly choice: AreaChoice; readonly rule: Likeness } | undefined {
  for (const choice of areas) {
    const { rule } = choice;
    if (choice.role === "reference" && rule.kind === "similar") return { choice, rule };
  }
  return undefined;
}

const USUAL: readonly string[] = CHARACTERISTICS.map(({ indicator }) => indicator);

/** The indicators that a rule holds areas against each other on. */
export function characteristicsOf({ on }: Likeness): readonly string[] {
  return on ?? USUAL;
}

/**
 * What there is to hold areas against each other on: anything measured in the year that decides it, as one figure per
 * area; the usual ones first, then by the order of the catalogue.
 */
export function offeredFor(
  { of }: Likeness,
  catalogue: Catalogue,
  areas: Areas,
): { readonly usual: readonly Indicator[]; readonly others: readonly Indicator[] } {
  const level = areas.areas[of]?.level ?? "gemeente";
  const year = { kind: "exact", periods: [LIKENESS_YEAR] } as const;
  const known = catalogue.indicators.filter(
    (one) =>
      one.kind !== "class" &&
      one.dimensions.every(({ total }) => total !== undefined) &&
      lacks(one, level, year, areas) === undefined,
  );
  return {
    usual: USUAL.flatMap((id) => known.find((one) => one.id === id) ?? []),
    others: known.filter(({ id }) => !USUAL.includes(id)),
  };
}

/** A rule with or without a characteristic; the usual ones are not written out. */
export function withCharacteristic({ of, count, ...rule }: Likeness, indicator: string, wanted: boolean): Likeness {
  const others = characteristicsOf({ of, ...rule }).filter((id) => id !== indicator);
  const on = wanted ? [...others, indicator] : others;
  const usual = on.length === USUAL.length && USUAL.every((id) => on.includes(id));
  return { kind: "similar", of, ...(count !== undefined && { count }), ...(!usual && { on }) };
}

/** A rule for as many areas; the usual number is not written out. */
export function withCount({ of, on }: Likeness, count: number): Likeness {
  return { kind: "similar", of, ...(count !== NEAREST && { count }), ...(on && { on }) };
}

export interface SimilarArea {
  readonly code: string;
  /** How unlike it is, in standard deviations of all characteristics together. */
  readonly distance: number;
}

/** The areas that proved similar, nearest first, whether they are one row or several. */
export function foundIn({ areas }: Pick<Result, "areas">): readonly SimilarArea[] {
  return areas.flatMap(({ code, role, parts = [code], distances }) =>
    role === "reference" && distances
      ? parts.map((part, at) => ({ code: part, distance: distances[at] ?? Number.NaN }))
      : [],
  );
}
