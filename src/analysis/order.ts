import { compareNames } from "./alphabet.ts";
import type { Order } from "./query.ts";
import type { ResultArea } from "./result.ts";

/** The figure of an area in a series and slot; NaN where there is none. */
export type ValueAt = (place: number, series: number, slot: number) => number;

/**
 * Places of the rows in the order asked: selected areas sorted, references after them in the order given. Equal
 * figures stay in the order of their names; areas without a figure come last in either direction.
 */
export function orderOf(areas: readonly ResultArea[], valueAt: ValueAt, order: Order): number[] {
  const places = areas.map((_, place) => place);
  const references = places.filter((place) => areas[place]?.role === "reference");
  const selected = places.filter((place) => areas[place]?.role === "selected");
  return [...sorted(selected, areas, valueAt, order), ...references];
}

function sorted(places: number[], areas: readonly ResultArea[], valueAt: ValueAt, order: Order): number[] {
  const name = (place: number) => areas[place]?.name.nl ?? "";
  const byName = (a: number, b: number) => compareNames(name(a), name(b)) || a - b;
  if (order.by === "given") return places;
  const sign = order.descending ? -1 : 1;
  if (order.by === "name") return places.sort((a, b) => sign * byName(a, b));
  const value = (place: number) => valueAt(place, order.series, order.slot);
  return places.sort((a, b) => byValue(value(a), value(b), sign) || byName(a, b));
}

function byValue(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * (a - b);
}
