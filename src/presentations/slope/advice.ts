import type { Result } from "../../analysis/result.ts";
import { changedAreas } from "../advice/borders.ts";
import { hasDatedBreak } from "../advice/dates.ts";
import { onePeriod } from "../advice/development.ts";
import { classesAsQuantity, firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { tinyBases } from "../advice/sizes.ts";
import type { Advice } from "../form.ts";
import { MOST_PANELS } from "./model.ts";

/** How well a slope suits: two moments of the same thing, on the same land, measured the same way. */
export function adviseSlope(result: Result): Advice {
  const changed = changedAreas(result).length;
  const tiny = tinyBases(result, 0, 0);
  const possible = (id: string, count: number): Advice => ({ grade: "possible", reason: { id, params: { count } } });
  return firstOf(
    [
      () =>
        onePeriod(result) && {
          ...{ grade: "impossible", reason: { id: "slope.one-moment" }, remedy: { kind: "form", form: "bar" } },
        },
      () => withoutFigures(result),
      () => classesAsQuantity(result),
      // Other borders alone do not matter here: whoever kept its land is compared with itself, the others carry a sign.
      () => (changed > 0 ? possible("advice.changed", changed) : undefined),
      () => (hasDatedBreak(result) ? possible("slope.dated", 0) : undefined),
      () => (tiny > 0 ? possible("advice.tiny-base", tiny) : undefined),
      () => (result.series.length > MOST_PANELS ? possible("slope.panels", MOST_PANELS) : undefined),
      () =>
        result.slots.length > 2
          ? {
              grade: "possible",
              reason: { id: "slope.between", params: { count: result.slots.length - 2 } },
              remedy: { kind: "form", form: "line" },
            }
          : undefined,
    ],
    { grade: "good", reason: { id: "slope.good" } },
  );
}
