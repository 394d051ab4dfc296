import { compareNames } from "./alphabet.ts";
import type { SeriesFrame, ShownRows } from "./frame.ts";
import type { Column, Order } from "./query.ts";
import type { ResultArea } from "./result.ts";

/** What rows are ordered by. */
export interface OrderGround {
  /** The figure of a row; NaN where there is none. */
  readonly valueAt: (at: number, column: Column) => number;
  /** The name of the larger area in which an area lies; undefined where that is not known. */
  readonly parentName: (area: ResultArea) => string | undefined;
}

/** The rows in the order asked: selected areas sorted, references after them in the order given. */
export function orderRows(
  shown: ShownRows,
  frames: readonly SeriesFrame[],
  parentName: OrderGround["parentName"],
  order: Order,
): ShownRows {
  const valueAt: OrderGround["valueAt"] = (at, { series, slot }) => {
    const block = frames[series]?.block;
    const row = shown.places[at] ?? -1;
    return block && row >= 0 && slot < block.columns ? (block.values[row * block.columns + slot] ?? NaN) : NaN;
  };
  const places = orderOf(shown.areas, { valueAt, parentName }, order);
  return {
    areas: places.flatMap((at) => shown.areas[at] ?? []),
    places: places.map((at) => shown.places[at] ?? -1),
  };
}

/**
 * Places of the rows in the order asked. Equal figures stay in the order of their names; areas without a figure, or
 * whose larger area is not known, come last in either direction.
 */
function orderOf(areas: readonly ResultArea[], ground: OrderGround, order: Order): number[] {
  const places = areas.map((_, place) => place);
  const references = places.filter((place) => areas[place]?.role === "reference");
  const selected = places.filter((place) => areas[place]?.role === "selected");
  return [...sorted(selected, areas, ground, order), ...references];
}

function sorted(places: number[], areas: readonly ResultArea[], ground: OrderGround, order: Order): number[] {
  const name = (place: number) => areas[place]?.name.nl ?? "";
  const byName = (a: number, b: number) => compareNames(name(a), name(b)) || a - b;
  if (order.by === "given") return places;
  const sign = order.descending ? -1 : 1;
  if (order.by === "name") return places.sort((a, b) => sign * byName(a, b));
  if (order.by === "parent") {
    const within = areas.map((area) => ground.parentName(area));
    return places.sort((a, b) => byParent(within[a], within[b], sign) || byName(a, b));
  }
  const value = valueOf(order, ground);
  return places.sort((a, b) => byValue(value(a), value(b), sign) || byName(a, b));
}

function valueOf(
  order: Extract<Order, { by: "value" | "change" }>,
  { valueAt }: OrderGround,
): (place: number) => number {
  if (order.by === "value") return (place) => valueAt(place, order);
  return (place) => valueAt(place, order) - valueAt(place, { series: order.series, slot: order.from });
}

function byValue(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * (a - b);
}

function byParent(a: string | undefined, b: string | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return sign * compareNames(a, b);
}
