import type { Catalogue, Indicator, Span } from "../../cube/indicator.ts";
import { comparePeriods } from "../../cube/period.ts";

/**
 * Where an indicator has figures. One that is worked out has them where both numerator and denominator have,
 * so its spans are the overlap of theirs.
 */
export function spansOf(indicator: Indicator, catalogue: Catalogue): readonly Span[] {
  if (!indicator.ratio || indicator.spans.length > 0) return indicator.spans;
  const find = (id: string): readonly Span[] => catalogue.indicators.find((one) => one.id === id)?.spans ?? [];
  const denominators = find(indicator.ratio.denominator);
  return find(indicator.ratio.numerator).flatMap((span) => {
    const other = denominators.find((one) => one.level === span.level && one.frequency === span.frequency);
    return other ? overlap(span, other) : [];
  });
}

function overlap(span: Span, other: Span): Span[] {
  const first = comparePeriods(span.first, other.first) >= 0 ? span.first : other.first;
  const last = comparePeriods(span.last, other.last) <= 0 ? span.last : other.last;
  if (comparePeriods(first, last) > 0) return [];
  const listed = span.periods ?? other.periods;
  const within = listed?.filter((code) => comparePeriods(first, code) <= 0 && comparePeriods(code, last) <= 0);
  return [{ ...span, first, last, ...(within ? { periods: within } : {}) }];
}
