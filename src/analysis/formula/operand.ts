import { parsePeriod } from "../../cube/period.ts";
import type { Calculation, ChangeBase, SeriesChoice } from "../query.ts";
import { STORE } from "../series.ts";
import type { FormulaError } from "./grammar.ts";
import type { Token } from "./tokens.ts";
import { wrong } from "./tokens.ts";

/** An indicator as it stands in a link. */
const INDICATOR = /^[a-z0-9-]{1,28}$/;
const MEMBER = /^([A-Za-z][A-Za-z0-9_-]*)\s*=\s*([A-Za-z0-9_-]+)$/;
const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);
const MOST_STEPS = 9_999;
const MOST_PER = 1_000_000_000;

/**
 * A series in a formula: `covid-cases`, and between brackets what the link has after `~`, with spaces for dots and `=`
 * before a member: `votes-tk2025[party=vvd]`, `covid-cases[sum 7, per 100000]`.
 */
export function readOperand(name: Token, bracket: Token | undefined): SeriesChoice | FormulaError {
  if (!INDICATOR.test(name.text)) return wrong(name.at, name.length, "name", name.text);
  const members = new Map<string, readonly string[]>();
  const calculations: Calculation[] = [];
  let at = (bracket?.at ?? 0) + 1;
  for (const piece of bracket?.text.split(",") ?? []) {
    const word = piece.trim();
    const member = MEMBER.exec(word);
    const [, dimension = "", code = ""] = member ?? [];
    const calculation = member ? undefined : readCalculation(word.split(/\s+/));
    if (member && !UNSAFE.has(dimension) && !members.has(dimension)) members.set(dimension, [code]);
    else if (calculation) calculations.push(calculation);
    else return wrong(at + piece.length - piece.trimStart().length, word.length, "modifier", word);
    at += piece.length + 1;
  }
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  return { source: STORE, indicator: name.text, members: Object.fromEntries(sorted), calculations };
}

/** One calculation: the words of the link with spaces between. */
function readCalculation([word = "", ...rest]: readonly string[]): Calculation | undefined {
  const [first, second] = rest;
  const most = word === "per" ? 2 : 1;
  if (rest.length > most) return undefined;
  switch (word) {
    case "sum":
    case "mean": {
      const n = readWhole(first, MOST_STEPS);
      return n === undefined ? undefined : { kind: "rolling", of: word, n };
    }
    case "per": {
      const per = readWhole(first, MOST_PER);
      const known = second === undefined || INDICATOR.test(second);
      return per === undefined || !known ? undefined : { kind: "rate", per, denominator: second ?? "" };
    }
    case "recast":
      return first === undefined || first === "latest" || /^\d{4}$/.test(first)
        ? { kind: "recast", to: first ?? "latest" }
        : undefined;
    case "cumulative":
      if (first === "undo") return { kind: "per-period", corrections: "flag" };
      return first === "spread" ? { kind: "per-period", corrections: "spread" } : undefined;
    default:
      return readChange(word, first);
  }
}

const CHANGES: ReadonlyMap<string, Extract<Calculation, { kind: "change" }>["of"]> = new Map([
  ["diff", "difference"],
  ["growth", "growth"],
  ["average-growth", "average-growth"],
  ["index", "index"],
] as const);

function readChange(word: string, base: string | undefined): Calculation | undefined {
  const of = CHANGES.get(word);
  if (of === undefined) return undefined;
  const against = readBase(base ?? (of === "difference" || of === "growth" ? "previous" : "first"));
  return against === undefined ? undefined : { kind: "change", of, against };
}

function readBase(text: string): ChangeBase | undefined {
  if (text === "previous" || text === "year" || text === "first") return text;
  return parsePeriod(text) ? { period: text } : undefined;
}

function readWhole(text: string | undefined, most: number): number | undefined {
  if (text === undefined || !/^[1-9]\d{0,9}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}
