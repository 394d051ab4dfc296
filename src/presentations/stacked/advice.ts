import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { addsUp } from "../advice/addsUp.ts";
import { firstOf, severalUnits, withoutFigures } from "../advice/sayWhy.ts";
import { MOST_STACKED } from "../advice/sizes.ts";
import { wholeOf } from "../advice/wholes.ts";
import { unsummed } from "../advice/unsummed.ts";
import type { Advice } from "../form.ts";

/** How well a stack suits: it says *together*, so its parts must add up, and be parts of one thing. */
export function adviseStacked(result: Result, catalogue: Catalogue): Advice {
  const parts = result.series.length > 1 ? result.series.length : result.areas.length;
  const whole = wholeOf(result, catalogue);
  const shares = whole !== "none" && result.series.every(({ kind }) => kind === "percentage");
  const misleading = (id: string): Advice => {
    const unit = unsummed(result);
    return { grade: "misleading", reason: { id, params: { unit } }, remedy: { kind: "form", form: "bar" } };
  };
  const possible = (id: string): Advice => ({ grade: "possible", reason: { id, params: { count: parts } } });
  return firstOf(
    [
      () =>
        parts < 2
          ? { grade: "impossible", reason: { id: "charts.stack-one" }, remedy: { kind: "form", form: "bar" } }
          : undefined,
      () => withoutFigures(result),
      () => severalUnits(result, "bar"),
      () => (!shares && !result.series.every(addsUp) ? misleading("advice.no-sum") : undefined),
      () => (whole === "double" ? misleading("advice.double") : undefined),
      () => (result.series.length > 1 && whole === "none" ? misleading("advice.no-whole") : undefined),
      () => (result.values.some((value) => value < 0) ? misleading("advice.negative") : undefined),
      () => (parts > MOST_STACKED ? possible("charts.stack-many") : undefined),
      () => (whole === "part" ? possible("advice.part") : undefined),
      () =>
        result.series.length > 1 && result.areas.length > 1 && result.slots.length > 1
          ? possible("charts.stack-last")
          : undefined,
    ],
    { grade: "good", reason: { id: "charts.stack-good" } },
  );
}
