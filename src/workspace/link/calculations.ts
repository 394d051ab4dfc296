import type { Calculation, Position, Share } from "../../analysis/query.ts";
import { DEFAULT_DENOMINATOR } from "../defaults.ts";
import { MOST_PER, MOST_STEPS, WORD } from "../limits.ts";
import { readWhole } from "./refuse.ts";
import { readBase, readTime, writeBase, writeTime } from "./time.ts";
import { readToken, writeToken } from "./token.ts";
import { readUncertain, writeUncertain } from "./uncertainty.ts";

type Change = Extract<Calculation, { kind: "change" }>;

const CHANGE_WORDS: Readonly<Record<Change["of"], string>> = {
  difference: "diff",
  growth: "growth",
  "average-growth": "average-growth",
  index: "index",
};

/** One calculation as it stands after `~`: `sum.7`, `per.1000.households`, `growth.2019`. */
export function writeCalculation(calculation: Calculation): string {
  switch (calculation.kind) {
    case "recast":
      return `recast.${calculation.to}`;
    case "per-period":
      return calculation.corrections === "flag" ? "cumulative.undo" : "cumulative.spread";
    case "by":
    case "cumulate":
    case "at":
      return writeTime(calculation);
    case "rolling":
      return `${calculation.of}.${calculation.n}`;
    case "rate": {
      const { per, denominator } = calculation;
      return denominator === DEFAULT_DENOMINATOR ? `per.${per}` : `per.${per}.${writeToken(denominator)}`;
    }
    case "share":
      return writeShare(calculation);
    case "change":
      return `${CHANGE_WORDS[calculation.of]}.${writeBase(calculation.against)}`;
    case "interval":
    case "verdict":
    case "trend":
      return writeUncertain(calculation);
    case "versus":
      return [
        "versus",
        calculation.of === "ratio" ? "ratio" : "diff",
        ...(calculation.reference === "" ? [] : [writeToken(calculation.reference)]),
      ].join(".");
    case "position":
      return writePosition(calculation);
  }
}

/** Reads the words of one calculation; `denominator` is the one that is meant where none is named. */
export function readCalculation(text: string, denominator: string): Calculation | undefined {
  const [word = "", ...rest] = text.split(".");
  return (
    readRecast(word, rest) ??
    readPerPeriod(word, rest) ??
    readTime(word, rest) ??
    readRolling(word, rest) ??
    readRate(word, rest, denominator) ??
    readShare(word, rest) ??
    readChange(word, rest) ??
    readUncertain(word, rest) ??
    readVersus(word, rest) ??
    readPosition(word, rest)
  );
}

function readRecast(word: string, [to = "latest", ...more]: readonly string[]): Calculation | undefined {
  if (word !== "recast" || more.length > 0) return undefined;
  return to === "latest" || /^\d{4}$/.test(to) ? { kind: "recast", to } : undefined;
}

function readPerPeriod(word: string, [how, ...more]: readonly string[]): Calculation | undefined {
  if (word !== "cumulative" || more.length > 0) return undefined;
  return how === "undo" || how === "spread"
    ? { kind: "per-period", corrections: how === "undo" ? "flag" : "spread" }
    : undefined;
}

function readRolling(word: string, [amount, ...more]: readonly string[]): Calculation | undefined {
  if ((word !== "sum" && word !== "mean") || more.length > 0) return undefined;
  const n = readWhole(amount, MOST_STEPS);
  return n === undefined ? undefined : { kind: "rolling", of: word, n };
}

function readRate(
  word: string,
  [amount, named, ...more]: readonly string[],
  denominator: string,
): Calculation | undefined {
  if (word !== "per" || more.length > 0) return undefined;
  const per = readWhole(amount, MOST_PER);
  const by = named === undefined ? denominator : readToken(named);
  return per === undefined || by === undefined ? undefined : { kind: "rate", per, denominator: by };
}

function readChange(word: string, base: readonly string[]): Calculation | undefined {
  const of = changeOf(word);
  if (of === undefined) return undefined;
  const against = readBase(base.length > 0 ? base : [of === "difference" || of === "growth" ? "previous" : "first"]);
  return against === undefined ? undefined : { kind: "change", of, against };
}

function changeOf(word: string): Change["of"] | undefined {
  const kinds: readonly Change["of"][] = ["difference", "growth", "average-growth", "index"];
  return kinds.find((kind) => CHANGE_WORDS[kind] === word);
}

function readVersus(word: string, [of, named, ...more]: readonly string[]): Calculation | undefined {
  if (word !== "versus" || more.length > 0 || (of !== "diff" && of !== "ratio")) return undefined;
  const reference = named === undefined ? "" : readToken(named);
  return reference === undefined
    ? undefined
    : { kind: "versus", of: of === "diff" ? "difference" : "ratio", reference };
}

function writeShare(share: Share): string {
  if (share.of === "parent") return `share.parent.${share.level}`;
  return ["share", share.of, ...(share.among === "picked" ? ["picked"] : [])].join(".");
}

function readShare(word: string, [of = "members", second, ...more]: readonly string[]): Calculation | undefined {
  if (word !== "share" || more.length > 0) return undefined;
  if (of === "parent")
    return second !== undefined && WORD.test(second) ? { kind: "share", of, level: second } : undefined;
  if ((of !== "members" && of !== "areas" && of !== "whole") || (second !== undefined && second !== "picked"))
    return undefined;
  return { kind: "share", of, among: second === undefined ? "all" : "picked" };
}

const POSITION_WORDS: Readonly<Record<string, Position["of"]>> = {
  rank: "rank",
  zscore: "z-score",
  "zscore.weighted": "weighted-z-score",
  "versus.class": "class-distance",
  percentile: "percentile",
  "percentile.4": "quartile",
};

function writePosition({ of, among, first }: Position): string {
  const word = Object.keys(POSITION_WORDS).find((each) => POSITION_WORDS[each] === of) ?? of;
  return [
    word,
    ...(of === "rank" && first === "low" ? ["low"] : []),
    ...(among === "selected" ? ["selected"] : []),
  ].join(".");
}

function readPosition(word: string, rest: readonly string[]): Calculation | undefined {
  const two = `${word}.${rest[0] ?? ""}`;
  const pair = Object.hasOwn(POSITION_WORDS, two);
  const of = pair || Object.hasOwn(POSITION_WORDS, word) ? POSITION_WORDS[pair ? two : word] : undefined;
  if (of === undefined) return undefined;
  const words = pair ? rest.slice(1) : [...rest];
  const low = of === "rank" && words[0] === "low" && words.shift() === "low";
  const selected = words[0] === "selected" && words.shift() === "selected";
  return words.length > 0
    ? undefined
    : { kind: "position", of, among: selected ? "selected" : "level", first: low ? "low" : "high" };
}
