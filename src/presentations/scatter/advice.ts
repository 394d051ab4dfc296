import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { addsUp } from "../advice/addsUp.ts";
import { bordersBeside, mixedBorders } from "../advice/borders.ts";
import { dateBases, mixedDates, yearly } from "../advice/dates.ts";
import { classesAsQuantity, firstOf, withoutFigures } from "../advice/sayWhy.ts";
import { areasWithAll } from "../advice/sizes.ts";
import type { Advice } from "../form.ts";

/** With fewer points a line through them is chance. */
const FEW = 20;

/** How well points suit: two topics that are not both sizes, of the same moment and the same borders, over many areas. */
export function adviseScatter(result: Result, catalogue: Catalogue, areas?: Areas): Advice {
  const slot = Math.max(0, result.slots.length - 1);
  const columns = [
    { series: 0, slot },
    { series: 1, slot },
  ];
  const both = result.series.length < 2 ? 0 : areasWithAll(result, columns);
  const apart = areas ? bordersBeside(result, areas) : mixedBorders(result);
  const misleading = (id: string, count = 0): Advice => ({ grade: "misleading", reason: { id, params: { count } } });
  const possible = (id: string, count = 0): Advice => ({ grade: "possible", reason: { id, params: { count } } });
  return firstOf(
    [
      () =>
        result.series.length < 2
          ? { grade: "impossible", reason: { id: "scatter.one-topic" }, remedy: { kind: "form", form: "distribution" } }
          : undefined,
      () => withoutFigures(result),
      () =>
        both < 2
          ? { grade: "impossible", reason: { id: "scatter.no-pairs" }, remedy: { kind: "form", form: "table" } }
          : undefined,
      () => classesAsQuantity(result),
      () => (both < FEW ? misleading("advice.few-areas", both) : undefined),
      () => (apart ? misleading("advice.mixed-borders") : undefined),
      () => (result.series.slice(0, 2).every(addsUp) ? misleading("scatter.counts") : undefined),
      () => (mixedDates(result) ? possible("advice.mixed-dates") : undefined),
      () => (!yearly(result) && dateBases(result, catalogue) > 1 ? possible("advice.date-bases") : undefined),
      () => (result.series.length > 3 ? possible("scatter.many-topics", result.series.length) : undefined),
      () => (result.slots.length > 1 ? possible("scatter.last-period") : undefined),
    ],
    { grade: "good", reason: { id: "scatter.good" } },
  );
}
