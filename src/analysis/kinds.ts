import type { Indicator, Kind } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import type { Calculation } from "./query.ts";

/** What a figure is after a calculation, which decides what may be done with it next. */
function kindAfter(kind: Kind, calculation: Calculation): Kind {
  switch (calculation.kind) {
    case "recast":
    case "per-period":
    case "by":
    case "cumulate":
    case "rolling":
    case "at":
    case "interval":
      return kind;
    case "verdict":
    case "trend":
      return "class";
    case "rate":
      return "ratio";
    case "share":
      return "percentage";
    case "change":
      if (calculation.of === "difference") return kind;
      return calculation.of === "index" ? "index" : "percentage";
    case "versus":
      return calculation.of === "difference" ? kind : "ratio";
    case "position":
      if (calculation.of === "class-distance") return kind;
      return calculation.of === "quartile" ? "class" : "score";
  }
}

/** What a figure is after all its calculations. */
export function finalKind(indicator: Indicator, calculations: readonly Calculation[]): Kind {
  return calculations.reduce(kindAfter, indicator.kind);
}

const NO_GROWTH: ReadonlySet<Kind> = new Set(["percentage", "score", "class"]);

/** Why a change of this kind of figure would mislead; undefined when it is allowed. */
export function refusedChange(
  indicator: Indicator,
  kind: Kind,
  calculation: Extract<Calculation, { kind: "change" | "at" }>,
): Message | undefined {
  const params = { name: indicator.name };
  if (calculation.kind === "at") {
    const mean = typeof calculation.base === "object" && "first" in calculation.base;
    return mean && kind === "class" ? { id: "analysis.change-of-class", params } : undefined;
  }
  if (kind === "class") return { id: "analysis.change-of-class", params };
  const mean = typeof calculation.against === "object" && "first" in calculation.against;
  if (calculation.of === "average-growth" && mean) return { id: "analysis.average-growth-of-mean", params };
  if (calculation.of === "difference" || !NO_GROWTH.has(kind)) return undefined;
  return { id: kind === "percentage" ? "analysis.growth-of-percentage" : "analysis.growth-of-score", params };
}

/** Positions that need no more than an order. */
const ORDERED: ReadonlySet<string> = new Set(["rank", "percentile", "quartile"]);

/** Why a comparison with a reference, or a position, would mislead for this kind of figure. */
export function refusedComparison(
  indicator: Indicator,
  kind: Kind,
  calculation: Extract<Calculation, { kind: "versus" | "position" }>,
  weighed: boolean,
): Message | undefined {
  const params = { name: indicator.name };
  if (calculation.of === "weighted-z-score" && !weighed) return { id: "analysis.no-weight", params };
  if (kind === "class" && (calculation.kind === "versus" || !ORDERED.has(calculation.of)))
    return { id: "analysis.change-of-class", params };
  if (calculation.of === "ratio" && kind === "score") return { id: "analysis.growth-of-score", params };
  return undefined;
}
