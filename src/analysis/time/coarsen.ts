import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import { emptyBlock, writeMissing, writeValue } from "../block.ts";
import type { ByTime } from "./coarse.ts";
import type { Parts } from "./windows.ts";

/**
 * Shorter periods into longer ones. `outside[i]` is 1 for a part before the series of the source starts or after it ends;
 * such parts, and those in which the area did not exist, are left out and the figure is flagged *incomplete window*. Any
 * other missing part makes the longer period missing for that reason, unless what is known is asked (`partial`).
 */
export function coarsen(
  block: Block,
  { first, last }: Parts,
  of: ByTime["of"],
  outside: Uint8Array,
  partial: "withhold" | "known",
): Block {
  const out = emptyBlock(block.rows, first.length);
  for (let row = 0; row < block.rows; row += 1) {
    const start = row * block.columns;
    for (let column = 0; column < first.length; column += 1) {
      const [from, to] = [first[column] ?? -1, last[column] ?? -1];
      const target = row * first.length + column;
      if (from < 0 || to < 0) continue;
      if (of === "last") takeLast(block, start, from, to, outside, out, target);
      else addUp(block, start, from, to, of, outside, partial, out, target);
    }
  }
  return out;
}

function addUp(
  block: Block,
  start: number,
  from: number,
  to: number,
  of: "sum" | "mean",
  outside: Uint8Array,
  partial: "withhold" | "known",
  out: Block,
  target: number,
): void {
  let sum = 0;
  let known = 0;
  let flags = 0;
  let absent = 0;
  let missing: number = REASON.present;
  for (let part = from; part <= to; part += 1) {
    const reason = block.reason[start + part] ?? REASON.empty;
    if (reason === REASON.present) {
      sum += block.values[start + part] ?? NaN;
      flags |= block.flags[start + part] ?? 0;
      known += 1;
    } else if (reason === REASON["not-applicable"]) absent += 1;
    else if (outside[part] !== 1) {
      if (missing === REASON.present || reason === REASON["not-loaded"]) missing = reason;
    }
  }
  const withheld = missing !== REASON.present && (partial === "withhold" || missing === REASON["not-loaded"]);
  if (withheld || known === 0) {
    const nothing = absent > 0 ? REASON["not-applicable"] : REASON.empty;
    writeMissing(out, target, missing === REASON.present ? nothing : missing);
    return;
  }
  const whole = to - from + 1;
  const incomplete = missing === REASON.present && known < whole ? FLAG["incomplete-window"] : 0;
  const partly = missing === REASON.present ? 0 : FLAG.partial;
  writeValue(out, target, of === "sum" ? sum : sum / known, flags | incomplete | partly | FLAG.computed);
}

/** The figure of the last part; where the source or the area ends before it, the last there is. */
function takeLast(
  block: Block,
  start: number,
  from: number,
  to: number,
  outside: Uint8Array,
  out: Block,
  target: number,
): void {
  let nothing: number = REASON.empty;
  for (let part = to; part >= from; part -= 1) {
    const reason = block.reason[start + part] ?? REASON.empty;
    if (reason === REASON.present) {
      const incomplete = part < to ? FLAG["incomplete-window"] : 0;
      const flags = (block.flags[start + part] ?? 0) | incomplete | FLAG.computed;
      writeValue(out, target, block.values[start + part] ?? NaN, flags);
      return;
    }
    if (reason === REASON["not-applicable"]) nothing = reason;
    else if (outside[part] !== 1) {
      nothing = reason;
      break;
    }
  }
  writeMissing(out, target, nothing);
}

/** 1 for a longer period of which every part lies outside the series. */
export function wholly(outside: Uint8Array, { first, last }: Parts): Uint8Array {
  return Uint8Array.from(first, (from, column) =>
    outside.subarray(from, (last[column] ?? from) + 1).includes(0) ? 0 : 1,
  );
}
