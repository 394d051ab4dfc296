import { spanPeriods } from "../cube/period.ts";
import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue, Indicator } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import type { Frequency } from "../cube/period.ts";
import type { Measure } from "./measure.ts";
import { inOrder, measureOf } from "./measure.ts";
import type { Calculation, ChangeBase, SeriesChoice } from "./query.ts";
import { defaultDenominator, expandSeries } from "./series.ts";
import { refusedMargins } from "./uncertainty/declared.ts";
import type { Uncertain } from "./uncertainty/declared.ts";
import { chainsFor, longerPeriods } from "./time/offers.ts";
import { timeTool } from "./time/tool.ts";
import type { Chain } from "./time/offers.ts";

/** A calculation that a menu can show: whether it can be done with a series, and if not why. */
export interface Offer {
  readonly calculation: Calculation;
  readonly available: boolean;
  readonly reason?: Message;
  /** The same for who insists: it can be done, though the reason stands. */
  readonly anyway?: Calculation;
  /** True when the series has it already. */
  readonly applied: boolean;
  /** Set for a ready combination that is one click; it takes the place of all calculations of the same kinds. */
  readonly chain?: Chain;
}

/** Over how many periods a rolling sum begins: a week of days, a year of months or quarters, a few of others. */
const WINDOWS: Partial<Record<Frequency, number>> = { day: 7, week: 4, month: 12, quarter: 4 };
const FEW = 3;
const LEVELS = [95, 99.8] as const;
const TREND = 5;
const FACTORS = [100, 1000, 10_000, 100_000];
const CHANGES = ["difference", "growth", "average-growth", "index"] as const;
const POSITIONS = ["rank", "percentile", "quartile", "z-score", "weighted-z-score", "class-distance"] as const;

/**
 * Every calculation for a series, in the order of a menu, each held against what the series is after the calculations
 * it has: a growth is offered for a count and refused for a percentage. Empty for an unknown indicator.
 */
export function offersFor(choice: SeriesChoice, catalogue: Catalogue): Offer[] {
  const indicator = indicatorOf(catalogue, choice.indicator);
  const series = expandSeries(choice, catalogue).series[0];
  if (!indicator || !series) return [];
  const words = choice.calculations.map((each) => JSON.stringify(each));
  const held = (added: readonly Calculation[], calculation: Calculation): Offer => {
    const applied = added.every((each) => words.includes(JSON.stringify(each)));
    const others = choice.calculations.filter((each) => !added.some((one) => replaces(one, each)));
    const reason = refusal(calculation, [...others, ...added]);
    if (!reason) return { calculation, available: true, applied };
    const insisted = isUncertain(calculation) ? { ...calculation, anyway: true as const } : undefined;
    const can = insisted && !refusal(insisted, [...others, insisted]);
    return { calculation, available: false, reason, applied, ...(can && { anyway: insisted }) };
  };
  const after = (calculations: readonly Calculation[]): Measure =>
    measureOf({ ...series, calculations }, catalogue, { time: timeTool });
  /** Why a calculation cannot stand among the others: of itself, or because another could not follow it any more. */
  const refusal = (calculation: Calculation, all: readonly Calculation[]): Message | undefined => {
    const ordered = inOrder(all);
    const upTo = ordered.slice(0, ordered.indexOf(calculation) + 1);
    const own = after(upTo);
    const ofOwn =
      own.refused ??
      ofItself(calculation, indicator) ??
      withoutTime(calculation, indicator) ??
      withoutMargin(own, calculation, indicator);
    if (ofOwn) return ofOwn;
    const { refused } = after(ordered);
    return refused && { id: "analysis.not-before-another", params: { reason: refused } };
  };
  const chains = chainsFor(indicator).flatMap((chain): Offer[] => {
    const last = chain.calculations.at(-1);
    return last ? [{ ...held(chain.calculations, last), chain }] : [];
  });
  return [...chains, ...candidates(indicator).map((each) => held([each], each))];
}

/** Inhabitants per inhabitant are one; what is divided by itself is no rate. */
function ofItself(calculation: Calculation, { id, name }: Indicator): Message | undefined {
  const same = calculation.kind === "rate" && calculation.denominator === id;
  return same ? { id: "analysis.rate-of-itself", params: { name } } : undefined;
}

function isUncertain(calculation: Calculation): calculation is Uncertain {
  return calculation.kind === "interval" || calculation.kind === "verdict" || calculation.kind === "trend";
}

/** Figures without a margin stay; but a menu does not offer one that is not there. */
function withoutMargin(measure: Measure, calculation: Calculation, indicator: Indicator): Message | undefined {
  return calculation.kind === "interval" ? refusedMargins(measure, indicator, indicator.kind, calculation) : undefined;
}

/** A menu changes one window, rate, change or place for another of its kind. */
function replaces(one: Calculation, other: Calculation): boolean {
  return one.kind === other.kind;
}

const SHARES: readonly Calculation[] = [
  ...(["members", "areas", "whole"] as const).flatMap((of) =>
    (["all", "picked"] as const).map((among): Calculation => ({ kind: "share", of, among })),
  ),
  { kind: "share", of: "parent", level: "provincie" },
  { kind: "share", of: "parent", level: "land" },
];

function candidates(indicator: Indicator): Calculation[] {
  const n = WINDOWS[indicator.spans[0]?.frequency ?? "year"] ?? FEW;
  const bases: readonly ChangeBase[] = ["previous", "year", "first"];
  return [
    { kind: "recast", to: "latest" },
    { kind: "per-period", corrections: "flag" },
    { kind: "per-period", corrections: "spread" },
    ...longerPeriods(indicator),
    { kind: "cumulate", from: "start" },
    { kind: "rolling", of: "sum", n },
    { kind: "rolling", of: "mean", n },
    ...FACTORS.map((per): Calculation => ({ kind: "rate", per, denominator: defaultDenominator(indicator) })),
    ...SHARES,
    ...CHANGES.flatMap((of) => bases.map((against): Calculation => ({ kind: "change", of, against }))),
    ...bases.map((base): Calculation => ({ kind: "at", base })),
    { kind: "versus", of: "difference", reference: "" },
    { kind: "versus", of: "ratio", reference: "" },
    ...POSITIONS.map((of): Calculation => ({ kind: "position", of, among: "level", first: "high" })),
    ...LEVELS.map((level): Calculation => ({ kind: "interval", level })),
    ...LEVELS.map((level): Calculation => ({ kind: "verdict", level, reference: "" })),
    { kind: "trend", n: TREND },
  ];
}

const OVER_TIME: ReadonlySet<Calculation["kind"]> = new Set([
  "change",
  "at",
  "trend",
  "rolling",
  "per-period",
  "cumulate",
]);

/** A change needs two periods, a window more than one, and recasting figures on the areas of their own time. */
function withoutTime(calculation: Calculation, { name, spans, ratio }: Indicator): Message | undefined {
  if (
    calculation.kind === "recast" &&
    !ratio &&
    !spans.some((span) => span.division === "per-period" && spanPeriods(span).length > 1)
  ) {
    return { id: "analysis.recast-nothing", params: { name } };
  }
  if (!OVER_TIME.has(calculation.kind)) return undefined;
  if (ratio || spans.some((span) => spanPeriods(span).length > 1)) return undefined;
  return { id: "analysis.one-period", params: { name } };
}
