import type { Catalogue } from "../../cube/indicator.ts";
import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import { addsUp } from "../advice/addsUp.ts";
import { firstOf, severalUnits, withoutFigures } from "../advice/sayWhy.ts";
import { wholeOf } from "../advice/wholes.ts";
import { selectedRows } from "../chart/average.ts";
import { unsummed } from "../advice/unsummed.ts";
import type { Advice } from "../form.ts";

/** Fewer surfaces than this are read better as bars. */
const FEW = 8;

/** How well surfaces suit: parts that add up, of one thing, and many of them. */
export function adviseTreemap(result: Result, catalogue: Catalogue): Advice {
  const areas = selectedRows(result).length;
  const split = result.series.length > 1;
  const count = split ? result.series.length * areas : areas;
  const whole = split ? wholeOf(result, catalogue) : "whole";
  const unit = unsummed(result);
  const verdict = (grade: Advice["grade"], id: string, form = "bar"): Advice => {
    return { grade, reason: { id, params: { count, unit } }, remedy: { kind: "form", form } };
  };
  return firstOf(
    [
      () => withoutFigures(result),
      () => severalUnits(result, "bar"),
      () => (!result.series.every(addsUp) ? verdict("impossible", "advice.no-sum") : undefined),
      () => (result.values.some((value) => value < 0) ? verdict("impossible", "advice.negative") : undefined),
      () => (whole === "none" ? verdict("impossible", "advice.no-whole") : undefined),
      () => (whole === "double" ? verdict("misleading", "advice.double") : undefined),
      () => (count < FEW ? verdict("possible", "treemap.few") : undefined),
      () =>
        result.reason.some((reason) => reason !== REASON.present) ? verdict("possible", "treemap.missing") : undefined,
      () => (result.slots.length > 1 ? verdict("possible", "treemap.one-period", "multiples") : undefined),
      () => (whole === "part" ? verdict("possible", "advice.part") : undefined),
    ],
    { grade: "good", reason: { id: "treemap.good" } },
  );
}
