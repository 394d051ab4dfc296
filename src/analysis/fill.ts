import type { LevelId } from "../cube/area.ts";
import { isBase } from "./base.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { writeMissing } from "./block.ts";
import type { FrameRow } from "./combine.ts";
import { combine } from "./combine.ts";
import type { Reader } from "./demands.ts";
import type { Geography } from "./geography.ts";
import type { LevelBases, SeriesLayout } from "./layout.ts";
import { basesOf, isWeighed } from "./layout.ts";
import type { Unit } from "./unit.ts";
import { weightsOf } from "./weights.ts";
import { unitOf } from "./unit.ts";

/** A series filled in for some rows, and where its figures came from. */
export interface Filled {
  readonly block: Block;
  /** Of a share of members: that of which it is a share, for the same cells. */
  readonly whole?: Block;
  /** Of a percentage of a survey: how many were asked. */
  readonly sample?: Block;
  /** What each figure weighs: its denominator or weight, where a calculation asks for it. */
  readonly weights?: Block;
  readonly bases: ReadonlyMap<LevelId, LevelBases>;
}

/** Works out a series for rows of any level: reads its terms, rolls, adds up parts, divides. */
export function fillSeries(
  layout: SeriesLayout,
  rows: readonly FrameRow[],
  partial: "withhold" | "known",
  geography: Geography,
  read: Reader,
): Filled {
  const levels = [...new Set(rows.map((row) => row.level))];
  const bases = new Map(levels.map((level) => [level, basesOf(layout, level, geography)]));
  const units = layout.measure.refused
    ? new Map<LevelId, Unit>()
    : unitsOf(layout, rows, bases, geography, read, partial);
  const combination = { layout, units, bases, partial, geography };
  const weights = isWeighed(layout) ? weightsOf(rows, combination) : undefined;
  const block = combine(rows, combination);
  leaveOut(block, layout, rows);
  const sample = layout.sample && fillSeries(layout.sample, rows, partial, geography, read).block;
  const least = layout.series.indicator.threshold?.sample ?? 0;
  if (sample) withholdFew(block, sample, least);
  return { block, bases, ...(weights && { weights }), ...(sample && { sample }) };
}

/** Takes out the figures from which a secret would follow, and those that are a remainder of rounded figures. */
export function leaveOut(block: Block, { withheld }: SeriesLayout, rows: readonly FrameRow[]): void {
  if (withheld?.rows !== rows) return;
  for (const [cell, reason] of withheld.cells.entries())
    if (reason > 0 && block.reason[cell] === REASON.present) writeMissing(block, cell, reason);
}

function unitsOf(
  layout: SeriesLayout,
  rows: readonly FrameRow[],
  bases: ReadonlyMap<LevelId, LevelBases>,
  geography: Geography,
  read: Reader,
  partial: "withhold" | "known",
): Map<LevelId, Unit> {
  const all = [...bases.values()];
  const used = new Set(all.flatMap((each) => each.bases.flatMap((base) => (isBase(base) ? [base.level] : []))));
  const grouped = rows.some((row) => (row.parts?.length ?? 0) > 1);
  return new Map(
    [...used].map((level) => {
      const weighed =
        grouped ||
        isWeighed(layout) ||
        all.some((each) => each.level !== level && each.bases.some((base) => isBase(base) && base.level === level));
      return [level, unitOf(layout, level, all, weighed, geography, read, partial)];
    }),
  );
}

/** A figure of a survey in which fewer than `least` were asked says too little. */
function withholdFew(block: Block, sample: Block, least: number): void {
  for (let cell = 0; cell < block.reason.length; cell += 1) {
    const few = sample.reason[cell] === REASON.present && (sample.values[cell] ?? NaN) < least;
    if (few && block.reason[cell] === REASON.present) writeMissing(block, cell, REASON["too-small"]);
  }
}
