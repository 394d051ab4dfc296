import type { Catalogue } from "../../cube/indicator.ts";
import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import { firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { wholeOf } from "../advice/wholes.ts";
import { unsummed } from "../advice/unsummed.ts";
import type { Advice } from "../form.ts";
import { canAddUp } from "./model.ts";

/** More slices than this nobody compares. */
const MOST = 6;

/** How well a pie suits: the parts of one whole, few of them, of one area in one period. */
export function advisePie(result: Result, catalogue: Catalogue): Advice {
  const count = result.series.length;
  const whole = wholeOf(result, catalogue);
  const unit = unsummed(result);
  const verdict = (grade: Advice["grade"], id: string, form = "bar"): Advice => {
    return { grade, reason: { id, params: { count, unit } }, remedy: { kind: "form", form } };
  };
  return firstOf(
    [
      () => (whole === "none" ? verdict("impossible", "advice.no-whole") : undefined),
      () => withoutFigures(result),
      () => (!canAddUp(result) ? verdict("impossible", "advice.no-sum") : undefined),
      () => (result.values.some((value) => value < 0) ? verdict("impossible", "advice.negative") : undefined),
      () => (whole === "double" ? verdict("misleading", "advice.double") : undefined),
      () => (count > MOST ? verdict("misleading", "pie.many") : undefined),
      () =>
        result.reason.some((reason) => reason !== REASON.present) ? verdict("possible", "pie.missing") : undefined,
      () =>
        result.areas.length > 1 || result.slots.length > 1 ? verdict("possible", "pie.one-only", "stacked") : undefined,
      () => (whole === "part" ? verdict("possible", "advice.part") : undefined),
    ],
    verdict("possible", "pie.good"),
  );
}
