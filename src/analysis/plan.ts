import type { Areas } from "../cube/area.ts";
import type { Need } from "../cube/cube.ts";
import type { Catalogue } from "../cube/indicator.ts";
import type { Demands } from "./demands.ts";
import { needsOf } from "./demands.ts";
import type { Geography } from "./geography.ts";
import { geographyOf } from "./geography.ts";
import type { Layout } from "./layout.ts";
import { demandSeries, layoutOf, levelsOf } from "./layout.ts";
import { needed } from "./needed.ts";
import type { Query } from "./query.ts";
import type { Toolbox } from "./toolbox.ts";
import { asksSimilar } from "./toolbox.ts";

/**
 * What must be read to answer a query, each figure asked once: the series themselves, earlier periods of rolling
 * windows, numerators, denominators, weights, the levels of references or the parts they are made of, and what
 * similar areas are found by. Periods that a source does not have are not asked.
 * `toolbox` is that of the query.
 */
export function plan(query: Query, catalogue: Catalogue, areas: Areas, toolbox: Toolbox): Need[] {
  const geography = geographyOf(areas);
  return needsOf(demandsOf(query, layoutOf(query, catalogue, geography, toolbox), catalogue, geography, toolbox));
}

/** The same as `plan`, before the demands become needs: `evaluate` finds its cubes by them. */
export function demandsOf(
  query: Query,
  layout: Layout,
  catalogue: Catalogue,
  geography: Geography,
  toolbox: Toolbox,
): Demands {
  const demands: Demands = new Map();
  const groups = query.areas.some((choice) => choice.show === "together");
  for (const level of levelsOf(query, geography)) {
    for (const series of layout.series) demandSeries(demands, series, level, groups, geography);
  }
  if (asksSimilar(query)) needed(toolbox.similar).demand(demands, query, layout, catalogue, geography, toolbox);
  return demands;
}
