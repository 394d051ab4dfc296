import { fiveNumbers } from "../../analysis/five-numbers.ts";
import type { FiveNumbers } from "../../analysis/five-numbers.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { selectedRows } from "../chart/average.ts";
import { periodName, seriesNames } from "../chart/names.ts";
import { axisFor } from "../chart/scale.ts";
import type { Axis } from "../chart/scale.ts";
import { inUnit } from "../inUnit.ts";

export interface Column {
  readonly series: number;
  readonly slot: number;
}

/** How many selected areas have a figure from a limit up to, not including, the next; the last takes its end too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** One area with a figure. */
export interface Dot {
  readonly row: number;
  readonly cell: number;
  readonly name: string;
  readonly standing: "mine" | "reference" | "selected";
  readonly value: number;
}

/** One topic in one period. */
export interface Spread extends Column {
  readonly title: string;
  readonly axis: Axis;
  readonly bins: readonly Bin[];
  /** References are no part of it. */
  readonly box: FiveNumbers | undefined;
  /** From low to high. */
  readonly dots: readonly Dot[];
  /** Selected areas without a figure. */
  readonly missing: number;
  readonly limits: readonly number[];
}

const MOST_PANELS = 4;
/** More bars than these are a comb; thousands of areas, most of them close together, are one bar with fewer than those. */
const [FEW_BINS, MOST_BINS, MANY] = [24, 60, 1000];

/** Which topics and periods are drawn: all where there are few, else the last period of the first topics. */
export function drawnColumns(result: Result): { columns: readonly Column[]; left: number } {
  const all = result.series.flatMap((_, series) => result.slots.map((__, slot): Column => ({ series, slot })));
  if (all.length <= MOST_PANELS) return { columns: all, left: 0 };
  const last = all.filter(({ slot }) => slot === result.slots.length - 1).slice(0, MOST_PANELS);
  return { columns: last, left: all.length - last.length };
}

/** Result → spreads. Every area with a figure is a dot of each; the periods of one topic share an axis. */
export function spreadsOf(result: Result, words: Words, mine?: string): Spread[] {
  const names = seriesNames(result, words);
  const { columns } = drawnColumns(result);
  const dots = columns.map((column) => dotsOf(result, column, words, mine));
  return columns.map((column, at): Spread => {
    const { series, slot } = column;
    const shared = columns.flatMap((other, index) => (other.series === series ? (dots[index] ?? []) : []));
    const own = (dots[at] ?? []).filter(({ standing }) => standing !== "reference");
    const steps = Math.min(own.length > MANY ? MOST_BINS : FEW_BINS, Math.max(5, Math.round(Math.sqrt(own.length))));
    const of = result.series[series];
    const { low, high } = extremes(shared);
    const axis = Number.isFinite(low) ? axisFor(low, high, steps, of?.decimals === 0) : axisFor(0, 1, 2, false);
    const unit = words.localised(of?.unit ?? { nl: "", en: "" });
    return {
      ...column,
      title: inUnit(`${names[series] ?? ""}, ${periodName(result, series, slot, words)}`, unit),
      axis,
      bins: binsOf(axis, own),
      box: fiveNumbers(own.map(({ value }) => value)),
      dots: dots[at] ?? [],
      missing: selectedRows(result).length - own.length,
      limits: result.classes[series]?.limits ?? [],
    };
  });
}

function extremes(dots: readonly Dot[]): { low: number; high: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const { value } of dots) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return { low, high };
}

function dotsOf(result: Result, { series, slot }: Column, words: Words, mine?: string): Dot[] {
  return result.areas
    .flatMap((area, row): Dot[] => {
      const cell = cellAt(result, series, row, slot);
      const value = result.values[cell] ?? NaN;
      if (Number.isNaN(value)) return [];
      const standing = area.role === "reference" ? "reference" : area.code === mine ? "mine" : "selected";
      return [{ row, cell, name: words.localised(area.name), standing, value }];
    })
    .sort((a, b) => a.value - b.value || a.row - b.row);
}

function binsOf({ ticks, step }: Axis, dots: readonly Dot[]): Bin[] {
  const bins = ticks.slice(0, -1).map((from, at) => ({ from, to: ticks[at + 1] ?? from, count: 0 }));
  const first = ticks[0] ?? 0;
  for (const { value } of dots) {
    // A figure that is a limit but for the noise of binary fractions belongs above it.
    const bin = bins[Math.min(bins.length - 1, Math.max(0, Math.floor((value - first) / step + 1e-9)))];
    if (bin) bin.count += 1;
  }
  return bins;
}
