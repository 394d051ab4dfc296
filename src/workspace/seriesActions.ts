import type { Calculation, Query } from "../analysis/query.ts";
import { withSeriesMoved } from "./columns.ts";
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
  return changeQuery(workspace, (query) => ({
    ...query,
    series: query.series.map((one, at) => (at === place ? { ...one, calculations } : one)),
  }));
}

/** Shows a series once more, right behind itself, with these calculations. */
export function addSeriesBeside(workspace: Workspace, place: number, calculations: readonly Calculation[]): Workspace {
  return changeQuery(workspace, (query) => ({
    ...withSeriesMoved(query, (at) => (at > place ? at + 1 : at)),
    series: query.series.flatMap((one, at) => (at === place ? [one, { ...one, calculations }] : [one])),
  }));
}

/** Takes one series away. An order by its values makes way for the given order; a filter by them goes. */
export function removeSeries(workspace: Workspace, place: number): Workspace {
  return changeQuery(workspace, (query) => ({
    ...withSeriesMoved(query, (at) => (at === place ? undefined : at > place ? at - 1 : at)),
    series: query.series.filter((_, at) => at !== place),
  }));
}

function changeQuery(workspace: Workspace, change: (query: Query) => Query): Workspace {
  return changeTab(workspace, (tab) => ({ ...tab, query: change(tab.query) }));
}
