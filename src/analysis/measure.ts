import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue, Dimension, Indicator, Kind } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import type { Localised } from "../cube/text.ts";
import { finalKind, refusedChange, refusedComparison } from "./kinds.ts";
import { refusedSums } from "./members/sums.ts";
import { needed } from "./needed.ts";
import type { Calculation } from "./query.ts";
import type { RecastTool } from "./recast/tool.ts";
import type { Series } from "./series.ts";
import { STORE, denominatorId } from "./series.ts";
import type { ByTime } from "./time/coarse.ts";
import type { TimeTool } from "./time/tool.ts";
import { refusedShare } from "./share/refused.ts";
import type { Margins } from "./uncertainty/declared.ts";
import { withUncertainty } from "./uncertainty/declared.ts";

/** One column of published figures that goes into a series. */
export interface Term {
  readonly source: string;
  readonly indicator: Indicator;
  readonly members: Readonly<Record<string, string>>;
  /** Per dimension the members that are added up; its code in `members` is then that of all of them together. */
  readonly sums?: Readonly<Record<string, readonly string[]>>;
  /** Set when a formula names more members of it: what those leave of a published total must not be a secret. */
  readonly combined?: true;
}

/** The late parts of the work that figures need before they are added up; those of the toolbox. */
export interface MeasureTools {
  readonly time?: TimeTool;
  readonly recast?: RecastTool;
}

/** How figures of several areas become one. `alone`: they do not; only a group of one has a figure. */
export type Combining = "sum" | "ratio" | "weighted" | "min" | "max" | "alone";

export interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What a series is made of. A ratio is `factor` × numerator ÷ denominator; without denominator the numerator is
 * the figure itself. `refused` says why the whole series would mislead.
 */
export interface Measure {
  readonly numerator: Term;
  readonly denominator?: Term;
  readonly weight?: Term;
  readonly factor: number;
  readonly combining: Combining;
  readonly threshold: Threshold;
  readonly rolling?: Extract<Calculation, { kind: "rolling" }>;
  /** Set when older figures are put on the areas of a newer division: a year, or `latest`. */
  readonly recast?: string;
  /** Set when running totals are turned into figures per period first. */
  readonly corrections?: "flag" | "spread";
  /** Set when longer periods are made of those of the source. */
  readonly by?: ByTime;
  /** Set when figures per period become running totals: from the first of the source, or the first shown. */
  readonly cumulated?: "start" | "shown";
  /** Set when its figures get an interval: from what they count, from those who were asked, or as published. */
  readonly margins?: Margins;
  /** True for a calculated rate: its denominator is that of 1 January of the calendar year. */
  readonly yearStart: boolean;
  /** True for a rate of the mean of that and the 1 January after. */
  readonly averaged?: true;
  /** With what it is worked out; what it needs is there. */
  readonly tools: MeasureTools;
  readonly refused?: Message;
}

/** A rate over fewer people than this says little and may give somebody away. */
export const DEFAULT_DENOMINATOR_THRESHOLD = 200;

/** What must be read and done for a series. */
export function measureOf(series: Series, catalogue: Catalogue, tools: MeasureTools): Measure {
  const single = series.indicator.ratio ? ratioMeasure(series, catalogue) : plainMeasure(series, catalogue);
  const plain = {
    ...single,
    tools: { ...(tools.time && { time: tools.time }), ...(tools.recast && { recast: tools.recast }) },
  };
  const doubled = plain.refused ?? refusedSums(series, plain);
  const published = doubled ? { ...plain, refused: doubled } : plain;
  return inOrder(series.calculations).reduce((measure, calculation, i, all) => {
    if (measure.refused) return measure;
    const kind = finalKind(series.indicator, all.slice(0, i));
    return withCalculation(measure, calculation, kind, series.indicator, catalogue);
  }, published);
}

function withCalculation(
  measure: Measure,
  calculation: Calculation,
  kind: Kind,
  indicator: Indicator,
  catalogue: Catalogue,
): Measure {
  switch (calculation.kind) {
    case "recast":
      return { ...measure, recast: calculation.to };
    case "per-period":
      return withPerPeriod(measure, calculation.corrections, indicator.name);
    case "by":
      return needed(measure.tools.time).withBy(measure, calculation, indicator.name);
    case "cumulate":
      return needed(measure.tools.time).withCumulate(measure, calculation, indicator.name);
    case "rolling":
      return withRolling(measure, calculation, indicator.name);
    case "rate":
      return withRate(measure, calculation, indicator, catalogue);
    case "share": {
      const refused = refusedShare(measure, calculation, kind, indicator);
      return refused ? { ...measure, refused } : measure;
    }
    case "change":
    case "at": {
      const refused = refusedChange(indicator, kind, calculation);
      return refused ? { ...measure, refused } : measure;
    }
    case "interval":
    case "verdict":
    case "trend":
      return withUncertainty(measure, indicator, kind, calculation);
    case "versus":
    case "position": {
      const weighed = measure.denominator !== undefined || measure.weight !== undefined;
      const refused = refusedComparison(indicator, kind, calculation, weighed);
      return refused ? { ...measure, refused } : measure;
    }
  }
}

const FIRST: Partial<Record<Calculation["kind"], number>> = {
  recast: -5,
  "per-period": -4,
  by: -3,
  cumulate: -2,
  rolling: -1,
  rate: 0,
  interval: 0.2,
  verdict: 0.3,
  trend: 0.3,
  share: 0.5,
};

