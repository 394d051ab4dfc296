import type { Calculation, ChangeBase, Position, Share } from "./query.ts";

const CHANGES = { difference: "diff", growth: "growth", "average-growth": "average-growth", index: "index" } as const;

/** A calculation in the words of the link: `sum.7`, `per.1000.households`, `growth.2019`; for the keys of series. */
export function calculationWords(calculation: Calculation, denominator: string): string {
  switch (calculation.kind) {
    case "recast":
      return `recast.${calculation.to}`;
    case "per-period":
      return calculation.corrections === "flag" ? "cumulative.undo" : "cumulative.spread";
    case "by":
      return `by.${calculation.frequency}${calculation.of === "mean" ? ".mean" : ""}`;
    case "cumulate":
      return calculation.from === "start" ? "cumulative.sum" : "cumulative.sum.shown";
    case "rolling":
      return `${calculation.of}.${String(calculation.n)}`;
    case "rate": {
      const other = calculation.denominator !== "" && calculation.denominator !== denominator;
      return ["per", String(calculation.per), ...(other ? [calculation.denominator] : [])].join(".");
    }
    case "share":
      return shareWords(calculation);
    case "change":
      return `${CHANGES[calculation.of]}.${baseWord(calculation.against)}`;
    case "at":
      return `at.${baseWord(calculation.base)}`;
    case "interval":
      return ["interval", confidenceWord(calculation.level), ...(calculation.anyway ? ["anyway"] : [])].join(".");
    case "verdict": {
      const { level, reference, anyway } = calculation;
      const about = [...(anyway ? ["anyway"] : []), ...(reference === "" ? [] : ["of", reference])];
      return ["verdict", confidenceWord(level), ...about].join(".");
    }
    case "trend":
      return ["trend", String(calculation.n), ...(calculation.anyway ? ["anyway"] : [])].join(".");
    case "versus":
      return [
        "versus",
        calculation.of === "ratio" ? "ratio" : "diff",
        ...(calculation.reference === "" ? [] : [calculation.reference]),
      ].join(".");
    case "position":
      return positionWords(calculation);
  }
}

/** A dot parts words, so 99.8 is written without one. */
function confidenceWord(level: 95 | 99.8): string {
  return level === 95 ? "95" : "998";
}

function shareWords(share: Share): string {
  if (share.of === "parent") return `share.parent.${share.level}`;
  return ["share", share.of, ...(share.among === "picked" ? ["picked"] : [])].join(".");
}

function baseWord(against: ChangeBase): string {
  if (typeof against === "string") return against;
  return "period" in against ? against.period : `${against.first}..${against.last}`;
}

const POSITIONS: Readonly<Record<Position["of"], string>> = {
  rank: "rank",
  "z-score": "zscore",
  "weighted-z-score": "zscore.weighted",
  percentile: "percentile",
  quartile: "percentile.4",
  "class-distance": "versus.class",
};

function positionWords({ of, among, first }: Position): string {
  return [
    POSITIONS[of],
    ...(of === "rank" && first === "low" ? ["low"] : []),
    ...(among === "selected" ? ["selected"] : []),
  ].join(".");
}
