import type { Areas, BordersEntry } from "../../cube/area.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { bordersFor, isBorders } from "../map/borders.ts";
import { seriesOf, slotOf } from "../map/scene.ts";
import type { MapsOptions } from "./options.ts";

/** More maps than this are too small to be read side by side. */
export const MOST_MAPS = 24;

/** Which figures one map of several shows. */
export interface Column {
  readonly series: number;
  readonly slot: number;
}

/** Whether the maps are of several periods or of several topics. */
export function besideOf(result: Result, { beside }: Pick<MapsOptions, "beside">): "periods" | "series" {
  if (beside !== "auto") return beside;
  return result.slots.length > 1 ? "periods" : "series";
}

/** The maps to be drawn: of periods the last ones, of topics the first ones. `left` are not drawn. */
export function columnsOf(
  result: Result,
  options: Pick<MapsOptions, "beside" | "series" | "slot">,
): { readonly columns: readonly Column[]; readonly left: number } {
  if (result.series.length === 0 || result.slots.length === 0) return { columns: [], left: 0 };
  if (besideOf(result, options) === "series") {
    const slot = slotOf(result, options);
    const columns = result.series.slice(0, MOST_MAPS).map((_, series) => ({ series, slot }));
    return { columns, left: result.series.length - columns.length };
  }
  const series = seriesOf(result, options);
  // A period of which this topic has nothing is no empty map, unless there is nothing at all.
  const slots = result.slots.map((_, slot) => slot);
  const known = slots.filter((slot) => (result.periods[columnAt(result, series, slot)] ?? null) !== null);
  const columns = (known.length > 0 ? known : slots).slice(-MOST_MAPS).map((slot) => ({ series, slot }));
  return { columns, left: (known.length > 0 ? known.length : slots.length) - columns.length };
}

/** Whether topics of one unit stand on the same classes; topics of other units never do. */
export function sharesClasses(result: Result, series: readonly number[]): boolean {
  const limits = series.map((each) => JSON.stringify(result.classes[each]?.limits ?? []));
  const units = series.map((each) => result.series[each]?.unit.nl);
  return new Set(limits).size === 1 && new Set(units).size === 1;
}

/** The sets of borders that the maps are drawn on, each once. */
export function bordersOfMaps(result: Result, options: MapsOptions, areas: Areas): BordersEntry[] {
  const found = columnsOf(result, options).columns.map(({ series, slot }) => bordersFor(result, slot, areas, series));
  return [...new Map(found.filter(isBorders).map((entry) => [entry.id, entry])).values()];
}
