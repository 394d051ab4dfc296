import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { addsUp } from "../advice/addsUp.ts";
import { classesAsQuantity } from "../advice/sayWhy.ts";
import type { Advice } from "../form.ts";
import { adviseMap } from "../map/advice.ts";
import { drawnRows, MANY_AREAS } from "../map/scene.ts";

/** How well circles suit: counts and amounts, of not too many areas. A rate has no size. */
export function adviseCircles(result: Result, catalogue: Catalogue, areas?: Areas): Advice {
  const one = adviseMap(result, catalogue, areas);
  if (one.grade === "impossible") return one;
  const ranks = classesAsQuantity(result);
  if (ranks) return ranks;
  const count = drawnRows(result).length;
  const [topic] = result.series;
  if (topic && !addsUp(topic)) {
    return { grade: "misleading", reason: { id: "atlas.circles-rate" }, remedy: { kind: "form", form: "map" } };
  }
  if (count < 2) {
    return {
      grade: "possible",
      reason: { id: "map.advice-few", params: { count } },
      remedy: { kind: "form", form: "bar" },
    };
  }
  if (count > MANY_AREAS) return { grade: "possible", reason: { id: "atlas.circles-many", params: { count } } };
  if (result.series.length > 1) {
    return { grade: "possible", reason: { id: "map.advice-several", params: { count: result.series.length } } };
  }
  return { grade: "good", reason: { id: "atlas.good-circles" } };
}
