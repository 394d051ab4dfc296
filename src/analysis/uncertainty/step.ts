import type { Localised } from "../../cube/text.ts";
import type { Calculation } from "../query.ts";
import type { Step } from "../steps.ts";
import type { StepGround } from "../toolbox.ts";
import { withMargins } from "./margins.ts";
import { marginNotes, verdictNotes } from "./notes.ts";
import type { Trend } from "./trend.ts";
import { trendBlock } from "./trend.ts";
import type { Verdict } from "./verdict.ts";
import { verdictBlock } from "./verdict.ts";

const JUDGED: Localised = { nl: "1 hoger, 0 vergelijkbaar, −1 lager", en: "1 higher, 0 similar, −1 lower" };
const VERDICTS = {
  "1": { nl: "hoger", en: "higher" },
  "0": { nl: "vergelijkbaar", en: "similar" },
  "-1": { nl: "lager", en: "lower" },
};
const TENDING: Localised = { nl: "1 stijgend, 0 geen trend, −1 dalend", en: "1 rising, 0 no trend, −1 falling" };
const TRENDS = {
  "1": { nl: "stijgend", en: "rising" },
  "0": { nl: "geen trend", en: "no trend" },
  "-1": { nl: "dalend", en: "falling" },
};

/** The 95 % in a sentence. */
function percentOf(level: 95 | 99.8) {
  return { value: level, decimals: level === 95 ? 0 : 1 };
}

/** An interval as a step: the figures stay as they are, with their limits beside them. */
export function intervalStep(interval: Extract<Calculation, { kind: "interval" }>): Omit<Step, "kind"> {
  const { level } = interval;
  return {
    message: { id: "analysis.interval", params: { level: percentOf(level) } },
    unit: (before) => before,
    decimals: (before) => before,
    after: (block, context) => withMargins(block, level, context),
    notes: (shown) => marginNotes(interval, shown),
  };
}

/** *Higher*, *similar* or *lower* as a step. */
export function verdictStep(verdict: Verdict, { name }: StepGround): Omit<Step, "kind"> {
  const { level, reference } = verdict;
  const params = { level: percentOf(level) };
  return {
    message:
      reference === ""
        ? { id: "analysis.verdict-first", params }
        : { id: "analysis.verdict", params: { ...params, area: name(reference) } },
    unit: () => JUDGED,
    decimals: () => 0,
    says: VERDICTS,
    after: (block, context) => verdictBlock(block, verdict, context),
    notes: (shown) => verdictNotes(verdict, shown),
  };
}

/** *Rising* or *falling* as a step. */
export function trendStep(trend: Trend): Omit<Step, "kind"> {
  return {
    message: { id: "analysis.trend", params: { n: trend.n } },
    unit: () => TENDING,
    decimals: () => 0,
    says: TRENDS,
    after: (block, context) => trendBlock(block, trend, context),
    notes: (shown) => marginNotes(trend, shown),
  };
}
