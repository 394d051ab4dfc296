import { FLAG } from "../cube/flags.ts";
import { comparePeriods, shiftPeriod } from "../cube/period.ts";
import { REASON } from "../cube/reason.ts";
import type { Block } from "./block.ts";
import { emptyBlock, writeMissing, writeValue } from "./block.ts";
import type { Parts } from "./time/windows.ts";

/** The periods that must be there to look back from each slot, and where each window ends among them. */
export interface Windows {
  /** Ascending; every window is a run of them. */
  readonly periods: readonly string[];
  /** Per slot the place of its own period in `periods`; −1 for a slot without period. */
  readonly ends: Int32Array;
  /** Where the periods are made of shorter ones. */
  readonly parts?: Parts;
}

/** `n` periods ending in each slot. Periods follow the calendar, so a hole in a series is a hole in the window. */
export function windowsOf(slots: readonly (string | null)[], n: number): Windows {
  const earlier = new Map<string, string | undefined>();
  for (const slot of slots) {
    let period: string | undefined = slot ?? undefined;
    for (let back = 0; back < n && period !== undefined; back += 1) {
      if (!earlier.has(period)) earlier.set(period, shiftPeriod(period, -1));
      period = earlier.get(period);
    }
  }
  const periods = [...earlier.keys()].sort(comparePeriods);
  const place = new Map(periods.map((period, i) => [period, i]));
  return { periods, ends: Int32Array.from(slots, (slot) => (slot === null ? -1 : (place.get(slot) ?? -1))) };
}

/**
 * Rolling sum or mean over `n` periods. `before[i]` is 1 for a period before the series of the source starts;
 * such periods, and those in which the area did not exist, are left out and the window is flagged incomplete.
 * Any other missing period makes the window missing for that same reason.
 */
export function roll(block: Block, ends: Int32Array, n: number, of: "sum" | "mean", before: Uint8Array): Block {
  const out = emptyBlock(block.rows, ends.length, REASON["other-frequency"]);
  for (let row = 0; row < block.rows; row += 1) {
    const start = row * block.columns;
    for (let slot = 0; slot < ends.length; slot += 1) {
      const end = ends[slot] ?? -1;
      if (end >= 0) rollCell(block, start, end, n, of, before, out, row * ends.length + slot);
    }
  }
  return out;
}

function rollCell(
  block: Block,
  start: number,
  end: number,
  n: number,
  of: "sum" | "mean",
  before: Uint8Array,
  out: Block,
  target: number,
): void {
  let sum = 0;
  let known = 0;
  let flags = 0;
  const own = block.reason[start + end] ?? REASON.empty;
  if (own !== REASON.present) {
    writeMissing(out, target, own);
    return;
  }
  for (let column = Math.max(0, end - n + 1); column <= end; column += 1) {
    const cell = start + column;
    const reason = block.reason[cell] ?? REASON.empty;
    if (reason === REASON.present) {
      sum += block.values[cell] ?? NaN;
      flags |= block.flags[cell] ?? 0;
      known += 1;
    } else if (before[column] !== 1 && reason !== REASON["not-applicable"]) {
      writeMissing(out, target, reason);
      return;
    }
  }
  const incomplete = known < n ? FLAG["incomplete-window"] : 0;
  writeValue(out, target, of === "sum" ? sum : sum / known, flags | incomplete | FLAG.computed);
}
