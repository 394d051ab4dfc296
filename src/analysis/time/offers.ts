import type { Indicator } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Calculation } from "../query.ts";
import { defaultDenominator } from "../series.ts";
import { longerThan } from "./coarse.ts";

/** Several calculations that belong together; `calculation` of the offer is the last of them. */
export interface Chain {
  readonly name: Message;
  readonly calculations: readonly Calculation[];
}

/** Ready combinations for running totals per day: *Per dag*, *Som over 7 dagen*, *Som over 7 dagen per 100.000*. */
export function chainsFor(indicator: Indicator): readonly Chain[] {
  if (indicator.time !== "cumulative" || !indicator.spans.some((span) => span.frequency === "day")) return [];
  const perDay: Calculation = { kind: "per-period", corrections: "flag" };
  const sum: Calculation = { kind: "rolling", of: "sum", n: 7 };
  const rate: Calculation = { kind: "rate", per: 100_000, denominator: defaultDenominator(indicator) };
  return [
    { name: { id: "analysis.chain-per-day" }, calculations: [perDay] },
    { name: { id: "analysis.chain-seven-days" }, calculations: [perDay, sum] },
    { name: { id: "analysis.chain-seven-days-rate" }, calculations: [perDay, sum, rate] },
  ];
}

/** Every longer period that figures can be put together to, by their own rule and as a mean, from short to long. */
export function longerPeriods({ spans }: Indicator): readonly Calculation[] {
  const longer = new Set(spans.flatMap(({ frequency }) => longerThan(frequency)));
  return [...longer].flatMap((frequency): Calculation[] => [
    { kind: "by", frequency, of: "own" },
    { kind: "by", frequency, of: "mean" },
  ]);
}