/** Totals are taken apart and counts added up over time before they are divided, and divided before anything else. */
export function inOrder(calculations: readonly Calculation[]): Calculation[] {
  const rank = ({ kind }: Calculation) => FIRST[kind] ?? 1;
  return [...calculations].sort((a, b) => rank(a) - rank(b));
}

function plainMeasure(series: Series, catalogue: Catalogue): Measure {
  const { indicator, source, members, sums } = series;
  const plain: Measure = {
    numerator: { source, indicator, members, ...(sums && { sums }) },
    factor: 1,
    combining: "alone",
    threshold: { numerator: 0, denominator: 0 },
    yearStart: false,
    tools: {},
  };
  const { aggregation } = indicator;
  if (aggregation.rule === "sum" || aggregation.rule === "min" || aggregation.rule === "max") {
    return { ...plain, combining: aggregation.rule };
  }
  if (aggregation.rule !== "weighted") return plain;
  const weight = totalOf(catalogue, aggregation.weight, source);
  return weight ? { ...plain, combining: "weighted", weight } : plain;
}

function ratioMeasure(series: Series, catalogue: Catalogue): Measure {
  const { indicator, source } = series;
  const plain = plainMeasure(series, catalogue);
  const { ratio, threshold } = indicator;
  if (!ratio) return plain;
  const top = indicatorOf(catalogue, ratio.numerator);
  const denominator = totalOf(catalogue, ratio.denominator, source);
  if (!top || !denominator)
    return { ...plain, refused: { id: "analysis.unknown-denominator", params: { name: indicator.name } } };
  const members = { ...totals(top.dimensions), ...restrict(series.members, top.dimensions) };
  const sums = series.sums && restrict(series.sums, top.dimensions);
  return {
    ...plain,
    numerator: { source, indicator: top, members, ...(sums && { sums }) },
    denominator,
    factor: ratio.factor,
    combining: "ratio",
    ...(indicator.rateOn === "average" && { averaged: true as const }),
    threshold: { numerator: threshold?.numerator ?? 0, denominator: threshold?.denominator ?? 0 },
  };
}

function withPerPeriod(measure: Measure, corrections: "flag" | "spread", name: Localised): Measure {
  const { indicator } = measure.numerator;
  const counted = indicator.kind === "count" || indicator.kind === "amount";
  if (indicator.time !== "cumulative" || !counted || measure.corrections) {
    return { ...measure, refused: { id: "analysis.per-period-no-totals", params: { name } } };
  }
  return { ...measure, corrections };
}

function withRolling(measure: Measure, rolling: Extract<Calculation, { kind: "rolling" }>, name: Localised): Measure {
  const { indicator } = measure.numerator;
  const params = { name };
  if (!(rolling.n >= 1)) return { ...measure, refused: { id: "analysis.bad-window", params } };
  const flow = (indicator.time === "flow" || measure.corrections !== undefined) && measure.by?.of !== "mean";
  if (measure.cumulated || (indicator.time === "cumulative" && !flow))
    return { ...measure, refused: { id: "analysis.rolling-cumulative", params } };
  if (!flow || (measure.denominator && !measure.yearStart)) {
    return { ...measure, refused: { id: "analysis.rolling-no-flow", params } };
  }
  if (measure.rolling) return { ...measure, refused: { id: "analysis.rolling-twice", params } };
  return { ...measure, rolling };
}

function withRate(
  measure: Measure,
  rate: Extract<Calculation, { kind: "rate" }>,
  indicator: Indicator,
  catalogue: Catalogue,
): Measure {
  const params = { name: indicator.name };
  const additive = measure.combining === "sum" && (indicator.kind === "count" || indicator.kind === "amount");
  if (!additive || measure.denominator) return { ...measure, refused: { id: "analysis.rate-of-no-count", params } };
  const denominator = totalOf(catalogue, denominatorId(rate.denominator, indicator), STORE);
  if (denominator?.indicator.aggregation.rule !== "sum") {
    return { ...measure, refused: { id: "analysis.unknown-denominator", params } };
  }
  const { threshold } = indicator;
  return {
    ...measure,
    denominator,
    factor: rate.per,
    combining: "ratio",
    yearStart: true,
    ...(indicator.rateOn === "average" && { averaged: true as const }),
    threshold: {
      numerator: threshold?.numerator ?? 0,
      denominator: threshold?.denominator ?? DEFAULT_DENOMINATOR_THRESHOLD,
    },
  };
}

/** An indicator as a whole: the total of each of its dimensions. Undefined when it has no such total. */
function totalOf(catalogue: Catalogue, id: string, source: string): Term | undefined {
  const indicator = indicatorOf(catalogue, id);
  if (!indicator || indicator.ratio || indicator.dimensions.some((dimension) => dimension.total === undefined)) {
    return undefined;
  }
  return { source, indicator, members: totals(indicator.dimensions) };
}

function totals(dimensions: readonly Dimension[]): Record<string, string> {
  return Object.fromEntries(dimensions.flatMap(({ id, total }) => (total === undefined ? [] : [[id, total] as const])));
}

function restrict<T>(members: Readonly<Record<string, T>>, dimensions: readonly Dimension[]): Record<string, T> {
  return Object.fromEntries(
    dimensions.flatMap(({ id }) => {
      const code = members[id];
      return code === undefined ? [] : [[id, code] as const];
    }),
  );
}
