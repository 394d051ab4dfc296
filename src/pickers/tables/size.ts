import type { Indicator } from "../../cube/indicator.ts";
import { spanPeriods } from "../../cube/period.ts";
import type { Table } from "../../data/liveHooks.ts";
import type { Words } from "../../i18n/words.ts";

/** Members by breakdown; a breakdown that is not named gives its total. */
export type Members = Readonly<Record<string, readonly string[]>>;

/** How many figures a choice asks for: of one period, and of all that there are. */
export interface Size {
  readonly period: number;
  readonly all: number;
}

/** Figures of these measures: areas of the level × members, and that × the periods. */
export function sizeOf({ areas }: Table, picked: readonly Indicator[], members: Members, level: string): Size {
  const places = areas.filter((area) => area.level === level).length || 1;
  const sizes = picked.map(({ dimensions, spans }) => {
    const period = dimensions.reduce((product, { id }) => product * Math.max(1, members[id]?.length ?? 1), places);
    const periods = spans.filter((one) => one.level === level).reduce((sum, span) => sum + spanPeriods(span).length, 0);
    return { period, all: period * periods };
  });
  return {
    period: sizes.reduce((sum, { period }) => sum + period, 0),
    all: sizes.reduce((sum, { all }) => sum + all, 0),
  };
}

/** How much will be asked for, and what the office gives at a time. */
export function sizeWords(size: Size, { atOnce, whole, cells }: Table, words: Words): string {
  if (whole && cells !== undefined) return words.text("tables.whole", { count: cells });
  const asked = words.text("tables.size", { count: size.period, all: words.number(size.all, 0) });
  return atOnce === undefined ? asked : `${asked} ${words.text("tables.at-once", { most: words.number(atOnce, 0) })}`;
}
