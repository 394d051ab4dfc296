import type { Order } from "../../analysis/query.ts";
import type { Layout, Line } from "./layout.ts";

export type Direction = "ascending" | "descending";

/** The order by the figures of a line, or undefined when the line does not settle on one series and one slot. */
export function orderBy(layout: Layout, line: Line): Extract<Order, { by: "value" }> | undefined {
  const { result } = layout;
  const slot = line.slot < 0 && result.slots.length === 1 ? 0 : line.slot;
  const series = line.series < 0 && result.series.length === 1 ? 0 : line.series;
  if (line.area >= 0 || slot < 0 || series < 0) return undefined;
  return { by: "value", series, slot, descending: true };
}

/** In which direction the order asked for follows the same thing; undefined when it follows something else. */
export function directionOf(order: Order | undefined, same: Order): Direction | undefined {
  if (!order || order.by === "given" || order.by !== same.by) return undefined;
  if (order.by === "value" && same.by === "value" && (order.series !== same.series || order.slot !== same.slot)) {
    return undefined;
  }
  return order.descending ? "descending" : "ascending";
}

/** What a click on a head asks: this order, or the other direction when it already stands so. */
export function nextOrder(order: Order | undefined, wanted: Exclude<Order, { by: "given" }>): Order {
  const now = directionOf(order, wanted);
  return now === undefined ? wanted : { ...wanted, descending: now === "ascending" };
}
