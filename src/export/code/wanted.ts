import { columnAt } from "../../analysis/result.ts";
import { partsOfCode } from "../../analysis/members/sums.ts";
import type { Result } from "../../analysis/result.ts";
import { STORE } from "../../analysis/series.ts";
import type { Definition } from "../format.ts";

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
  /** The indicator that published figures are divided by here. */
  readonly denominator?: string;
}

/** The published figures behind a result: each series once, of an area that stands for several its parts. */
export function wantedOf(result: Result): Wanted[] {
  const areas: Record<string, string[]> = {};
  for (const { code, level, parts } of result.areas) {
    const list = (areas[level] ??= []);
    for (const one of parts ?? [code]) if (!list.includes(one)) list.push(one);
  }
  return result.series.map(({ source, indicator, members, steps, rate }, s) => ({
    ...{ source, indicator, areas },
    periods: eachOnce(result.slots.flatMap((_, slot) => result.periods[columnAt(result, s, slot)] ?? [])),
    members: Object.fromEntries(members.map(({ dimension, code }) => [dimension, partsOfCode(code)])),
    calculated: steps.length > 0,
    ...(rate && steps.length > 0 && { denominator: rate.denominator }),
  }));
}

/**
 * What a script reads in the store, each once: of a topic that the store works out from two others, these two, and of a
 * rate what it is divided by. A rate of days or months has the denominator of its year.
 */
export function storedOf(wanted: readonly Wanted[], definitions: readonly Definition[]): Wanted[] {
  const read = wanted
    .filter(({ source }) => source === STORE)
    .flatMap(({ denominator, ...one }): Wanted[] => {
      const ratio = definitions.find(({ indicator }) => indicator === one.indicator)?.ratio;
      const above = { ...one, indicator: ratio?.numerator ?? one.indicator };
      const below = ratio?.denominator ?? denominator;
      if (below === undefined || !isOfStore(below)) return [above];
      const years = one.periods.map((period) => period.slice(0, 4));
      return [above, { ...one, indicator: below, members: {}, periods: eachOnce([...one.periods, ...years]) }];
    });
  const stored = new Map<string, Wanted>();
  for (const one of read) {
    const key = JSON.stringify([one.indicator, one.members]);
    const before = stored.get(key)?.periods ?? [];
    stored.set(key, { ...one, periods: eachOnce([...before, ...one.periods]) });
  }
  return [...stored.values()];
}

/** How the store works a topic out, as a formula of its codes. */
export function ratioOf({ indicator, ratio }: Definition): string[] {
  if (!ratio) return [];
  const times = ratio.factor === 1 ? "" : `${ratio.factor} × `;
  return [`${indicator} = ${times}${ratio.numerator} ÷ ${ratio.denominator}`];
}

/** An id of another source has a `:` in it. */
const isOfStore = (indicator: string): boolean => !indicator.includes(":");

const eachOnce = (list: readonly string[]): string[] => [...new Set(list)];
