import { dayOfDate, parsePeriod } from "../cube/period.ts";
import type { AreasFile, SmallAreasFile } from "../sources/store/schema.ts";

interface DatedList {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly levels: Readonly<Record<string, readonly string[]>>;
}

/** Which areas exist at a level, in a division or on the first day of a period. */
export interface Divisions {
  /** Codes of a level in a division; undefined when the division is not known or lacks the level. */
  codesIn(division: string, level: string): readonly string[] | undefined;
  /** Codes of a level in the division that holds on the first day of a period. */
  codesAt(period: string, level: string): readonly string[] | undefined;
  /** Whether it is known what became of every area of a level from a period until a newer division. */
  succeeds(division: string, period: string, level: string): boolean;
  /** Areas that kept their code while their territory changed, per day of change. */
  changedOn(day: number): ReadonlySet<string>;
  readonly changes: readonly number[];
}

/** Makes the lists of areas answerable. Small areas (districts, neighbourhoods) have a division of their own. */
export function readDivisions(areas: AreasFile, small: readonly SmallAreasFile[]): Divisions {
  const lists: DatedList[] = [
    ...areas.divisions.map(({ id, from, to, levels }) => ({ id, ...interval(from, to), levels })),
    ...small.map(({ division, from, to, levels }) => ({
      id: division,
      ...interval(from, to),
      levels: Object.fromEntries(Object.entries(levels).map(([level, { codes }]) => [level, codes])),
    })),
  ];
  const changed = territoryChanges(areas);
  const listAt = (day: number, level: string) =>
    lists.find((list) => list.first <= day && day <= list.last && list.levels[level])?.levels[level];
  return {
    codesIn: (division, level) => lists.find((list) => list.id === division && list.levels[level])?.levels[level],
    codesAt: (period, level) => listAt(parsePeriod(period)?.start ?? NaN, level),
    succeeds: (division, period, level) => {
      const newer = lists.find((list) => list.id === division && list.levels[level]);
      const day = parsePeriod(period)?.start ?? NaN;
      const older = listAt(day, level);
      if (!newer || !older || day >= newer.first) return false;
      const gone = older.filter((code) => !newer.levels[level]?.includes(code));
      const followed = areas.successions.filter(({ date }) => {
        const on = dayOfDate(date) ?? NaN;
        return on > day && on <= newer.first;
      });
      return gone.length > 0 && gone.every((code) => followed.some(({ from }) => from === code));
    },
    changedOn: (day) => changed.get(day) ?? new Set(),
    changes: [...changed.keys()].sort((a, b) => a - b),
  };
}

function interval(from: string, to: string | null): { first: number; last: number } {
  return { first: dayOfDate(from) ?? Infinity, last: to === null ? Infinity : (dayOfDate(to) ?? -Infinity) };
}

/**
 * A code that goes on after a merger or split covers other ground: it took in land of another code, or gave some
 * away. Such a code is a successor of others and existed before, or a predecessor of others and still exists.
 */
function territoryChanges(areas: AreasFile): Map<number, Set<string>> {
  const changes = new Map<number, Set<string>>();
  for (const { from, to, date } of areas.successions) {
    const day = dayOfDate(date);
    if (day === undefined || from === to) continue;
    const before = codesOn(areas, day - 1);
    const after = codesOn(areas, day);
    for (const code of [from, to]) {
      if (before.has(code) && after.has(code)) changes.set(day, (changes.get(day) ?? new Set()).add(code));
    }
  }
  return changes;
}

function codesOn(areas: AreasFile, day: number): Set<string> {
  const codes = new Set<string>();
  for (const { from, to, levels } of areas.divisions) {
    const { first, last } = interval(from, to);
    if (first <= day && day <= last) for (const list of Object.values(levels)) for (const code of list) codes.add(code);
  }
  return codes;
}
