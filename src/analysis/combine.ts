import type { LevelId } from "../cube/area.ts";
import { REASON } from "../cube/reason.ts";
import type { Base } from "./base.ts";
import { isBase } from "./base.ts";
import type { Block } from "./block.ts";
import { copyCell, copyCells, emptyBlock, withBounds, writeMissing } from "./block.ts";
import type { Geography } from "./geography.ts";
import type { LevelBases, SeriesLayout } from "./layout.ts";
import type { Combining, Measure } from "./measure.ts";
import { childrenByParent, childrenOf } from "./membership.ts";
import { needed } from "./needed.ts";
import { writeQuotients } from "./quotient.ts";
import { codesThen } from "./renames.ts";
import type { Sums } from "./sums.ts";
import { sumsOf } from "./sums.ts";
import type { Kept, Tally } from "./tally.ts";
import { countParts, countUnder, newTally, writeTally } from "./tally.ts";
import type { Unit } from "./unit.ts";

/** A row to fill: one area, or several together. */
export interface FrameRow {
  readonly code: string;
  readonly level: LevelId;
  readonly parts?: readonly string[];
  /** Set for the earlier code of another row: its figures are only looked back on. */
  readonly former?: true;
}

export interface Combination {
  readonly layout: SeriesLayout;
  readonly units: ReadonlyMap<LevelId, Unit>;
  readonly bases: ReadonlyMap<LevelId, LevelBases>;
  readonly partial: "withhold" | "known";
  readonly geography: Geography;
}

/**
 * Fills rows × slots: an area with a published figure takes that, any other row is worked out from its parts by
 * the indicator's own rule. Numerator and denominator are added up apart and divided last.
 */
export function combine(rows: readonly FrameRow[], combination: Combination): Block {
  const out = roomFor(combination.layout, emptyBlock(rows.length, combination.layout.worked.length));
  const kept: Kept = {};
  const tally = newTally(out.columns, kept);
  const sums = sumsFinder(combination, kept);
  for (const [index, row] of rows.entries()) {
    const levelBases = combination.bases.get(row.level);
    if (levelBases && !copyRow(row, index, levelBases, combination, out))
      fillRow(row, index, levelBases, combination, sums, tally, out);
  }
  return kept.partsKnown ? { ...out, partsKnown: kept.partsKnown } : out;
}

/** Room beside the figures for what they are made of: of rates, and where their intervals are asked. */
function roomFor({ measure: { margins, denominator, yearStart } }: SeriesLayout, block: Block): Block {
  if (margins === undefined && !yearStart) return block;
  if (!denominator) return withBounds(block);
  const size = block.values.length;
  return { ...block, terms: { top: new Float64Array(size), bottom: new Float64Array(size) } };
}

/** Most rows are published and shown as such: those are copied whole. */
function copyRow(
  row: FrameRow,
  index: number,
  { own }: LevelBases,
  { layout, units }: Combination,
  out: Block,
): boolean {
  const unit = units.get(row.level);
  const place = row.parts ? undefined : unit?.rowOf.get(row.code);
  if (!own || !unit || place === undefined || layout.measure.refused || out.bounds) return false;
  const [from, to] = [place * out.columns, index * out.columns];
  if (unit.denominator) writeQuotients(unit.numerator, unit.denominator, from, layout.measure, out, to, out.columns);
  else copyCells(unit.numerator, from, out, to, out.columns);
  return true;
}

function fillRow(
  row: FrameRow,
  index: number,
  levelBases: LevelBases,
  combination: Combination,
  sums: FindSums,
  tally: Tally,
  out: Block,
): void {
  const { measure } = combination.layout;
  const single = row.parts === undefined ? row.code : row.parts.length === 1 ? row.parts[0] : undefined;
  const lists = new Map<number, Parts | undefined>();
  let unit: Unit | undefined;
  let own = -1;
  for (let slot = 0; slot < out.columns; slot += 1) {
    const cell = index * out.columns + slot;
    const base = levelBases.bases[slot];
    if (measure.refused || !base || !isBase(base)) {
      writeMissing(out, cell, measure.refused || !base || isBase(base) ? REASON.refused : base.reason);
      continue;
    }
    if (unit?.level !== base.level) {
      unit = combination.units.get(base.level);
      own = single === undefined ? -1 : (unit?.rowOf.get(single) ?? -1);
    }
    if (!unit) continue;
    if (single !== undefined && base.level === row.level) writeOwn(unit, own, slot, measure, out, cell);
    else {
      const stretch = levelBases.stretch[slot] ?? -1;
      const end = endOfStretch(levelBases.stretch, slot);
      const whole = row.parts ? undefined : sums(unit, base, row.level, slot, end);
      const place = whole?.place.get(row.code);
      if (whole && place !== undefined) {
        for (let at = slot; at < end; at += 1)
          writeTally(whole.tally, place * out.columns + at, measure, combination.partial, out, cell + at - slot);
      } else {
        if (!lists.has(stretch)) lists.set(stretch, partsOf(row, base, unit, combination));
        writeParts(unit, lists.get(stretch), slot, end, combination, tally, out, cell);
      }
      slot = end - 1;
    }
  }
}

