import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { classesAsQuantity, firstOf } from "../advice/sayWhy.ts";
import { wholeOf } from "../advice/wholes.ts";
import { unitGroups } from "../chart/names.ts";
import type { Advice } from "../form.ts";
import { adviseMap } from "../map/advice.ts";
import { drawnRows } from "../map/scene.ts";
import { canBePies, figuresOf } from "./model.ts";

/** More parts than this nobody tells apart; more areas than these lie over one another, and at last cover the land. */
const MOST_PARTS = 6;
const MANY_PLACES = 60;
const MOST_PLACES = 400;

/** How well pies or bars suit: a few parts, of areas that leave each other room; parts must make the whole, else they are bars. */
export function advisePies(result: Result, catalogue: Catalogue, areas?: Areas): Advice {
  const one = adviseMap(result, catalogue, areas);
  const [parts, places] = [result.series.length, drawnRows(result).length];
  const pies = canBePies(result);
  const whole = wholeOf(result, catalogue);
  const verdict = (grade: Advice["grade"], id: string, form: string, count = parts): Advice => {
    return { grade, reason: { id, params: { count } }, remedy: { kind: "form", form } };
  };
  const lastSlot = Math.max(0, result.slots.length - 1);
  return firstOf(
    [
      () => (parts < 2 ? verdict("impossible", "pies.one", "circles") : undefined),
      () => (unitGroups(result).length > 1 ? verdict("impossible", "pies.units", "maps") : undefined),
      () => (one.grade === "impossible" ? one : undefined),
      () => (places > MOST_PLACES ? verdict("impossible", "pies.too-many", "stacked", places) : undefined),
      () => classesAsQuantity(result),
      () => (pies && whole === "double" ? verdict("misleading", "advice.double", "stacked") : undefined),
      () => (parts > MOST_PARTS ? verdict("misleading", "pies.parts", "heat") : undefined),
      () => (places > MANY_PLACES ? verdict("misleading", "pies.places", "stacked", places) : undefined),
      () => (places < 2 ? verdict("possible", "map.advice-few", "bar", places) : undefined),
      () => (!pies ? verdict("possible", "pies.as-bars", "bar") : undefined),
      () =>
        figuresOf(result, lastSlot).some(({ reason }) => reason !== "present")
          ? verdict("possible", "pies.advice-missing", "stacked")
          : undefined,
      () => (whole === "part" ? verdict("possible", "advice.part", "stacked") : undefined),
    ],
    verdict("possible", "pies.good", "stacked"),
  );
}
