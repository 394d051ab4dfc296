import { REASON } from "../../cube/reason.ts";
import type { Base } from "../base.ts";
import type { Block } from "../block.ts";
import { copyCell, writeMissing } from "../block.ts";
import type { Geography } from "../geography.ts";
import type { Measure, Term } from "../measure.ts";
import { fatesBetween, splitBy } from "./fates.ts";
import type { Sources } from "./recast-column.ts";
import { recastColumn, sourcesOf } from "./recast-column.ts";

/** The numerator on newer areas, in the slots where it was published on older ones. */
export function recastSlots(
  published: Block,
  bases: readonly (Base | undefined)[],
  rowOf: ReadonlyMap<string, number>,
  geography: Geography,
  { numerator, combining }: Measure,
): Block {
  const out: Block = {
    ...published,
    values: published.values.slice(),
    reason: published.reason.slice(),
    flags: published.flags.slice(),
  };
  const adds = combining === "sum" || combining === "ratio";
  const by = splitBy(numerator.indicator);
  const made = new Map<string, Sources>();
  for (const [slot, base] of bases.entries()) {
    if (!base?.recast || !base.division) continue;
    const { from } = base.recast;
    const sources = made.get(from.id) ?? sourcesOf(fatesBetween(geography, base.level, from, base.division, by), rowOf);
    made.set(from.id, sources);
    if (!base.recast.possible) refuseColumn(out, slot);
    else recastColumn(published, slot, sources, out, by, adds);
  }
  return out;
}

function refuseColumn(block: Block, slot: number): void {
  for (let row = 0; row < block.rows; row += 1) writeMissing(block, row * block.columns + slot, REASON.refused);
}

/** The denominator on the areas of the numerator: recast in the slots where it was on older areas. */
export function onOwnAreas(
  plain: Block,
  bases: readonly (Base | undefined)[],
  rowOf: ReadonlyMap<string, number>,
  geography: Geography,
  term: Term | undefined,
): Block {
  const out: Block = {
    ...plain,
    values: plain.values.slice(),
    reason: plain.reason.slice(),
    flags: plain.flags.slice(),
  };
  const by = splitBy(term?.indicator);
  const made = new Map<string, Sources>();
  const done = new Map<string, number>();
  for (const [slot, base] of bases.entries()) {
    if (!base?.other) continue;
    const { division, id, recast } = base.other;
    if (!recast || !division || !base.division) {
      refuseColumn(out, slot);
      continue;
    }
    const key = `${id} ${base.division.id}`;
    const sources = made.get(key) ?? sourcesOf(fatesBetween(geography, base.level, division, base.division, by), rowOf);
    made.set(key, sources);
    // Every day of a year has the same denominator: recast once, copied for the other days.
    const earlier = done.get(`${key} ${base.denominatorPeriod ?? ""}`);
    if (earlier === undefined) {
      recastColumn(plain, slot, sources, out, by);
      done.set(`${key} ${base.denominatorPeriod ?? ""}`, slot);
    } else
      for (let row = 0; row < out.rows * out.columns; row += out.columns) copyCell(out, row + earlier, out, row + slot);
  }
  return out;
}
