import type { Calculation, SeriesChoice } from "../../analysis/query.ts";
import { DEFAULT_DENOMINATOR, STORE } from "../defaults.ts";
import { DIMENSION, isSafeKey, WORD } from "../limits.ts";
import { nothingLeft } from "./nothingLeft.ts";
import { readCalculation, writeCalculation } from "./calculations.ts";
import type { Refuse } from "./refuse.ts";
import { readToken, writeToken } from "./token.ts";

/**
 * Words after `~` that are calculations, now or later. They are kept free from the start: a dimension of that name is
 * written with a dot in front, so a link keeps its meaning when a calculation is added.
 */
const CALCULATIONS = new Set([
  "sum",
  "mean",
  "min",
  "max",
  "per",
  "share",
  "diff",
  "growth",
  "index",
  "average-growth",
  "cagr",
  "zscore",
  "rank",
  "cumulative",
  "reference",
  "versus",
  "formula",
  "weight",
  "lag",
  "percentile",
  "recast",
  "log",
  "by",
  "at",
  "interval",
  "verdict",
  "trend",
]);

/** `covid-admissions~sum.7~per.100000`, `votes-tk2025~party.vvd.d66`, `cbs:83625NED:M001534`. */
export function writeSeries({ source, indicator, members, sums = {}, calculations, ...rest }: SeriesChoice): string {
  nothingLeft(rest);
  const dimensions = [...new Set([...Object.keys(members), ...Object.keys(sums)])].sort();
  const written = dimensions.flatMap((id) => writeMembers(id, listIn(members, id), listIn(sums, id)));
  return [writeIndicator(source, indicator), ...written, ...calculations.map(writeCalculation)].join("~");
}

function writeIndicator(source: string, indicator: string): string {
  if (source === STORE) return indicator;
  return [source, ...indicator.split(":").map(writeToken)].join(":");
}

/** A name that every object knows is a dimension only where it was chosen. */
function listIn<T>(lists: Readonly<Record<string, readonly T[]>>, id: string): readonly T[] {
  return Object.hasOwn(lists, id) ? (lists[id] ?? []) : [];
}

function writeMembers(
  dimension: string,
  members: readonly string[],
  sums: readonly (readonly string[])[],
): readonly string[] {
  if (members.length === 0 && sums.length === 0) return [];
  const guard = CALCULATIONS.has(dimension) ? "." : "";
  const together = sums.map((codes) => codes.map(writeToken).join(":"));
  return [guard + [...[dimension, ...members].map(writeToken), ...together].join(".")];
}

/** Reads one indicator of a link; undefined (and a refusal) when it names none. */
export function readSeries(text: string, refuse: Refuse): SeriesChoice | undefined {
  const [head = "", ...tail] = text.split("~");
  const named = readIndicator(head);
  if (!named) {
    refuse(text);
    return undefined;
  }
  const members = new Map<string, readonly string[]>();
  const sums = new Map<string, readonly (readonly string[])[]>();
  const calculations: Calculation[] = [];
  for (const word of tail) {
    const calculation = readCalculation(word, DEFAULT_DENOMINATOR);
    const chosen = calculation ? undefined : readMembers(word);
    if (calculation) calculations.push(calculation);
    else if (chosen && !members.has(chosen.dimension) && !sums.has(chosen.dimension)) {
      if (chosen.members.length > 0) members.set(chosen.dimension, chosen.members);
      if (chosen.sums.length > 0) sums.set(chosen.dimension, chosen.sums);
    } else refuse(`${head}~${word}`);
  }
  const added = sums.size > 0 && { sums: Object.fromEntries(sums) };
  return { ...named, members: Object.fromEntries(members), ...added, calculations };
}

function readIndicator(text: string): { source: string; indicator: string } | undefined {
  const parts = text.split(":").map(readToken);
  const [first, ...rest] = parts;
  if (first === undefined || !WORD.test(first)) return undefined;
  if (rest.length === 0) return { source: STORE, indicator: first };
  const indicator = rest.join(":");
  if (rest.includes(undefined) || indicator.length > 200) return undefined;
  return first === STORE && !WORD.test(indicator) ? undefined : { source: first, indicator };
}

interface Chosen {
  readonly dimension: string;
  readonly members: readonly string[];
  readonly sums: readonly (readonly string[])[];
}

/** `party.vvd.d66`: two members; `party.vvd:d66`: the two as one. */
function readMembers(text: string): Chosen | undefined {
  const guarded = text.startsWith(".");
  const [first = "", ...words] = text.slice(guarded ? 1 : 0).split(".");
  const dimension = readToken(first);
  if (dimension === undefined || !DIMENSION.test(dimension) || !isSafeKey(dimension)) return undefined;
  if (!guarded && CALCULATIONS.has(dimension)) return undefined;
  const read = words.map((word) => word.split(":").map(readToken));
  const known = read.map((codes) => [...new Set(codes.filter((code) => code !== undefined))]);
  if (words.length === 0 || read.some((codes) => codes.includes(undefined))) return undefined;
  const single = known.flatMap((codes) => (codes.length === 1 ? codes : []));
  return { dimension, members: [...new Set(single)], sums: known.filter((codes) => codes.length > 1) };
}
