import type { Filter, Order, Query } from "../analysis/query.ts";

/**
 * The same question after its series changed places: order and filter follow the series they look at. `to` says where
 * a series went; one that is gone takes its conditions with it, and an order by it makes way for the given order.
 */
export function withSeriesMoved(query: Query, to: (place: number) => number | undefined): Query {
  const { filter = [], ...rest } = query;
  const left = filter.flatMap((each) => movedCondition(each, to));
  return { ...rest, order: movedOrder(query.order, to), ...(left.length > 0 && { filter: left }) };
}

function movedOrder(order: Order, to: (place: number) => number | undefined): Order {
  if (order.by !== "value" && order.by !== "change") return order;
  const series = to(order.series);
  return series === undefined ? { by: "given" } : { ...order, series };
}

function movedCondition(filter: Filter, to: (place: number) => number | undefined): Filter[] {
  if (filter.kind === "group" || filter.kind === "in") return [filter];
  const series = to(filter.series);
  return series === undefined ? [] : [{ ...filter, series }];
}
