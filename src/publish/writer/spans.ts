import type { Span } from "../../cube/indicator.ts";
import { comparePeriods, parsePeriod, periodAt, periodRange, spanPeriods } from "../../cube/period.ts";
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
 * list of areas, or an older denominator that adds up can be recast on the numerator's. A day, week or month goes with
 * the denominator of its calendar year, as `evaluate` takes it. Where they never do, the ratio has no span there.
 */
export function ratioSpans(
  config: IndicatorConfig,
  spansOfIndicator: ReadonlyMap<string, readonly Span[]>,
  divisions: Divisions,
  adds: (indicator: string) => boolean,
): Span[] {
  const above = spansOfIndicator.get(config.ratio?.numerator ?? "") ?? [];
  const recasts = adds(config.ratio?.denominator ?? "");
  const below = spansOfIndicator.get(config.ratio?.denominator ?? "") ?? [];
  return above.flatMap((numerator) =>
    below
      .filter(({ level }) => level === numerator.level)
      .flatMap((denominator) => {
        const shared = sharedPeriods(numerator, denominator, divisions, recasts);
        if (shared.length === 0) return [];
        const division = numerator.division === "per-period" ? denominator.division : numerator.division;
        const estimate = numerator.estimate === true || denominator.estimate === true;
        return [
          {
            level: numerator.level,
            frequency: numerator.frequency,
            ...extent(shared),
            division,
            ...(estimate ? { estimate } : {}),
            ...(numerator.note ? { note: numerator.note } : {}),
          },
        ];
      }),
  );
}

/**
 * Periods of one span in which the other of the same level has figures too, of that period or of its year, on the same
 * areas or, when it `recasts`, on older ones of which it is known what became of them.
 */
export function sharedPeriods(one: Span, other: Span, divisions: Divisions, recasts = false): string[] {
  const periods = new Set(spanPeriods(other));
  return spanPeriods(one)
    .filter((period) => {
      const within = withinPeriod(period, other.frequency);
      if (within === undefined || !periods.has(within)) return false;
      const left = codesOf(one, period, divisions);
      const right = codesOf(other, within, divisions);
      if (left === undefined || right === undefined) return false;
      return sameList(left, right) || (recasts && divisions.succeeds(one.division, within, one.level));
    })
    .sort(comparePeriods);
}

/** The period of a frequency that a period lies in; undefined when it lies in none. */
function withinPeriod(period: string, frequency: Span["frequency"]): string | undefined {
  const { start = NaN, end = NaN } = parsePeriod(period) ?? {};
  if (Number.isNaN(start)) return undefined;
  const wider = periodAt(start, frequency);
  return (parsePeriod(wider)?.end ?? -Infinity) >= end ? wider : undefined;
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
