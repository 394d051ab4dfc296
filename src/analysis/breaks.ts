import type { Areas, Succession } from "../cube/area.ts";
import { FLAG } from "../cube/flags.ts";
import type { IndicatorNote } from "../cube/indicator.ts";
import { dayOfDate, parsePeriod } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import type { FrameRow } from "./combine.ts";
import { formerOf } from "./renames.ts";

/** First day of a new territory behind the same code. */
export interface TerritoryChange {
  readonly code: string;
  readonly day: number;
}

/** Whether a note is about one day on which the method changed: it parts what was before from what comes after. */
export function isMoment({ kind, from, to }: IndicatorNote): boolean {
  return kind === "method" && from !== undefined && from === to;
}

/**
 * Codes whose territory changed while the code went on: what absorbed or took over part of another, or gave a
 * part away. A code that is new since then has no earlier figures to compare with, and a rename moves nothing. Found
 * once per `Areas`.
 */
export function territoryChanges(areas: Areas): readonly TerritoryChange[] {
  const known = made.get(areas) ?? changesIn(areas);
  made.set(areas, known);
  return known;
}

const made = new WeakMap<Areas, readonly TerritoryChange[]>();

function changesIn(areas: Areas): readonly TerritoryChange[] {
  const changes = new Map<string, TerritoryChange>();
  for (const succession of areas.successions) {
    const day = dayOfDate(succession.date);
    if (day === undefined || succession.kind === "rename" || succession.from === succession.to) continue;
    for (const code of [succession.from, succession.to]) {
      if (existsAround(areas, code, succession)) changes.set(`${code} ${day}`, { code, day });
    }
  }
  return [...changes.values()];
}

/** The same for rows: the land of a group changes when a part of it goes to another area, or comes from one. */
export function rowChanges(rows: readonly FrameRow[], areas: Areas): readonly TerritoryChange[] {
  const groups = rows.flatMap(({ code, parts }) =>
    parts ? borderDays(parts, areas).map((day) => ({ code, day })) : [],
  );
  return [...territoryChanges(areas), ...groups];
}

/** The days on which land went into a group of areas or out of it. */
function borderDays(parts: readonly string[], areas: Areas): readonly number[] {
  const codes = new Set(parts.flatMap((part) => [part, ...formerOf(part, areas)]));
  const crossing = areas.successions.filter(
    ({ kind, from, to }) => kind !== "rename" && codes.has(from) !== codes.has(to),
  );
  return [...new Set(crossing.flatMap(({ date }) => dayOfDate(date) ?? []))];
}

function existsAround(areas: Areas, code: string, { date }: Succession): boolean {
  const level = areas.areas[code]?.level;
  if (level === undefined) return false;
  const before = areas.divisions.findLast((division) => division.from < date && division.levels[level]);
  const after = areas.divisions.find(
    (division) => (division.to === null || division.to >= date) && division.from >= date && division.levels[level],
  );
  return (before?.levels[level]?.includes(code) ?? false) && (after?.levels[level]?.includes(code) ?? true);
}

/**
 * Puts the flag *break* on the first figure after a change, where an earlier one is shown to compare it with.
 * `perPeriod` tells which slots are on the division of their own time; figures on one fixed division have none.
 * Returns the codes that carry the flag.
 */
export function flagTerritory(
  block: Block,
  codes: readonly string[],
  periods: readonly (string | null)[],
  perPeriod: readonly boolean[],
  changes: readonly TerritoryChange[],
): string[] {
  const days = periods.map((period, slot) =>
    period === null || perPeriod[slot] !== true ? undefined : parsePeriod(period)?.start,
  );
  const flagged = new Set<string>();
  for (const { code, day } of changes) {
    const row = codes.indexOf(code);
    if (row >= 0 && flagRow(block, row, days, day)) flagged.add(code);
  }
  return [...flagged];
}

/** Flags all rows on the first slot on or after `day`, when there is one before it. */
export function flagMethod(block: Block, periods: readonly (string | null)[], day: number): boolean {
  const days = periods.map((period) => (period === null ? undefined : parsePeriod(period)?.start));
  let flagged = false;
  for (let row = 0; row < block.rows; row += 1) flagged = flagRow(block, row, days, day) || flagged;
  return flagged;
}

function flagRow(block: Block, row: number, days: readonly (number | undefined)[], day: number): boolean {
  let before = false;
  let first = -1;
  for (const [slot, at] of days.entries()) {
    if (at === undefined || block.reason[row * block.columns + slot] !== REASON.present) continue;
    if (at < day) before = true;
    else if (first < 0) first = slot;
  }
  if (!before || first < 0) return false;
  const cell = row * block.columns + first;
  block.flags[cell] = (block.flags[cell] ?? 0) | FLAG.break;
  return true;
}
