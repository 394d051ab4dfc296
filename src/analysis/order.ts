import type { Block } from "./block.ts";
import type { Order } from "./query.ts";
import type { ResultArea } from "./result.ts";

const collator = new Intl.Collator("nl", { numeric: true });

/**
 * Places of the rows in the order asked: selected areas sorted, references after them in the order given. Equal
 * figures stay in the order of their names; areas without a figure come last in either direction.
 */
export function orderOf(areas: readonly ResultArea[], blocks: readonly Block[], order: Order): number[] {
  const places = areas.map((_, place) => place);
  const references = places.filter((place) => areas[place]?.role === "reference");
  const selected = places.filter((place) => areas[place]?.role === "selected");
  return [...sorted(selected, areas, blocks, order), ...references];
}

function sorted(places: number[], areas: readonly ResultArea[], blocks: readonly Block[], order: Order): number[] {
  const name = (place: number) => areas[place]?.name.nl ?? "";
  const byName = (a: number, b: number) => collator.compare(name(a), name(b)) || a - b;
  if (order.by === "given") return places;
  const sign = order.descending ? -1 : 1;
  if (order.by === "name") return places.sort((a, b) => sign * byName(a, b));
  const block = blocks[order.series];
  if (!block || order.slot < 0 || order.slot >= block.columns) return places;
  const value = (place: number) => block.values[place * block.columns + order.slot] ?? NaN;
  return places.sort((a, b) => byValue(value(a), value(b), sign) || byName(a, b));
}

function byValue(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * (a - b);
}
