import type { Calculation, ChangeBase } from "../../analysis/query.ts";
import type { Frequency } from "../../cube/period.ts";
import { parsePeriod } from "../../cube/period.ts";
import { periodCount } from "../periods.ts";
import { MOST_STEPS } from "../limits.ts";

type Time = Extract<Calculation, { kind: "by" | "cumulate" | "at" }>;

const FREQUENCIES: readonly Frequency[] = ["day", "week", "month", "quarter", "half-year", "year", "school-year"];

/** `by.month`, `by.year.mean`, `cumulative.sum`, `at.year`, `at.2015..2019`. */
export function writeTime(calculation: Time): string {
  switch (calculation.kind) {
    case "by":
      return `by.${calculation.frequency}${calculation.of === "mean" ? ".mean" : ""}`;
    case "cumulate":
      return `cumulative.sum${calculation.from === "shown" ? ".shown" : ""}`;
    case "at":
      return `at.${writeBase(calculation.base)}`;
  }
}

/** Reads a calculation over time; undefined when it is none. */
export function readTime(word: string, rest: readonly string[]): Calculation | undefined {
  if (word === "by") return readBy(rest);
  if (word === "cumulative") return readCumulate(rest);
  const base = word === "at" ? readBase(rest) : undefined;
  return base && { kind: "at", base };
}

function readBy([word, of, ...more]: readonly string[]): Calculation | undefined {
  const frequency = FREQUENCIES.find((each) => each === word);
  if (frequency === undefined || more.length > 0 || (of !== undefined && of !== "mean")) return undefined;
  return { kind: "by", frequency, of: of ?? "own" };
}

function readCumulate([sum, from, ...more]: readonly string[]): Calculation | undefined {
  if (sum !== "sum" || more.length > 0 || (from !== undefined && from !== "shown")) return undefined;
  return { kind: "cumulate", from: from ?? "start" };
}

/** What a figure is measured from: `year`, `2019`, `2015..2019` (the mean of those periods). */
export function writeBase(base: ChangeBase): string {
  if (typeof base === "string") return base;
  return "period" in base ? base.period : `${base.first}..${base.last}`;
}

/** Reads a base from its parts between dots; two periods with nothing between them are from and to. */
export function readBase([first = "", nothing, last, ...more]: readonly string[]): ChangeBase | undefined {
  if (nothing === undefined) {
    if (first === "previous" || first === "year" || first === "first") return first;
    return parsePeriod(first) ? { period: first } : undefined;
  }
  if (nothing !== "" || last === undefined || more.length > 0) return undefined;
  const count = periodCount(first, last);
  return count > 0 && count <= MOST_STEPS ? { first, last } : undefined;
}
