import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { changedAreas } from "../advice/borders.ts";
import { classesAsQuantity } from "../advice/sayWhy.ts";
import type { Advice } from "../form.ts";
import { adviseMap } from "../map/advice.ts";
import { momentsOf } from "./model.ts";

/** How well a map of change suits: what holds for a map, and two moments of the same land measured the same way. */
export function adviseChange(result: Result, catalogue: Catalogue, areas?: Areas): Advice {
  const one = adviseMap(result, catalogue, areas);
  const still = !momentsOf(result, 0);
  if (one.grade === "impossible" && (!still || result.slots.length > 1)) return one;
  if (still) {
    return { grade: "impossible", reason: { id: "atlas.one-moment" }, remedy: { kind: "form", form: "map" } };
  }
  const ranks = classesAsQuantity(result);
  if (ranks) return ranks;
  if (one.grade === "misleading" || one.reason.id === "map.advice-few" || one.reason.id === "map.advice-gaps")
    return one;
  const changed = changedAreas(result).length;
  if (changed > 0) return { grade: "possible", reason: { id: "advice.changed", params: { count: changed } } };
  if (result.series.length > 1) return { grade: one.grade, reason: one.reason };
  return { grade: "good", reason: { id: "atlas.good-change" } };
}
