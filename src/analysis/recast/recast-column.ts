import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { writeMissing, writeValue } from "../block.ts";
import type { Fate } from "./fates.ts";
import { SURENESS } from "./fates.ts";

/** An older area that goes into a newer one, with its row in the block. */
interface Source {
  readonly row: number;
  readonly share: number;
  readonly sureness: number;
}

/** Per newer area, by row, what it is made of. */
export type Sources = ReadonlyMap<number, readonly Source[]>;

/** Turns fates around: what each newer area is made of. Rows are places in a block that has both kinds of areas. */
export function sourcesOf(fates: ReadonlyMap<string, readonly Fate[]>, rowOf: ReadonlyMap<string, number>): Sources {
  const sources = new Map<number, Source[]>();
  for (const [code, went] of fates) {
    const row = rowOf.get(code);
    if (row === undefined) continue;
    for (const { to, share, sureness } of went) {
      const target = rowOf.get(to);
      if (target === undefined) continue;
      const list = sources.get(target) ?? [];
      list.push({ row, share, sureness });
      sources.set(target, list);
    }
  }
  return sources;
}

/**
 * Writes one column of `from`, recast to newer areas, into `out`: the sum of shares of the older areas. An area
 * that is wholly itself keeps its figure and flags (the only ones of figures that do not add up, the rest is refused); any other carries *recast*, and *estimate* where a split was
 * shared out by something else than what is counted. A missing predecessor makes the newer figure missing.
 */
export function recastColumn(
  from: Block,
  column: number,
  sources: Sources,
  out: Block,
  by: "addresses" | "area",
  adds = true,
): void {
  for (let row = 0; row < out.rows; row += 1) {
    const cell = row * out.columns + column;
    const parts = sources.get(row);
    if (!parts) writeMissing(out, cell, REASON["not-applicable"]);
    else if (!adds && !isItself(parts, row)) writeMissing(out, cell, REASON.refused);
    else recastCell(from, column, parts, out, cell, row, by);
  }
}

/** True for an area that nothing was added to or taken from. */
function isItself(parts: readonly Source[], row: number): boolean {
  const [only] = parts;
  return parts.length === 1 && only?.row === row && only.share === 1;
}

function recastCell(
  from: Block,
  column: number,
  parts: readonly Source[],
  out: Block,
  cell: number,
  row: number,
  by: "addresses" | "area",
): void {
  const itself = isItself(parts, row);
  let sum = 0;
  let flags = itself ? 0 : FLAG.recast | FLAG.computed;
  for (const { row: source, share, sureness } of parts) {
    const at = source * from.columns + column;
    const reason = from.reason[at] ?? REASON.empty;
    if (reason !== REASON.present || Number.isNaN(share)) {
      writeMissing(out, cell, reason === REASON.present ? REASON.refused : reason);
      return;
    }
    sum += share * (from.values[at] ?? NaN);
    flags |= from.flags[at] ?? 0;
    if (sureness !== SURENESS.whole && !(by === "area" && sureness === SURENESS.area)) flags |= FLAG.estimate;
  }
  writeValue(out, cell, sum, flags);
}
