import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Reason } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { splitOf } from "../advice/wholes.ts";
import { drawnRows } from "../map/scene.ts";
import { canAddUp } from "../pie/model.ts";
import type { PiesOptions } from "./options.ts";

/** The figures of one area in one period, in the order of the topics; NaN exactly where a reason stands. */
export interface AreaFigures {
  readonly row: number;
  readonly code: string;
  readonly values: readonly number[];
  /** Why the first of the missing figures is missing; `present` where none is. */
  readonly reason: Reason;
  /** NaN where a part is missing: without it there is no whole. */
  readonly total: number;
}

/** Whether the topics can be slices: parts of one thing that add up, none of them below zero. */
export function canBePies(result: Result): boolean {
  if (!splitOf(result) || !canAddUp(result)) return false;
  return drawnFigures(result).every(({ values }) => !values.some((value) => value < 0));
}

/** What is drawn: pies only of what makes a whole, whatever was asked for. */
export function marksOf(result: Result, { marks }: Pick<PiesOptions, "marks">): "pies" | "bars" {
  return marks !== "bars" && canBePies(result) ? "pies" : "bars";
}

/** The figures of each drawn area in one period. */
export function figuresOf(result: Result, slot: number): AreaFigures[] {
  return drawnRows(result).map((row) => {
    const cells = result.series.map((_, series) => cellAt(result, series, row, slot));
    const values = cells.map((cell) => result.values[cell] ?? NaN);
    const missing = cells.find((cell) => result.reason[cell] !== REASON.present);
    const reason = missing === undefined ? "present" : reasonOf(result.reason[missing] ?? REASON["not-loaded"]);
    const total = values.reduce((sum, value) => sum + value, 0);
    return { row, code: result.areas[row]?.code ?? "", values, reason, total };
  });
}

/** The largest whole, or for bars the largest single figure, in any period: so that periods compare. */
export function largestOf(result: Result, marks: "pies" | "bars"): number {
  const sizes = drawnFigures(result).flatMap(({ values, total }) => (marks === "pies" ? [total] : values));
  return sizes.reduce((most, size) => (Math.abs(size) > most ? Math.abs(size) : most), 0);
}

function drawnFigures(result: Result): AreaFigures[] {
  return result.slots.flatMap((_, slot) => figuresOf(result, slot));
}
