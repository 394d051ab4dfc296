import type { Areas } from "../../cube/area.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import { parsePeriod } from "../../cube/period.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Remedy, Result } from "../../analysis/result.ts";
import type { Advice } from "../form.ts";
import { bordersFor, isBorders } from "./borders.ts";
import { drawnRows } from "./scene.ts";

/** Fewer areas than this are compared better as bars. */
const FEW_AREAS = 5;

const AS_TABLE: Remedy = { kind: "form", form: "table" };
const AS_CIRCLES: Remedy = { kind: "form", form: "circles" };
const BESIDE: Remedy = { kind: "form", form: "maps" };
const AS_BARS: Remedy = { kind: "form", form: "bar" };

/** How well a map suits a result: it shows where, of one relative figure, over many areas. */
export function adviseMap(result: Result, catalogue: Catalogue, areas?: Areas): Advice {
  const rows = drawnRows(result);
  const [series] = result.series;
  if (!series || rows.length === 0) return { grade: "impossible", reason: { id: "map.advice-no-areas" } };

  const slots = result.slots.map((_, slot) => slot);
  const known = slots.map((slot) => result.coverage[columnAt(result, 0, slot)]?.known ?? 0);
  if (Math.max(0, ...known) === 0) {
    return { grade: "impossible", reason: { id: "map.advice-no-figures" }, remedy: AS_TABLE };
  }
  if (areas) {
    const found = slots.map((slot) => bordersFor(result, slot, areas));
    const last = found.at(-1);
    if (last && !found.some(isBorders) && !isBorders(last))
      return { grade: "impossible", reason: last, remedy: AS_TABLE };
  }
  if (series.kind === "count" || series.kind === "amount") {
    const indicator = indicatorOf(catalogue, series.indicator);
    // Where no rate can be made of it, circles show a count as what it is.
    return {
      grade: "misleading",
      reason: { id: "map.advice-counts" },
      remedy: toRate(result, indicator) ?? AS_CIRCLES,
    };
  }
  return withinReason(result, rows);
}

function withinReason(result: Result, rows: readonly number[]): Advice {
  if (result.series.length > 1) {
    const reason = { id: "map.advice-several", params: { count: result.series.length } };
    return { grade: "possible", reason, remedy: BESIDE };
  }
  if (rows.length < FEW_AREAS) {
    return { grade: "possible", reason: { id: "map.advice-few", params: { count: rows.length } }, remedy: AS_BARS };
  }
  if (result.classes[0] === null) return { grade: "possible", reason: { id: "map.advice-equal" } };
  const last = Math.max(0, result.slots.length - 1);
  const present = rows.filter((row) => !Number.isNaN(result.values[cellAt(result, 0, row, last)] ?? NaN)).length;
  if (present < rows.length / 2) {
    return { grade: "possible", reason: { id: "map.advice-gaps", params: { known: present, of: rows.length } } };
  }
  return { grade: "good", reason: { id: "map.advice-good" } };
}

/** The rate that mends a map of counts. Figures of a day or week are small, so they go per 100,000. */
function toRate(result: Result, indicator: Indicator | undefined): Remedy | undefined {
  if (!indicator?.rateOf) return undefined;
  const period = result.periods[0];
  const frequency = period ? parsePeriod(period)?.frequency : undefined;
  const per = frequency === "day" || frequency === "week" ? 100_000 : 1000;
  return { kind: "rate", series: 0, per, denominator: indicator.rateOf };
}
