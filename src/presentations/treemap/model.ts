import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { addsUp } from "../advice/addsUp.ts";
import { selectedRows } from "../chart/average.ts";
import { seriesNames } from "../chart/names.ts";

/** One surface: a figure above zero. */
export interface Part {
  readonly name: string;
  readonly cell: number;
  readonly value: number;
  readonly series: number;
  readonly area: number;
}

/** Parts that lie together: those of one area, or all areas where there is one series. */
export interface PartGroup {
  /** Of an area; absent where the parts are the areas themselves. */
  readonly name?: string;
  /** Of its parts that are drawn. */
  readonly total: number;
  /** Of all its parts: what a share is a share of, also where the smallest are not drawn. */
  readonly whole: number;
  /** From large to small. */
  readonly parts: readonly Part[];
}

export interface Treemap {
  readonly slot: number;
  readonly total: number;
  readonly groups: readonly PartGroup[];
  /** Names of what has no figure, and of what has a figure of zero: neither has a surface. */
  readonly missing: readonly string[];
  readonly zero: readonly string[];
  /** How many parts are left out because they would be too small to see, and which part of all figures they are. */
  readonly left: number;
  readonly leftShare: number;
}

/** Areas with parts of their own; more would leave no room for the parts. */
const MOST_GROUPS = 12;
/** Surfaces in all; more cannot be seen, let alone pointed at. */
const MOST_PARTS = 400;

/** The selected areas and their parts in the last period. Undefined where nothing adds up. */
export function treemapOf(result: Result, words: Words): Treemap | undefined {
  const slot = result.slots.length - 1;
  const [first] = result.series;
  const alike = result.series.every((one) => addsUp(one) && one.unit.nl === first?.unit.nl);
  if (slot < 0 || !first || !alike || result.values.some((value) => value < 0)) return undefined;
  const names = seriesNames(result, words);
  const rows = selectedRows(result);
  const areaName = (area: number) => words.localised(result.areas[area]?.name ?? { nl: "", en: "" });
  const [missing, zero]: [string[], string[]] = [[], []];
  const partAt = (series: number, area: number, name: string, whole: string): Part[] => {
    const cell = cellAt(result, series, area, slot);
    const value = result.values[cell] ?? NaN;
    if (result.reason[cell] !== REASON.present) missing.push(whole);
    else if (value === 0) zero.push(whole);
    return value > 0 ? [{ name, cell, value, series, area }] : [];
  };
  const several = rows.length > 1;
  const groups =
    result.series.length === 1
      ? [groupOf(rows.flatMap((area) => partAt(0, area, areaName(area), areaName(area))))]
      : rows.map((area) => {
          const whole = (name: string) => (several ? `${areaName(area)}: ${name}` : name);
          return groupOf(
            names.flatMap((name, series) => partAt(series, area, name, whole(name))),
            areaName(area),
          );
        });
  const drawn = largest(groups.filter(({ total }) => total > 0));
  return drawn && { ...drawn, slot, missing, zero };
}

function groupOf(parts: readonly Part[], name?: string): PartGroup {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  return {
    ...(name !== undefined && { name }),
    total,
    whole: total,
    parts: [...parts].sort((a, b) => b.value - a.value),
  };
}

/** The groups and parts that are large enough to be seen. */
function largest(groups: readonly PartGroup[]): Pick<Treemap, "total" | "groups" | "left" | "leftShare"> | undefined {
  const shown = [...groups].sort((a, b) => b.total - a.total).slice(0, MOST_GROUPS);
  const each = Math.floor(MOST_PARTS / Math.max(1, shown.length));
  const cut = shown.map((group) => ({ ...groupOf(group.parts.slice(0, each), group.name), whole: group.whole }));
  const sum = (list: readonly PartGroup[]) => list.reduce((all, group) => all + group.total, 0);
  const total = sum(cut);
  if (!(total > 0)) return undefined;
  const count = (list: readonly PartGroup[]) => list.reduce((sum, { parts }) => sum + parts.length, 0);
  return { total, groups: cut, left: count(groups) - count(cut), leftShare: 1 - total / sum(groups) };
}
