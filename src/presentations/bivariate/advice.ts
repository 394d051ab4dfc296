import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Result } from "../../analysis/result.ts";
import { seriesOnly } from "../../analysis/seriesOnly.ts";
import { classesAsQuantity } from "../advice/sayWhy.ts";
import type { Advice } from "../form.ts";
import { adviseMap } from "../map/advice.ts";
import { drawnRows } from "../map/scene.ts";

/** With fewer areas most of nine colours stand for one or two of them. */
const FEW = 30;

/** How well two topics in one map suit: what holds for a map of each, two topics, and enough areas for nine classes. */
export function adviseBivariate(result: Result, catalogue: Catalogue, areas?: Areas): Advice {
  if (result.series.length < 2) {
    return { grade: "impossible", reason: { id: "atlas.one-topic" }, remedy: { kind: "form", form: "map" } };
  }
  const each = [0, 1].map((series) => adviseMap(seriesOnly(result, series), catalogue, areas));
  const impossible = each.find(({ grade }) => grade === "impossible");
  if (impossible) return impossible;
  const ranks = classesAsQuantity(result);
  if (ranks) return ranks;
  const misleading = each.findIndex(({ grade }) => grade === "misleading");
  const counts = each[misleading];
  if (counts) {
    // The rate is of the topic that is counted; without one no circle shows two topics.
    const { remedy } = counts;
    if (remedy?.kind === "rate") return { ...counts, remedy: { ...remedy, series: misleading } };
    return { ...counts, remedy: { kind: "form", form: "scatter" } };
  }
  const count = drawnRows(result).length;
  const scatter = { kind: "form", form: "scatter" } as const;
  if (count < FEW) {
    const reason = { id: "atlas.pair-few", params: { count } };
    return { grade: "possible", reason, remedy: { kind: "form", form: "maps" } };
  }
  if (result.series.length > 2) {
    return { grade: "possible", reason: { id: "atlas.pair-several", params: { count: result.series.length } } };
  }
  return { grade: "possible", reason: { id: "atlas.pair-cause" }, remedy: scatter };
}
