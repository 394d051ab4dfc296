import { spanPeriods } from "../cube/period.ts";
import type { LevelId } from "../cube/area.ts";
import type { Span } from "../cube/indicator.ts";
import type { Geography } from "./geography.ts";
import type { Measure } from "./measure.ts";
import { periodOfDenominator } from "./base.ts";
import { needed } from "./needed.ts";
import type { Series } from "./series.ts";
import { spansForLevel } from "./spans.ts";

/**
 * The spans that say which periods a series has. A ratio has all periods of its numerator for which there is a
 * denominator, also where the store itself names fewer: a denominator on older areas is recast.
 */
export function askedSpans(series: Series, measure: Measure, level: LevelId, geography: Geography): readonly Span[] {
  const spans = publishedSpans(series, measure, level, geography);
  return measure.by ? needed(measure.tools.time).coarseSpans(spans, measure.by) : spans;
}

/** The spans of a series of which every period is whole: longer periods that lack a part are left out. */
export function wholeSpans(series: Series, measure: Measure, level: LevelId, geography: Geography): readonly Span[] {
  const spans = publishedSpans(series, measure, level, geography);
  const { by, corrections, tools } = measure;
  return by ? needed(tools.time).completeSpans(spans, by, corrections !== undefined) : spans;
}

function publishedSpans(
  { indicator }: Series,
  measure: Measure,
  level: LevelId,
  geography: Geography,
): readonly Span[] {
  const { numerator, denominator } = measure;
  if (!indicator.ratio || !denominator) return spansForLevel(indicator.spans, level, geography);
  const spans = spansForLevel(numerator.indicator.spans, level, geography);
  const divided = spans.flatMap((span) =>
    withDenominator(
      span,
      (period) => periodOfDenominator(denominator, span.level, period, measure.yearStart) !== undefined,
    ),
  );
  return divided.length > 0
    ? divided
    : spansForLevel(indicator.spans.length > 0 ? indicator.spans : numerator.indicator.spans, level, geography);
}

function withDenominator(span: Span, has: (period: string) => boolean): Span[] {
  const periods = spanPeriods(span).filter(has);
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  return [periods.length === spanPeriods(span).length ? span : { ...span, first, last, periods }];
}
