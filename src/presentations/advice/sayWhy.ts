import type { Result } from "../../analysis/result.ts";
import type { Advice } from "../form.ts";
import { unitGroups } from "../chart/names.ts";
import { hasFigures } from "./sizes.ts";

type Maybe = Advice | undefined;

/** The first verdict that there is, else the last word. */
export function firstOf(verdicts: readonly (() => Maybe)[], otherwise: Advice): Advice {
  for (const verdict of verdicts) {
    const found = verdict();
    if (found) return found;
  }
  return otherwise;
}

/** Nothing to draw: only the table can say why, cell by cell. */
export function withoutFigures(result: Result): Maybe {
  if (hasFigures(result)) return undefined;
  return { grade: "impossible", reason: { id: "advice.no-figures" }, remedy: { kind: "form", form: "table" } };
}

/** Figures of several units cannot share an axis. */
export function severalUnits(result: Result, form = "line"): Maybe {
  const count = unitGroups(result).length;
  if (count < 2) return undefined;
  const reason = { id: "advice.units", params: { count } };
  return { grade: "misleading", reason, remedy: { kind: "form", form } };
}

/** A class is a rank, no quantity: its distances mean nothing. */
export function classesAsQuantity(result: Result): Maybe {
  if (!result.series.some(({ kind }) => kind === "class")) return undefined;
  return { grade: "misleading", reason: { id: "advice.class" }, remedy: { kind: "form", form: "table" } };
}

/** More than people tell apart. */
export function tooMany(count: number, most: number, id: string, form: string): Maybe {
  if (count <= most) return undefined;
  return { grade: "possible", reason: { id, params: { count } }, remedy: { kind: "form", form } };
}
