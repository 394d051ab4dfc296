import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { changedAreas, mixedBorders } from "../advice/borders.ts";
import { classesAsQuantity, firstOf, severalUnits, withoutFigures } from "../advice/sayWhy.ts";
import { wholeOf } from "../advice/wholes.ts";
import type { Advice } from "../form.ts";

const MANY = 40;

/** How well mirrored bars suit: two sides, over the members of one breakdown. */
export function advisePyramid(result: Result, catalogue: Catalogue): Advice {
  const [first] = result.series;
  const crossed = (first?.members.length ?? 0) > 1 && wholeOf(result, catalogue) === "none";
  const sides = Math.max(result.areas.length, result.slots.length);
  const grade = (grade: Advice["grade"], id: string, form = "bar", count = 0): Advice => {
    return { grade, reason: { id, params: { count } }, remedy: { kind: "form", form } };
  };
  const broken = result.series.every(({ indicator, members }) => indicator === first?.indicator && members.length > 0);
  return firstOf(
    [
      () => (result.series.length < 2 || !broken ? grade("impossible", "pyramid.no-breakdown") : undefined),
      () => withoutFigures(result),
      () => (!crossed && sides < 2 ? grade("impossible", "pyramid.one-side") : undefined),
      () => classesAsQuantity(result),
      () => severalUnits(result, "bar"),
      () => (result.values.some((value) => value < 0) ? grade("misleading", "pyramid.negative") : undefined),
      () => (mixedBorders(result) ? grade("possible", "advice.mixed-borders", "table") : undefined),
      () =>
        result.slots.length > 1 && changedAreas(result).length > 0
          ? grade("possible", "advice.changed", "table", changedAreas(result).length)
          : undefined,
      () => (crossed ? undefined : sides > 2 ? grade("possible", "pyramid.two-only", "bar", sides) : undefined),
      () => (crossed && sides > 1 ? grade("possible", "pyramid.one-only") : undefined),
      () =>
        result.series.length > MANY ? grade("possible", "pyramid.many", "table", result.series.length) : undefined,
    ],
    // Beside a breakdown by two sides, bars stand as well: a pyramid is for who knows it.
    crossed ? { grade: "good", reason: { id: "pyramid.good" } } : { grade: "possible", reason: { id: "pyramid.good" } },
  );
}
