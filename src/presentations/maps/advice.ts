import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import type { Query } from "../../analysis/query.ts";
import type { Advice, Mend } from "../form.ts";
import { adviseMap } from "../map/advice.ts";
import { besideOf, columnsOf, MOST_MAPS, sharesClasses } from "./model.ts";

const BY_ITSELF = { beside: "auto", series: 0, slot: null } as const;

/** How well maps side by side suit: what holds for one map, several moments or topics, and classes that are the same. */
export function adviseMaps(result: Result, catalogue: Catalogue, areas?: Areas): Advice {
  const { columns, left } = columnsOf(result, BY_ITSELF);
  if (columns.length < 2) {
    return { grade: "impossible", reason: { id: "atlas.one-map" }, remedy: { kind: "form", form: "map" } };
  }
  const one = adviseMap(result, catalogue, areas);
  if (one.grade === "impossible") return one;
  if (one.grade === "misleading" || one.reason.id === "map.advice-few" || one.reason.id === "map.advice-gaps")
    return one;
  const beside = besideOf(result, BY_ITSELF);
  if (left > 0) return { grade: "possible", reason: { id: `atlas.left-${beside}`, params: { count: left } } };
  const series = columns.map((column) => column.series);
  const oneUnit = new Set(series.map((each) => result.series[each]?.unit.nl)).size === 1;
  if (beside === "series" && oneUnit && !sharesClasses(result, series)) {
    return { grade: "possible", reason: { id: "atlas.other-classes" }, remedy: SHARED };
  }
  if (beside === "series" && !oneUnit) {
    return { grade: "possible", reason: { id: "atlas.other-units", params: { most: MOST_MAPS } } };
  }
  return { grade: "good", reason: { id: `atlas.good-${beside}` } };
}

const SHARED: Mend = {
  kind: "mend",
  label: { id: "atlas.share-classes" },
  change: (query: Query): Query => ({ ...query, classes: { ...query.classes, shared: true } }),
};
