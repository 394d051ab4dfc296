import { REASON } from "../cube/reason.ts";
import type { Kept, Tally } from "./tally.ts";
import { newTally, noteMissing } from "./tally.ts";
import type { Unit } from "./unit.ts";

/** Which of the larger areas each row of a unit lies in. */
interface Groups {
  /** Place of each larger area in the sums. */
  readonly place: ReadonlyMap<string, number>;
  /** Per row of the unit the place of its larger area, −1 for none. */
  readonly of: Int32Array;
  readonly counts: Int32Array;
}

/** Parts added up for all larger areas at once: a tally of areas × columns, without lowest and highest. */
export interface Sums extends Groups {
  readonly tally: Tally;
}

type Children = ReadonlyMap<string, readonly string[]>;

const made = new WeakMap<Children, WeakMap<ReadonlyMap<string, number>, Groups>>();

function groupsOf(children: Children, rowOf: ReadonlyMap<string, number>): Groups {
  const known = made.get(children) ?? new WeakMap<ReadonlyMap<string, number>, Groups>();
  made.set(children, known);
  const earlier = known.get(rowOf);
  if (earlier) return earlier;
  const of = new Int32Array(rowOf.size).fill(-1);
  const counts = new Int32Array(children.size);
  const place = new Map<string, number>();
  for (const [code, parts] of children) {
    const at = place.size;
    place.set(code, at);
    for (const part of parts) {
      const row = rowOf.get(part);
      if (row === undefined || of[row] === at) continue;
      of[row] = at;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const groups = { place, of, counts };
  known.set(rowOf, groups);
  return groups;
}

/**
 * Numerators (times their weights) and denominators or weights of all larger areas at once, in the order in which the
 * figures lie in memory: with many small areas that is many times as fast as area by area. Columns from `from` up to
 * `to`.
 */
export function sumsOf(unit: Unit, children: Children, from: number, to: number, kept: Kept): Sums {
  const groups = groupsOf(children, unit.rowOf);
  const { columns, values } = unit.numerator;
  const tally = newTally(groups.counts.length * columns, kept);
  const sums = { ...groups, tally };
  if (!unit.whole) addKnown(unit, sums, from, to);
  else {
    const under = unit.denominator?.values ?? unit.weight?.values;
    if (under && !unit.denominator) addProducts(values, under, sums, columns, from, to);
    else addPlain(values, groups.of, tally.top, columns, from, to);
    if (under) tally.bottom.set(plainSums(under, groups, columns, from, to));
    for (const [group, count] of groups.counts.entries()) {
      tally.known.fill(count, group * columns, (group + 1) * columns);
      tally.expected.fill(count, group * columns, (group + 1) * columns);
    }
  }
  return sums;
}

/** As `countParts` does it for one row: a part counts only when all its terms are there. */
function addKnown({ numerator, denominator, weight }: Unit, { of, tally }: Sums, from: number, to: number): void {
  const { columns, values, reason, flags } = numerator;
  const { top, bottom, known, expected, flags: seen, lost } = tally;
  const under = denominator ?? weight;
  const weighted = denominator === undefined;
  for (let row = 0; row < of.length; row += 1) {
    const group = of[row] ?? -1;
    if (group < 0) continue;
    for (let column = from; column < to; column += 1) {
      const cell = row * columns + column;
      const at = group * columns + column;
      const why = reason[cell] ?? REASON.empty;
      if (why === REASON["not-applicable"]) continue;
      const below = under ? (under.reason[cell] ?? REASON.empty) : REASON.present;
      const heavy = under ? (under.values[cell] ?? NaN) : 1;
      expected[at] = (expected[at] ?? 0) + 1;
      if (why === REASON.present && below === REASON.present) {
        const value = values[cell] ?? NaN;
        top[at] = (top[at] ?? 0) + (weighted ? value * heavy : value);
        bottom[at] = (bottom[at] ?? 0) + heavy;
        known[at] = (known[at] ?? 0) + 1;
        seen[at] = (seen[at] ?? 0) | (flags[cell] ?? 0) | (under?.flags[cell] ?? 0);
      } else {
        noteMissing(tally, at, why === REASON.present ? below : why);
        if (under && below === REASON.present) lost[at] = (lost[at] ?? 0) + heavy;
      }
    }
  }
}

const added = new WeakMap<Float64Array, WeakMap<Groups, { key: string; sums: Float64Array }>>();

/** Weights and denominators by larger area: kept, as many series have the same. For arrays that are not written to any more. */
function plainSums(values: Float64Array, groups: Groups, columns: number, from: number, to: number): Float64Array {
  const made = added.get(values) ?? new WeakMap<Groups, { key: string; sums: Float64Array }>();
  added.set(values, made);
  const key = `${String(columns)} ${String(from)} ${String(to)}`;
  const known = made.get(groups);
  if (known?.key === key) return known.sums;
  const sums = new Float64Array(groups.counts.length * columns);
  addPlain(values, groups.of, sums, columns, from, to);
  made.set(groups, { key, sums });
  return sums;
}

function addPlain(
  values: Float64Array,
  of: Int32Array,
  sums: Float64Array,
  columns: number,
  from: number,
  to: number,
): void {
  for (let row = 0; row < of.length; row += 1) {
    const group = of[row] ?? -1;
    if (group < 0) continue;
    const start = row * columns;
    const target = group * columns;
    for (let column = from; column < to; column += 1)
      sums[target + column] = (sums[target + column] ?? 0) + (values[start + column] ?? NaN);
  }
}

/** Figures times their weights. */
function addProducts(
  values: Float64Array,
  weights: Float64Array,
  { of, tally: { top } }: Sums,
  columns: number,
  from: number,
  to: number,
): void {
  for (let row = 0; row < of.length; row += 1) {
    const group = of[row] ?? -1;
    if (group < 0) continue;
    const start = row * columns;
    const target = group * columns;
    for (let column = from; column < to; column += 1)
      top[target + column] =
        (top[target + column] ?? 0) + (values[start + column] ?? NaN) * (weights[start + column] ?? NaN);
  }
}
