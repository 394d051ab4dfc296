import type { Kind } from "../../cube/indicator.ts";
import type { Localised } from "../../cube/text.ts";
import type { Measure } from "../measure.ts";
import type { Calculation } from "../query.ts";
import { sourceFrequency } from "./coarse.ts";

type By = Extract<Calculation, { kind: "by" }>;
type Cumulate = Extract<Calculation, { kind: "cumulate" }>;

/** Kinds of which not even a mean over periods has a meaning. */
const NO_MEAN: ReadonlySet<Kind> = new Set(["class", "median", "index", "score"]);

/** A measure in longer periods, each figure by its own rule; refused, under the name of its series, where no rule makes sense. */
export function withBy(measure: Measure, { frequency, of }: By, name: Localised): Measure {
  const { indicator } = measure.numerator;
  const refused = (id: string): Measure => ({ ...measure, refused: { id, params: { name } } });
  if (measure.by) return refused("analysis.by-twice");
  const from = sourceFrequency(indicator.spans, frequency);
  if (from === undefined) {
    const there = indicator.spans.some((span) => span.frequency === frequency);
    return refused(there ? "analysis.by-already" : "analysis.by-not-nested");
  }
  if (indicator.time === "cumulative" && !measure.corrections) return refused("analysis.by-cumulative");
  const made = { from, to: frequency };
  if (of === "mean") {
    if (NO_MEAN.has(indicator.kind)) return refused("analysis.by-no-mean");
    if (measure.denominator) return refused("analysis.by-ratio-mean");
    return { ...measure, combining: measure.combining === "sum" ? "sum" : "alone", by: { ...made, of: "mean" } };
  }
  if (isFlow(measure)) {
    if (measure.denominator?.indicator.time === "flow") return refused("analysis.by-ratio-flow");
    return { ...measure, by: { ...made, of: "sum" } };
  }
  if (indicator.time !== "stock") return refused("analysis.by-average");
  if (measure.denominator) return refused("analysis.by-ratio-flow");
  // The weight is of shorter periods or of years, so it does not fit what is made here.
  const combining = measure.combining === "weighted" ? "alone" : measure.combining;
  return { ...measure, combining, by: { ...made, of: "last" } };
}

/** A measure as running totals from the first period on; only of what adds up over time. */
export function withCumulate(measure: Measure, { from }: Cumulate, name: Localised): Measure {
  const { indicator } = measure.numerator;
  const refused = (id: string): Measure => ({ ...measure, refused: { id, params: { name } } });
  if (measure.cumulated) return refused("analysis.cumulate-twice");
  if (indicator.time === "cumulative" && !measure.corrections) return refused("analysis.cumulate-already");
  if (!isFlow(measure) || measure.by?.of === "mean" || (measure.denominator && !measure.yearStart)) {
    return refused("analysis.cumulate-no-flow");
  }
  return { ...measure, cumulated: from };
}

/** Whether figures add up over time: counts and amounts per period, also those taken from running totals. */
function isFlow({ numerator: { indicator }, corrections }: Measure): boolean {
  const counted = indicator.kind === "count" || indicator.kind === "amount";
  return counted && (indicator.time === "flow" || corrections !== undefined);
}
