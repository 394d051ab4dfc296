import type { Calculation, ChangeBase, Position } from "./query.ts";

const CHANGES = { difference: "diff", growth: "growth", "average-growth": "average-growth", index: "index" } as const;

/** A calculation in the words of the link: `sum.7`, `per.1000.households`, `growth.2019`; for the keys of series. */
export function calculationWords(calculation: Calculation, denominator: string): string {
  switch (calculation.kind) {
    case "recast":
      return `recast.${calculation.to}`;
    case "per-period":
      return calculation.corrections === "flag" ? "cumulative.undo" : "cumulative.spread";
    case "rolling":
      return `${calculation.of}.${String(calculation.n)}`;
    case "rate": {
      const other = calculation.denominator !== "" && calculation.denominator !== denominator;
      return ["per", String(calculation.per), ...(other ? [calculation.denominator] : [])].join(".");
    }
    case "change":
      return `${CHANGES[calculation.of]}.${baseWord(calculation.against)}`;
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

function baseWord(against: ChangeBase): string {
  return typeof against === "object" ? against.period : against;
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
