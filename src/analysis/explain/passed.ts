import type { Message, MessageParam } from "../../cube/message.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Block } from "../block.ts";
import type { Seen } from "./seen.ts";
import { said } from "./seen.ts";

/** A figure on its way to that of the cell, for a sentence: *203.762 euro (2015)*, or why there is none. */
export interface Passed {
  readonly block: Block;
  readonly cell: number;
  readonly period: string;
  readonly unit: MessageParam;
  readonly decimals: number;
}

/** A figure with its unit and period as a sentence, or the reason why there is none. */
export function figureOf({ block, cell, period, unit, decimals }: Passed): Message {
  const value = block.values[cell] ?? NaN;
  if (!Number.isNaN(value)) return said("value", { value: { value, decimals }, unit, period: { period } });
  return said("no-value", {
    period: { period },
    reason: { id: `reason.${reasonOf(block.reason[cell] ?? REASON.empty)}` },
  });
}

/** The row of the explained cell in every block of the answer. */
export function rowOf({ worked, area }: Seen): number {
  return worked.rows.findIndex(({ code }) => code === area.code);
}
