import type { Span } from "../../cube/indicator.ts";
import { comparePeriods, periodRange } from "../../cube/period.ts";
import type { IndicatorConfig } from "../config/schema.ts";
import type { Divisions } from "../divisions.ts";
import type { IndicatorCubes } from "../assemble.ts";

/** The spans of an indicator, from the figures that it has. */
export function spansOf({ indicator, cubes }: IndicatorCubes): Span[] {
  return cubes.map(({ cube, frequency }) => {
    const mine = indicator.inputs.filter((input) => input.level === cube.level && input.frequency === frequency);
    const note = mine.find((input) => input.note)?.note;
    return {
      level: cube.level,
      frequency,
      ...extent(cube.periods),
      division: cube.division,
      ...(mine.every((input) => input.estimate === true) ? { estimate: true } : {}),
      ...(note ? { note } : {}),
    };
  });
}

function extent(periods: readonly string[]): Pick<Span, "first" | "last" | "periods"> {
  const first = periods[0] ?? "";
  const last = periods.at(-1) ?? "";
  const whole = periodRange(first, last).length === periods.length;
  return { first, last, ...(whole ? {} : { periods }) };
}

/**
 * The spans of a ratio: the levels and periods for which numerator and denominator both have figures on the same
 * list of areas. Where they never do, the ratio has no span there.
 */
export function ratioSpans(
  config: IndicatorConfig,
  spansOfIndicator: ReadonlyMap<string, readonly Span[]>,
  divisions: Divisions,
): Span[] {
  const above = spansOfIndicator.get(config.ratio?.numerator ?? "") ?? [];
  const below = spansOfIndicator.get(config.ratio?.denominator ?? "") ?? [];
  return above.flatMap((numerator) =>
    below
      .filter(({ level, frequency }) => level === numerator.level && frequency === numerator.frequency)
      .flatMap((denominator) => {
        const shared = sharedPeriods(numerator, denominator, divisions);
        if (shared.length === 0) return [];
        const division = numerator.division === "per-period" ? denominator.division : numerator.division;
        const estimate = numerator.estimate === true || denominator.estimate === true;
        return [{
          level: numerator.level,
          frequency: numerator.frequency,
          ...extent(shared),
          division,
          ...(estimate ? { estimate } : {}),
          ...(numerator.note ? { note: numerator.note } : {}),
        }];
      }),
  );
}

/** Periods that two spans of one level share, on the same areas. */
export function sharedPeriods(one: Span, other: Span, divisions: Divisions): string[] {
  const periods = new Set(listed(other));
  return listed(one)
    .filter((period) => periods.has(period))
    .filter((period) => {
      const left = codesOf(one, period, divisions);
      const right = codesOf(other, period, divisions);
      return left !== undefined && right !== undefined && sameList(left, right);
    })
    .sort(comparePeriods);
}

function listed(span: Span): readonly string[] {
  return span.periods ?? periodRange(span.first, span.last);
}

function codesOf(span: Span, period: string, divisions: Divisions): readonly string[] | undefined {
  return span.division === "per-period"
    ? divisions.codesAt(period, span.level)
    : divisions.codesIn(span.division, span.level);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  const codes = new Set(one);
  return one.length === other.length && other.every((code) => codes.has(code));
}
