import type { Areas } from "../cube/area.ts";
import { FLAG } from "../cube/flags.ts";
import type { Flag } from "../cube/flags.ts";
import type { Message } from "../cube/message.ts";
import { REASON, reasonOf } from "../cube/reason.ts";
import {
  figuresOf,
  lastFilled,
  mannerOf,
  numberParam,
  peersOf,
  periodParam,
  titleParam,
  unitParam,
} from "./describe/figures.ts";
import { aboutMany, aboutMoves } from "./describe/many.ts";
import { aboutExtremes, aboutOne } from "./describe/one.ts";
import { aboutPart, areParts } from "./describe/parts.ts";
import { crossedBreaks } from "./dated.ts";
import { listOf } from "./lists.ts";
import type { Result } from "./result.ts";
import { cellAt } from "./result.ts";
import { seriesOnly } from "./seriesOnly.ts";

/**
 * A few plain sentences about a result: its alt text. Every number comes from the result or counts its rows; no cause,
 * no *better* or *worse*, and a change within rounding or margin is none. `mine` is the favourite area.
 */
export function describe(result: Result, areas: Areas, mine?: string): Message[] {
  const selected = result.areas.filter((area) => area.role === "selected");
  if (result.series.length === 0 || result.slots.length === 0 || result.areas.length === 0)
    return [{ id: "analysis.described-nothing" }];
  const slot = lastFilled(result);
  if (slot < 0) return [withoutFigures(result)];
  const shown = selected.length > 0 ? selected : result.areas;
  const [only] = shown;
  const row = shown.length === 1 && only ? result.areas.indexOf(only) : undefined;
  const first =
    row === undefined
      ? [...aboutMany(result, areas, slot), ...aboutMoves(result, slot)]
      : [...aboutOne(result, row, slot), ...aboutExtremes(result, row)];
  return [
    ...first,
    ...aboutMine(result, slot, shown.length, mine),
    ...aboutReference(result, slot),
    ...brokenOff(result),
    ...caveats(result, slot),
    ...aboutOthers(result, areas, slot, row),
  ];
}

/** Nothing is there; when all cells miss for one reason, that is said. */
function withoutFigures(result: Result): Message {
  const reasons = new Set(result.reason.subarray(0, result.areas.length * result.slots.length));
  const [reason = REASON.empty] = reasons;
  const title = titleParam(result);
  if (reasons.size !== 1) return { id: "analysis.described-no-figures", params: { title } };
  return { id: "analysis.described-none", params: { title, reason: { id: `reason.${reasonOf(reason)}` } } };
}

/** The place of the favourite area among the selected ones, ties sharing the better place. */
function aboutMine(result: Result, slot: number, shown: number, mine: string | undefined): Message[] {
  const known = peersOf(result, slot);
  const own = known.find(({ area }) => area.code === mine);
  if (!own || shown < 2) return [];
  const params = { area: own.area.name, value: numberParam(result, own.value), unit: unitParam(result) };
  const manner = mannerOf(result);
  if (manner === "rank") return [{ id: "analysis.described-mine-rank", params }];
  if (manner === "category") return [{ id: "analysis.described-mine", params }];
  const place = 1 + known.filter(({ value }) => value > own.value).length;
  return [{ id: "analysis.described-place", params: { ...params, place, of: known.length } }];
}

function aboutReference(result: Result, slot: number): Message[] {
  const [reference] = figuresOf(result, slot, "reference");
  if (!reference || mannerOf(result) === "rank" || result.areas.every(({ role }) => role === "reference")) return [];
  const params = {
    area: reference.area.name,
    value: numberParam(result, reference.value),
    unit: unitParam(result),
    period: periodParam(result, slot),
  };
  return [{ id: "analysis.described-reference", params }];
}

/** That what is compared was not measured in one way. */
function brokenOff(result: Result): Message[] {
  const days = crossedBreaks(result);
  const [day] = days;
  if (day === undefined) return [];
  return [{ id: "analysis.described-crossed", params: { count: days.length, day: { period: day } } }];
}

/** What makes figures less than plain facts, in the order in which it is said. */
const CAVEATS: readonly Flag[] = ["forecast", "estimate", "partial", "provisional", "break", "incomplete-window"];

/** What must be known about the figures that are described; the notes below a figure say more. */
function caveats(result: Result, slot: number): Message[] {
  let seen = 0;
  for (const row of result.areas.keys()) seen |= result.flags[cellAt(result, 0, row, slot)] ?? 0;
  const found = CAVEATS.filter((flag) => (seen & FLAG[flag]) !== 0).map((flag) => ({ id: `flag.${flag}` }));
  return found.length === 0 ? [] : [{ id: "analysis.described-caveats", params: { flags: listOf(found) } }];
}

/** So many series are told about, and so many categories of one area; of the others is said how many there are. */
const MOST_TOLD = 4;
const MOST_PARTS = 8;

/** What the series after the first say: categories of the same moment, topics of their newest period. */
function aboutOthers(result: Result, areas: Areas, moment: number, row: number | undefined): Message[] {
  const parts = row !== undefined && areParts(result);
  const told = result.series.slice(1, parts ? MOST_PARTS : MOST_TOLD).flatMap((_, at): Message[] => {
    const own = seriesOnly(result, at + 1);
    if (parts) return aboutPart(own, row, moment);
    const slot = lastFilled(own);
    if (slot < 0) return [withoutFigures(own)];
    const said = row === undefined ? aboutMany(own, areas, slot) : aboutOne(own, row, slot);
    return [...said, ...aboutReference(own, slot)];
  });
  const count = result.series.length - (parts ? MOST_PARTS : MOST_TOLD);
  return count > 0 ? [...told, { id: "analysis.described-others", params: { count } }] : told;
}
