import type { Calculation, Order, Query } from "../analysis/query.ts";
import { changeTab } from "./defaults.ts";
import type { Workspace } from "./document.ts";

/**
 * Actions on one series by its place. An indicator may stand there more than once, each time with other calculations:
 * in numbers and in percent, now and a year earlier.
 */

/** Replaces the calculations of one series; another series of the same indicator keeps its own. */
export function setSeriesCalculations(
  workspace: Workspace,
  place: number,
  calculations: readonly Calculation[],
): Workspace {
  return changeSeries(workspace, ({ series, order }) => ({
    series: series.map((one, at) => (at === place ? { ...one, calculations } : one)),
    order,
  }));
}

/** Shows a series once more, right behind itself, with these calculations. */
export function addSeriesBeside(workspace: Workspace, place: number, calculations: readonly Calculation[]): Workspace {
  return changeSeries(workspace, ({ series, order }) => ({
    series: series.flatMap((one, at) => (at === place ? [one, { ...one, calculations }] : [one])),
    order: movedFrom(order, place + 1, 1),
  }));
}

/** Takes one series away. An order by its values makes way for the given order. */
export function removeSeries(workspace: Workspace, place: number): Workspace {
  return changeSeries(workspace, ({ series, order }) => ({
    series: series.filter((_, at) => at !== place),
    order: order.by === "value" && order.series === place ? { by: "given" } : movedFrom(order, place + 1, -1),
  }));
}

function movedFrom(order: Order, first: number, by: number): Order {
  return order.by === "value" && order.series >= first ? { ...order, series: order.series + by } : order;
}

type SeriesPart = Pick<Query, "series" | "order">;

function changeSeries(workspace: Workspace, change: (query: SeriesPart) => SeriesPart): Workspace {
  return changeTab(workspace, (tab) => ({ ...tab, query: { ...tab.query, ...change(tab.query) } }));
}
