import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { selectedRows } from "../chart/average.ts";
import { seriesNames } from "../chart/names.ts";

/** From the lowest to the highest area of the level, and between which two the middle half of them lies. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** Only where enough areas are in the result to say it. */
  readonly middle: readonly [low: number, high: number] | null;
}

/** One topic: the figure of the area itself, then those of its comparisons. */
export interface ProfileRow {
  readonly series: number;
  readonly name: string;
  /** Cells of the result; the first is that of the area itself. */
  readonly cells: readonly number[];
  readonly range: Range | null;
}

export interface Profile {
  /** Rows of the result: the area itself, then its comparisons. */
  readonly who: readonly number[];
  readonly rows: readonly ProfileRow[];
  readonly slot: number;
  /** Comparisons for which there is no further sign. */
  readonly moreReferences: number;
  /** Other selected areas: they are in the range only. */
  readonly others: number;
}

/** So many comparisons have a sign of their own. */
const MOST_REFERENCES = 3;
const MOST_ROWS = 40;
const ENOUGH = 8;

/** The profile of the favourite area, else of the first selected one. Undefined without an area or period. */
export function profileOf(result: Result, words: Words, mine?: string): Profile | undefined {
  const slot = result.slots.length - 1;
  const selected = selectedRows(result);
  const own = selected.find((row) => result.areas[row]?.code === mine) ?? selected[0] ?? (result.areas.length ? 0 : -1);
  if (slot < 0 || own < 0 || result.series.length === 0) return undefined;
  const references = result.areas.flatMap(({ role }, row) => (role === "reference" && row !== own ? [row] : []));
  const who = [own, ...references.slice(0, MOST_REFERENCES)];
  const names = seriesNames(result, words);
  const rows = result.series.slice(0, MOST_ROWS).map((_, series): ProfileRow => {
    const cells = who.map((row) => cellAt(result, series, row, slot));
    return { series, name: names[series] ?? "", cells, range: rangeOf(result, series, slot, selected) };
  });
  return {
    ...{ who, rows, slot },
    moreReferences: Math.max(0, references.length - MOST_REFERENCES),
    others: Math.max(0, selected.length - 1),
  };
}

/** Over all areas of the level where the result knows it of this one period, else over the selected areas. */
function rangeOf(result: Result, series: number, slot: number, selected: readonly number[]): Range | null {
  const known = selected
    .map((row) => cellAt(result, series, row, slot))
    .filter((cell) => result.reason[cell] === REASON.present)
    .map((cell) => result.values[cell] ?? NaN)
    .sort((a, b) => a - b);
  const classes = result.slots.length === 1 ? result.classes[series] : null;
  const all = [...known, ...(classes ? [classes.min, classes.max] : [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (!(low < high)) return null;
  const part = (share: number) => known[Math.round(share * (known.length - 1))] ?? low;
  return { low, high, middle: known.length >= ENOUGH ? [part(0.25), part(0.75)] : null };
}
