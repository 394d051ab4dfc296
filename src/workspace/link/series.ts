import type { Calculation, SeriesChoice } from "../../analysis/query.ts";
import { DEFAULT_DENOMINATOR, STORE } from "../defaults.ts";
import { DIMENSION, isSafeKey, WORD } from "../schema.ts";
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
]);

/** `covid-admissions~sum.7~per.100000`, `votes-tk2025~party.vvd.d66`, `cbs:83625NED:M001534`. */
export function writeSeries(series: SeriesChoice): string {
  const dimensions = Object.keys(series.members).sort();
  const members = dimensions.flatMap((id) => writeMembers(id, series.members[id] ?? []));
  return [writeIndicator(series), ...members, ...series.calculations.map(writeCalculation)].join("~");
}

function writeIndicator({ source, indicator }: SeriesChoice): string {
  if (source === STORE) return indicator;
  return [source, ...indicator.split(":").map(writeToken)].join(":");
}

function writeMembers(dimension: string, members: readonly string[]): string[] {
  if (members.length === 0) return [];
  const guard = CALCULATIONS.has(dimension) ? "." : "";
  return [guard + [dimension, ...members].map(writeToken).join(".")];
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
  const calculations: Calculation[] = [];
  for (const word of tail) {
    const calculation = readCalculation(word, DEFAULT_DENOMINATOR);
    const chosen = calculation ? undefined : readMembers(word);
    if (calculation) calculations.push(calculation);
    else if (chosen && !members.has(chosen.dimension)) members.set(chosen.dimension, chosen.members);
    else refuse(`${head}~${word}`);
  }
  return { ...named, members: Object.fromEntries(members), calculations };
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

function readMembers(text: string): { dimension: string; members: readonly string[] } | undefined {
  const guarded = text.startsWith(".");
  const [dimension, ...members] = text
    .slice(guarded ? 1 : 0)
    .split(".")
    .map(readToken);
  if (dimension === undefined || !DIMENSION.test(dimension) || !isSafeKey(dimension)) return undefined;
  if (!guarded && CALCULATIONS.has(dimension)) return undefined;
  const known = members.filter((member) => member !== undefined);
  return members.length === 0 || known.length < members.length
    ? undefined
    : { dimension, members: [...new Set(known)] };
}
