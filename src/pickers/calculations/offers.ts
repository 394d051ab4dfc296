import type { LevelId } from "../../cube/area.ts";
import type { Indicator } from "../../cube/indicator.ts";
import type { Calculation } from "../../analysis/query.ts";
import { DEFAULT_DENOMINATOR } from "../../workspace/defaults.ts";

const WINDOW = 7;
export const FACTORS: readonly number[] = [100, 1000, 10_000, 100_000];

/** Only what is counted day by day can be added up over seven days. */
export function offersWindow(indicator: Indicator, level: LevelId): boolean {
  const daily = indicator.spans.some(
    (span) => span.frequency === "day" && (span.level === level || span.level === "gemeente"),
  );
  return daily && indicator.time === "flow";
}

/** A rate is made of a count; what is a rate or a mean already is not divided again. */
export function offersRate(indicator: Indicator): boolean {
  return indicator.kind === "count" && denominatorOf(indicator) !== indicator.id;
}

export function denominatorOf(indicator: Indicator): string {
  return indicator.rateOf ?? DEFAULT_DENOMINATOR;
}

export type Window = "none" | "sum" | "mean";

export function windowOf(calculations: readonly Calculation[]): Window {
  return calculations.find((one) => one.kind === "rolling")?.of ?? "none";
}

/** The factor of the rate; 0 where there is none. */
export function factorOf(calculations: readonly Calculation[]): number {
  return calculations.find((one) => one.kind === "rate")?.per ?? 0;
}

/** The calculations of an indicator with another window: first the window, then what is done with its outcome. */
export function withWindow(calculations: readonly Calculation[], window: Window): Calculation[] {
  const others = calculations.filter((one) => one.kind !== "rolling");
  return window === "none" ? others : [{ kind: "rolling", of: window, n: WINDOW }, ...others];
}

/** The calculations of an indicator with another rate, which comes last. */
export function withRate(calculations: readonly Calculation[], per: number, denominator: string): Calculation[] {
  const others = calculations.filter((one) => one.kind !== "rate");
  return per === 0 ? others : [...others, { kind: "rate", per, denominator }];
}
