import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { addsUp } from "../advice/addsUp.ts";
import { hasDatedBreak } from "../advice/dates.ts";
import { classesAsQuantity, firstOf, severalUnits, withoutFigures } from "../advice/sayWhy.ts";
import { onePeriod } from "../advice/development.ts";
import { wholeOf } from "../advice/wholes.ts";
import { unsummed } from "../advice/unsummed.ts";
import type { Advice } from "../form.ts";
import { MOST_PARTS, partsOf } from "./model.ts";

/** How well areas suit: figures from zero through time; on top of each other only what adds up. */
export function adviseArea(result: Result, catalogue: Catalogue): Advice {
  const { parts, left } = partsOf(result);
  const several = parts.length > 1;
  const bySeries = several && result.series.length > 1;
  const whole = wholeOf(result, catalogue);
  const shares = whole !== "none" && result.series.every(({ kind }) => kind === "percentage");
  const unit = unsummed(result);
  const line = { kind: "form", form: "line" } as const;
  const misleading = (id: string): Advice => ({ grade: "misleading", reason: { id, params: { unit } }, remedy: line });
  const possible = (id: string, count: number): Advice => ({ grade: "possible", reason: { id, params: { count } } });
  return firstOf(
    [
      () => onePeriod(result),
      () => withoutFigures(result),
      () => severalUnits(result),
      () => classesAsQuantity(result),
      () => (several && !shares && !result.series.every(addsUp) ? misleading("advice.no-sum") : undefined),
      () => (bySeries && whole === "double" ? misleading("advice.double") : undefined),
      () => (bySeries && whole === "none" ? misleading("advice.no-whole") : undefined),
      () => (result.values.some((value) => value < 0) ? misleading("advice.negative") : undefined),
      () => (left > 0 ? possible("area.left", left) : undefined),
      () => (parts.length > MOST_PARTS ? possible("area.many", parts.length) : undefined),
      () => (hasDatedBreak(result) ? possible("advice.dated", 0) : undefined),
      () => (bySeries && whole === "part" ? possible("advice.part", 0) : undefined),
    ],
    { grade: "good", reason: { id: several ? "area.good-parts" : "area.good" } },
  );
}
