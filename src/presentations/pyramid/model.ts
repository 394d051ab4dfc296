import type { Result } from "../../analysis/result.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { addsUp } from "../advice/addsUp.ts";
import { periodName, seriesNames } from "../chart/names.ts";
import type { PyramidOptions } from "./options.ts";

/** What stands left and right: two members of a breakdown, two areas, or two periods. */
export type Mirrored = "members" | "areas" | "slots";

/** One bar: the cell it is of, and how long it is, in units of the axis; NaN without a figure. */
export interface Bar {
  readonly cell: number;
  readonly value: number;
}

export interface Pyramid {
  readonly mirrored: Mirrored;
  readonly sides: readonly [left: string, right: string];
  readonly rows: readonly { readonly name: string; readonly bars: readonly [left: Bar, right: Bar] }[];
  /** Figures are parts of the sum of their side. */
  readonly shares: boolean;
  /** What all bars have in common: the area, the period. */
  readonly common: string;
}

interface Pair {
  readonly mirrored: Mirrored;
  readonly sides: readonly [string, string];
  readonly rows: readonly { readonly name: string; readonly cells: readonly [number, number] }[];
  readonly common: string;
}

/** Which two sides a result has; undefined where it has no two. Of more areas or periods, the favourite and the last. */
export function pyramidOf(
  result: Result,
  options: Pick<PyramidOptions, "measure">,
  words: Words,
  mine?: string,
): Pyramid | undefined {
  const pair = pairOf(result, words, mine);
  if (!pair) return undefined;
  const shares = sharesOf(result, options);
  const totals = [0, 1].map((side) =>
    pair.rows.reduce((sum, { cells }) => sum + (result.values[cells[side] ?? -1] || 0), 0),
  );
  const bar = (cell: number, side: number): Bar => {
    const value = result.values[cell] ?? NaN;
    const total = totals[side] ?? 0;
    return { cell, value: !shares ? value : total === 0 ? NaN : (100 * value) / total };
  };
  const rows = pair.rows.map(({ name, cells }) => ({
    name,
    bars: [bar(cells[0], 0), bar(cells[1], 1)] as const,
  }));
  return { mirrored: pair.mirrored, sides: pair.sides, rows, shares, common: pair.common };
}

/** Whether figures are drawn as parts of the sum of their side: by itself where two areas stand beside each other. */
export function sharesOf(result: Result, { measure }: Pick<PyramidOptions, "measure">): boolean {
  const areas = twoMembers(result) === undefined && result.areas.length > 1;
  return result.series.every(addsUp) && (measure === "share" || (measure === "auto" && areas));
}

/** The side that a figure stands on: of each area and period the members left or right, or all of them. */
export function sideOf(result: Result): (one: number, row: number, slot: number) => string {
  const at = twoMembers(result) ?? -1;
  return (one, row, slot) => `${result.series[one]?.members[at]?.code ?? ""} ${row} ${slot}`;
}

/** The breakdown that has two members, each with every member of another. */
function twoMembers({ series }: Result): number | undefined {
  const members = series[0]?.members ?? [];
  const two = members.findIndex((_, at) => new Set(series.map((one) => one.members[at]?.code ?? "")).size === 2);
  return two < 0 || members.length < 2 || series.length < 4 ? undefined : two;
}

function pairOf(result: Result, words: Words, mine?: string): Pair | undefined {
  const slot = result.slots.length - 1;
  if (slot < 0 || result.series.length < 2 || result.areas.length === 0) return undefined;
  const area = (row: number) => words.localised(result.areas[row]?.name ?? { nl: "", en: "" });
  const own = Math.max(
    0,
    result.areas.findIndex(({ code }) => code === mine),
  );
  const members = byMembers(result, words);
  if (members) {
    return {
      mirrored: "members",
      sides: members.sides,
      common: `${area(own)}, ${periodName(result, 0, slot, words)}`,
      rows: members.rows.map(({ name, series: [left, right] }) => ({
        name,
        cells: [cellAt(result, left, own, slot), cellAt(result, right, own, slot)],
      })),
    };
  }
  const names = seriesNames(result, words);
  const rows = (cell: (series: number, side: 0 | 1) => number) =>
    names.map((name, series) => ({ name, cells: [cell(series, 0), cell(series, 1)] as const }));
  if (result.areas.length > 1) {
    const other = own === 0 ? 1 : 0;
    return {
      mirrored: "areas",
      sides: [area(own), area(other)],
      common: periodName(result, 0, slot, words),
      rows: rows((series, side) => cellAt(result, series, side === 0 ? own : other, slot)),
    };
  }
  if (slot < 1) return undefined;
  return {
    mirrored: "slots",
    sides: [periodName(result, 0, 0, words), periodName(result, 0, slot, words)],
    common: area(own),
    rows: rows((series, side) => cellAt(result, series, own, side === 0 ? 0 : slot)),
  };
}

/** Two members of one breakdown, each with every member of another: men and women by age. */
function byMembers(result: Result, words: Words) {
  const dimensions = result.series[0]?.members.length ?? 0;
  for (let at = 0; at < dimensions; at += 1) {
    const codes = [...new Set(result.series.map(({ members }) => members[at]?.code ?? ""))];
    const [left, right] = codes;
    if (codes.length !== 2 || left === undefined || right === undefined || dimensions < 2) continue;
    const nameOf = (code: string) => {
      const found = result.series.flatMap(({ members }) => (members[at]?.code === code ? [members[at]] : []))[0];
      return found ? words.localised(found.name) : "";
    };
    const pairs = new Map<string, { left?: number; right?: number }>();
    for (const [series, { members }] of result.series.entries()) {
      const name = members.flatMap((one, place) => (place === at ? [] : [words.localised(one.name)])).join(" · ");
      pairs.set(name, { ...pairs.get(name), [members[at]?.code === left ? "left" : "right"]: series });
    }
    const rows = [...pairs].flatMap(([name, pair]) =>
      pair.left === undefined || pair.right === undefined ? [] : [{ name, series: [pair.left, pair.right] as const }],
    );
    if (rows.length > 1) return { sides: [nameOf(left), nameOf(right)] as const, rows };
  }
  return undefined;
}
