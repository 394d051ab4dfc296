import type { Result, ResultSeries } from "../../analysis/result.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { comparePeriods } from "../../cube/period.ts";
import { REASON } from "../../cube/reason.ts";
import type { Localised } from "../../cube/text.ts";
import { STORE } from "../defaults.ts";
import { lastPeriod, resultOf } from "./kept.ts";
import type { KeptFigures } from "./schema.ts";

/** A cell as it can be said: a figure, or the code of the reason why there is none. */
export type Said = { readonly value: number } | { readonly reason: number };

/** One figure that is not what it was. */
export interface Revision {
  readonly area: Localised;
  readonly period: string;
  readonly before: Said;
  readonly after: Said;
}

/** What became of one series of a tab since its figures were kept. */
export interface SeriesChange {
  readonly series: ResultSeries;
  /** Periods that have come since, the oldest first; `shown` when the figure has moved on to them by itself. */
  readonly periods: { readonly first: string; readonly last: string; readonly shown: boolean } | null;
  /** Figures of the same area and period that differ. */
  readonly revised: readonly Revision[];
  /** A calculation that begins elsewhere now that the periods have moved: its figures are not held side by side. */
  readonly moved: boolean;
}

/** What has changed in the data of a tab. */
export interface DataChanges {
  readonly series: readonly SeriesChange[];
  /** Series that are no longer there, with what took their place where the store says so. */
  readonly gone: readonly { readonly name: Localised; readonly successor?: Localised }[];
  /** Areas that have come and gone among those of the question. */
  readonly areas: { readonly added: readonly Localised[]; readonly removed: readonly Localised[] };
}

/** Differences smaller than this part of a figure come from the way computers reckon. */
const SAME = 1e-9;

/**
 * Holds the figures that were kept against those of now: new periods, revised figures, retired indicators, areas that
 * came and went. Figures are held side by side per series, area and concrete period, so that *latest* may have moved.
 * What could not be read, then or now, is no change. Null when all is as it was.
 */
export function compareFigures(kept: KeptFigures, now: Result, catalogue: Catalogue): DataChanges | null {
  const before = resultOf(kept);
  const series = before.series.flatMap((one, place) => {
    const there = now.series.findIndex(({ key }) => key === one.key);
    return there < 0 ? [] : (changeOf({ kept, before, now, catalogue }, place, there) ?? []);
  });
  const gone = before.series.filter((one) => isGone(one, now, catalogue)).map((one) => farewell(one, catalogue));
  const areas = { added: missingFrom(now, before), removed: missingFrom(before, now) };
  const same = series.length + gone.length + areas.added.length + areas.removed.length === 0;
  return same ? null : { series, gone, areas };
}

function isGone({ source, indicator, key }: ResultSeries, now: Result, { indicators }: Catalogue): boolean {
  return (
    source === STORE && !indicators.some(({ id }) => id === indicator) && !now.series.some((one) => one.key === key)
  );
}

function farewell({ indicator, name }: ResultSeries, { indicators, retired = [] }: Catalogue) {
  const left = retired.find(({ id }) => id === indicator);
  const successor = indicators.find(({ id }) => id === left?.successor)?.name;
  return { name, ...(successor && { successor }) };
}

/** Selected areas of one result that the other does not have. */
function missingFrom({ areas }: Result, { areas: others }: Result): Localised[] {
  const there = new Set(others.map(({ code, role }) => `${role} ${code}`));
  return areas.filter(({ code, role }) => !there.has(`${role} ${code}`)).map(({ name }) => name);
}

interface Pair {
  readonly kept: KeptFigures;
  readonly before: Result;
  readonly now: Result;
  readonly catalogue: Catalogue;
}

function changeOf({ kept, before, now, catalogue }: Pair, place: number, there: number): SeriesChange | undefined {
  const series = now.series[there];
  if (!series) return undefined;
  const [old, current] = [periodsOf(before, place), periodsOf(now, there)];
  const shown = [...current.keys()].some((period) => !old.has(period)) && old.size > 0;
  const moved = shown && series.steps.length > 0;
  const revised = moved ? [] : revisions(before, now, { place, there, old, current });
  const last = lastPeriod(series.indicator, now.level, catalogue);
  const reached = kept.reach[series.key];
  const periods =
    last !== undefined && reached !== undefined && comparePeriods(last, reached) > 0
      ? { first: firstAfter(reached, [...current.keys()]) ?? last, last, shown }
      : null;
  return periods || revised.length > 0 || moved ? { series, periods, revised, moved } : undefined;
}

/** The columns of a series by the period that they show. */
function periodsOf({ periods, slots }: Result, place: number): ReadonlyMap<string, number> {
  const columns = slots.map((_, slot) => [periods[place * slots.length + slot] ?? "", slot] as const);
  return new Map(columns.filter(([period]) => period !== ""));
}

function firstAfter(reached: string, shown: readonly string[]): string | undefined {
  return shown.filter((period) => comparePeriods(period, reached) > 0).sort(comparePeriods)[0];
}

interface Columns {
  readonly place: number;
  readonly there: number;
  readonly old: ReadonlyMap<string, number>;
  readonly current: ReadonlyMap<string, number>;
}

function revisions(before: Result, now: Result, { place, there, old, current }: Columns): Revision[] {
  const rows = new Map(now.areas.map(({ code, role }, row) => [`${role} ${code}`, row]));
  return before.areas.flatMap(({ code, role, name }, row) => {
    const at = rows.get(`${role} ${code}`);
    if (at === undefined) return [];
    return [...old].flatMap(([period, slot]): Revision[] => {
      const column = current.get(period);
      if (column === undefined) return [];
      const was = said(before, (place * before.areas.length + row) * before.slots.length + slot);
      const is = said(now, (there * now.areas.length + at) * now.slots.length + column);
      return was && is && differ(was, is) ? [{ area: name, period, before: was, after: is }] : [];
    });
  });
}

/** Undefined for what could not be read. */
function said({ values, reason }: Result, cell: number): Said | undefined {
  const why = reason[cell] ?? REASON["not-loaded"];
  if (why === REASON["not-loaded"]) return undefined;
  return why === REASON.present ? { value: values[cell] ?? NaN } : { reason: why };
}

function differ(before: Said, after: Said): boolean {
  if ("reason" in before || "reason" in after)
    return !("reason" in before && "reason" in after && before.reason === after.reason);
  const size = Math.max(Math.abs(before.value), Math.abs(after.value));
  return Math.abs(before.value - after.value) > SAME * size;
}
