import type { LevelId } from "../cube/area.ts";
import { FLAG } from "../cube/flags.ts";
import { REASON } from "../cube/reason.ts";
import type { Base } from "./base.ts";
import { isBase } from "./base.ts";
import type { Block } from "./block.ts";
import { PASSED_ON, copyCell, emptyBlock, writeMissing } from "./block.ts";
import type { Geography } from "./geography.ts";
import type { LevelBases, SeriesLayout } from "./layout.ts";
import type { Measure } from "./measure.ts";
import { childrenOf } from "./membership.ts";
import { sameLand } from "./recast/same-land.ts";
import type { Tally } from "./tally.ts";
import { countParts, countUnder, newTally, writeQuotient, writeTally } from "./tally.ts";
import type { Unit } from "./unit.ts";

/** A row to fill: one area, or several together. */
export interface FrameRow {
  readonly code: string;
  readonly level: LevelId;
  readonly parts?: readonly string[];
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
  const out = emptyBlock(rows.length, combination.layout.worked.length);
  const tally = newTally();
  for (const [index, row] of rows.entries()) {
    const levelBases = combination.bases.get(row.level);
    if (levelBases && !copyRow(row, index, levelBases, combination, out))
      fillRow(row, index, levelBases, combination, tally, out);
  }
  return out;
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
  if (!own || !unit || unit.denominator || place === undefined || layout.measure.refused) return false;
  const [from, to] = [place * out.columns, (place + 1) * out.columns];
  out.values.set(unit.numerator.values.subarray(from, to), index * out.columns);
  out.reason.set(unit.numerator.reason.subarray(from, to), index * out.columns);
  out.flags.set(unit.numerator.flags.subarray(from, to), index * out.columns);
  return true;
}

function fillRow(
  row: FrameRow,
  index: number,
  levelBases: LevelBases,
  combination: Combination,
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
      if (!lists.has(stretch)) lists.set(stretch, partsOf(row, base, unit, combination.geography));
      writeParts(unit, lists.get(stretch), slot, combination, tally, out, cell);
    }
  }
}

/** A figure that is published, or a ratio of two figures that are. */
function writeOwn(unit: Unit, row: number, slot: number, measure: Measure, out: Block, cell: number): void {
  const { numerator, denominator } = unit;
  const at = row * numerator.columns + slot;
  if (row < 0) writeMissing(out, cell, REASON["not-applicable"]);
  else if (!denominator || numerator.reason[at] !== REASON.present) copyCell(numerator, at, out, cell);
  else if (denominator.reason[at] !== REASON.present) writeMissing(out, cell, denominator.reason[at] ?? REASON.empty);
  else {
    const flags = (((numerator.flags[at] ?? 0) | (denominator.flags[at] ?? 0)) & PASSED_ON) | FLAG.computed;
    writeQuotient(numerator.values[at] ?? NaN, denominator.values[at] ?? NaN, measure, flags, out, cell);
  }
}

function writeParts(
  unit: Unit,
  parts: Parts | undefined,
  slot: number,
  combination: Combination,
  tally: Tally,
  out: Block,
  cell: number,
): void {
  const { measure } = combination.layout;
  if (!parts || (measure.combining === "weighted" && !unit.weight)) {
    writeMissing(out, cell, REASON.refused);
    return;
  }
  countParts(tally, unit, parts.rows, slot, parts.under === undefined);
  if (parts.under) countUnder(tally, unit, parts.under, slot);
  writeTally(tally, measure, combination.partial, out, cell);
}

/** Rows of the unit that make up a row; `under` when its denominator is made of other rows. */
interface Parts {
  readonly rows: Int32Array;
  readonly under?: Int32Array;
}

/** Undefined where membership is not known. */
function partsOf(row: FrameRow, base: Base, unit: Unit, geography: Geography): Parts | undefined {
  const { other } = base;
  if (other && base.level !== row.level && row.parts === undefined) {
    const land = sameLand(geography, row.code, row.level, base.level, base, other);
    if (land) return { rows: rowsOf(land.first, unit), under: rowsOf(land.second, unit) };
  }
  const codes: string[] = [];
  for (const part of row.parts ?? [row.code]) {
    if (base.level === row.level) codes.push(part);
    else {
      const children = childrenOf(geography, part, base.level, base.division, base.day);
      if (!children) return undefined;
      codes.push(...children);
    }
  }
  return { rows: rowsOf(codes, unit) };
}

function rowsOf(codes: readonly string[], unit: Unit): Int32Array {
  return Int32Array.from(new Set(codes.map((code) => unit.rowOf.get(code) ?? -1).filter((place) => place >= 0)));
}