/** The sums of all areas of a level at once, for the slots from one up to another; undefined where parts must be seen. */
type FindSums = (unit: Unit, base: Base, level: LevelId, from: number, to: number) => Sums | undefined;

const AT_ONCE: ReadonlySet<Combining> = new Set(["sum", "ratio", "weighted"]);

function sumsFinder({ layout: { measure }, geography }: Combination, kept: Kept): FindSums {
  const made = new Map<string, Sums | undefined>();
  return (unit, base, level, from, to) => {
    if (base.other || !AT_ONCE.has(measure.combining)) return undefined;
    if (measure.combining === "weighted" && !unit.weight) return undefined;
    const key = `${level} ${String(from)}`;
    if (!made.has(key)) {
      const children = childrenByParent(geography, level, base.level, base.division, base.day);
      made.set(key, children && sumsOf(unit, children, from, to, kept));
    }
    return made.get(key);
  };
}

/** The first slot after a run of slots with the same areas and parents. */
function endOfStretch(stretch: Int32Array, slot: number): number {
  let end = slot + 1;
  while (end < stretch.length && stretch[end] === stretch[slot]) end += 1;
  return end;
}

/** A figure that is published, or a ratio of two figures that are. */
function writeOwn(unit: Unit, row: number, slot: number, measure: Measure, out: Block, cell: number): void {
  const { numerator, denominator } = unit;
  const at = row * numerator.columns + slot;
  if (row < 0) writeMissing(out, cell, REASON["not-applicable"]);
  else if (denominator) writeQuotients(numerator, denominator, at, measure, out, cell, 1);
  else copyCell(numerator, at, out, cell);
}

/** Fills the slots from `from` up to `to` of a row, its first cell being `cell`. */
function writeParts(
  unit: Unit,
  parts: Parts | undefined,
  from: number,
  to: number,
  combination: Combination,
  tally: Tally,
  out: Block,
  cell: number,
): void {
  const { measure } = combination.layout;
  const refused = !parts || (measure.combining === "weighted" && !unit.weight);
  if (!refused) countParts(tally, unit, parts.rows, from, to, parts.under === undefined);
  if (parts?.under && !refused) countUnder(tally, unit, parts.under, from, to);
  for (let slot = from; slot < to; slot += 1) {
    if (refused) writeMissing(out, cell + slot - from, REASON.refused);
    else writeTally(tally, slot, measure, combination.partial, out, cell + slot - from);
  }
}

/** Rows of the unit that make up a row; `under` when its denominator is made of other rows. */
interface Parts {
  readonly rows: Int32Array;
  readonly under?: Int32Array;
}

/** Undefined where membership is not known. */
function partsOf(row: FrameRow, base: Base, unit: Unit, { geography, layout }: Combination): Parts | undefined {
  const { other } = base;
  if (other && base.level !== row.level && row.parts === undefined) {
    const land = needed(layout.measure.tools.recast).sameLand(geography, row.code, row.level, base.level, base, other);
    if (land) return { rows: rowsOf(land.first, unit), under: rowsOf(land.second, unit) };
  }
  if (row.parts && base.level === row.level)
    return { rows: rowsOf(codesThen(row.parts, row.level, base.division, geography.areas), unit) };
  const lists = (row.parts ?? [row.code]).map((part) =>
    childrenOf(geography, part, base.level, base.division, base.day),
  );
  const [only] = lists;
  if (lists.includes(undefined)) return undefined;
  const codes = only && lists.length === 1 ? only : lists.flatMap((list) => list ?? []);
  return { rows: rowsOf(codes, unit) };
}

const madeRows = new WeakMap<ReadonlyMap<string, number>, WeakMap<readonly string[], Int32Array>>();

/** The rows of a unit that have these codes, each once; kept, as every series asks for the same ones. */
function rowsOf(codes: readonly string[], { rowOf }: Unit): Int32Array {
  const made = madeRows.get(rowOf) ?? new WeakMap<readonly string[], Int32Array>();
  madeRows.set(rowOf, made);
  const rows = made.get(codes) ?? Int32Array.from(new Set(codes.flatMap((code) => rowOf.get(code) ?? [])));
  made.set(codes, rows);
  return rows;
}
