import { columnAt } from "../../analysis/result.ts";
import { partsOfCode } from "../../analysis/members/sums.ts";
import type { Result } from "../../analysis/result.ts";

/** What a script reads of one series: as published, before any calculation. */
export interface Wanted {
  readonly source: string;
  readonly indicator: string;
  /** Codes of areas by their level. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly periods: readonly string[];
  /** Codes per breakdown: one, or those that are added up. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly calculated: boolean;
}

/** The published figures behind a result: each series once, of an area that stands for several its parts. */
export function wantedOf(result: Result): Wanted[] {
  const areas: Record<string, string[]> = {};
  for (const { code, level, parts } of result.areas) {
    const list = (areas[level] ??= []);
    for (const one of parts ?? [code]) if (!list.includes(one)) list.push(one);
  }
  return result.series.map(({ source, indicator, members, steps }, s) => ({
    ...{ source, indicator, areas },
    periods: [...new Set(result.slots.flatMap((_, slot) => result.periods[columnAt(result, s, slot)] ?? []))],
    members: Object.fromEntries(members.map(({ dimension, code }) => [dimension, partsOfCode(code)])),
    calculated: steps.length > 0,
  }));
}
