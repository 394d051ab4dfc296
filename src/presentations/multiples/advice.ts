import type { Result } from "../../analysis/result.ts";
import { changedAreas } from "../advice/borders.ts";
import { hasDatedBreak } from "../advice/dates.ts";
import { classesAsQuantity, firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { onePeriod } from "../advice/development.ts";
import type { Advice } from "../form.ts";
import { multiplesModel } from "./model.ts";

/** How well small lines suit: several developments of one unit, few enough to look from one to the next. */
export function adviseMultiples(result: Result): Advice {
  const { panels, left } = multiplesModel(result);
  const changed = changedAreas(result).length;
  const possible = (id: string, count: number): Advice => ({ grade: "possible", reason: { id, params: { count } } });
  return firstOf(
    [
      () => onePeriod(result),
      () => withoutFigures(result),
      () => classesAsQuantity(result),
      () =>
        panels.length < 2 ? { ...possible("multiples.one", 0), remedy: { kind: "form", form: "line" } } : undefined,
      () => (left > 0 ? possible("multiples.left", left) : undefined),
      () => (changed > 0 ? possible("advice.changed", changed) : undefined),
      () => (hasDatedBreak(result) ? possible("multiples.dated", 0) : undefined),
    ],
    { grade: "good", reason: { id: "multiples.good" } },
  );
}
