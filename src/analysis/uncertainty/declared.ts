import type { Catalogue, Chance, Indicator, Kind } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { SeriesLayout } from "../layout.ts";
import type { Measure } from "../measure.ts";
import { measureOf } from "../measure.ts";
import type { Calculation } from "../query.ts";
import { expandSeries } from "../series.ts";

export type Uncertain = Extract<Calculation, { kind: "interval" | "verdict" | "trend" }>;

/** Fewest and most periods of a trend. */
const LEAST_PERIODS = 5;

/** Where the intervals of a series come from: its own counts, those who were asked, or only what was published. */
export type Margins = "counts" | "sample" | "published";

/** The chance process behind a series: that of what it counts, else its own. */
export function chanceOf({ numerator }: Measure, indicator: Indicator): Chance | undefined {
  return numerator.indicator.chance ?? indicator.chance;
}

/** Where the intervals of a measure come from; undefined where there are none to have. */
export function marginsOf(measure: Measure, indicator: Indicator): Margins | undefined {
  const chance = chanceOf(measure, indicator);
  if (chance?.process !== "poisson") return chance && (chance.process === "binomial" ? "sample" : "published");
  const averaged = measure.rolling?.of === "mean" || measure.by?.of === "mean";
  return averaged || (measure.combining !== "sum" && measure.combining !== "ratio") ? undefined : "counts";
}

/** Why a series has no intervals, or a trend no meaning; undefined when it does. */
export function refusedMargins(
  measure: Measure,
  indicator: Indicator,
  kind: Kind,
  calculation: Uncertain,
): Message | undefined {
  const params = { name: indicator.name };
  const chance = chanceOf(measure, indicator);
  const margins = marginsOf(measure, indicator);
  if (kind === "class" || !chance || !margins) return { id: "analysis.margin-unknown", params };
  if (chance.process === "poisson" && chance.clustered && !calculation.anyway)
    return { id: "analysis.margin-clustered", params };
  if (calculation.kind === "trend") {
    return calculation.n < LEAST_PERIODS ? { id: "analysis.trend-short", params } : undefined;
  }
  // How many there are says first how large an area is: only held against something is it more or less than elsewhere.
  if (calculation.kind === "verdict" && margins === "counts" && !measure.denominator)
    return { id: "analysis.verdict-counts", params };
  if (margins === "published" && calculation.level !== 95) return { id: "analysis.margin-95", params };
  const unsampled = chance.process === "binomial" && chance.sample === undefined;
  return unsampled ? { id: "analysis.margin-unknown", params } : undefined;
}

/**
 * A measure whose figures get an interval. Where there is none to have, figures stay without one and a note says so;
 * but a verdict or a trend is then refused.
 */
export function withUncertainty(measure: Measure, indicator: Indicator, kind: Kind, calculation: Uncertain): Measure {
  const refused = refusedMargins(measure, indicator, kind, calculation);
  if (refused) return calculation.kind === "interval" ? measure : { ...measure, refused };
  const margins = marginsOf(measure, indicator);
  return margins === undefined || calculation.kind === "trend" ? measure : { ...measure, margins };
}

/**
 * A layout with the number who were asked beside it, for the same columns: for its interval, or to hold against the
 * fewest that say something. The same one where that is not needed.
 */
export function withSample(layout: SeriesLayout, catalogue: Catalogue): SeriesLayout {
  const { measure, series } = layout;
  const chance = chanceOf(measure, series.indicator);
  if (measure.refused || chance?.process !== "binomial" || chance.sample === undefined) return layout;
  if (measure.margins !== "sample" && series.indicator.threshold?.sample === undefined) return layout;
  const asked = { source: series.source, indicator: chance.sample, members: {}, calculations: [] };
  const [sample] = expandSeries(asked, catalogue).series;
  if (!sample) return layout;
  const { spans, periods, worked, lacking } = layout;
  // How many were asked is known of an area; several together were not drawn as one sample.
  const alone: Measure = { ...measureOf(sample, catalogue, measure.tools), combining: "alone" };
  return { ...layout, sample: { series: sample, measure: alone, spans, periods, worked, lacking } };
}
