import type { Calculation } from "../../analysis/query.ts";
import { LEAST_TREND, MOST_STEPS } from "../limits.ts";
import { readWhole } from "./refuse.ts";
import { readToken, writeToken } from "./token.ts";

type Uncertain = Extract<Calculation, { kind: "interval" | "verdict" | "trend" }>;

/** `interval.95`, `verdict.998.of.NL01`, `trend.5`; `.anyway` behind the number also where cases draw each other. */
export function writeUncertain(calculation: Uncertain): string {
  const anyway = calculation.anyway ? ["anyway"] : [];
  if (calculation.kind === "trend") return ["trend", String(calculation.n), ...anyway].join(".");
  const words = [calculation.kind, calculation.level === 95 ? "95" : "998", ...anyway];
  const named = calculation.kind === "verdict" && calculation.reference !== "";
  return [...words, ...(named ? ["of", writeToken(calculation.reference)] : [])].join(".");
}

/** A calculation about chance, or a trend, from a link; undefined where it does not fit the grammar. */
export function readUncertain(word: string, [amount, ...more]: readonly string[]): Uncertain | undefined {
  const after = more[0] === "anyway" ? more.slice(1) : more;
  const anyway = after === more ? {} : { anyway: true as const };
  const [of, named, ...rest] = after;
  if (word === "trend") {
    const n = readWhole(amount, MOST_STEPS);
    return n === undefined || n < LEAST_TREND || of !== undefined ? undefined : { kind: "trend", n, ...anyway };
  }
  const level = amount === "95" ? 95 : amount === "998" ? 99.8 : undefined;
  if (level === undefined || rest.length > 0) return undefined;
  if (word === "interval") return of === undefined ? { kind: "interval", level, ...anyway } : undefined;
  if (word !== "verdict") return undefined;
  if (of === undefined) return { kind: "verdict", level, reference: "", ...anyway };
  const reference = of === "of" && named !== undefined ? readToken(named) : undefined;
  return reference === undefined ? undefined : { kind: "verdict", level, reference, ...anyway };
}
