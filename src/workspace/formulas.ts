import type { OwnFormula, Query } from "../analysis/query.ts";
import { changeTab, OWN } from "./defaults.ts";
import type { Tab, Workspace } from "./document.ts";
import { MOST_FORMULAS } from "./limits.ts";

/** Own formulas: they belong to the whole document, and a tab shows one as a series of the source `own`. */

/** The formulas that any tab shows, by id. */
export function usedFormulas({ tabs, formulas }: Pick<Workspace, "tabs" | "formulas">): Workspace["formulas"] {
  const shown = new Set(tabs.flatMap(({ query }) => query.series.filter(isOwn).map(({ indicator }) => indicator)));
  return Object.fromEntries(Object.entries(formulas).filter(([id]) => shown.has(id)));
}

/** The question of a tab with the formulas that it names; without any the very same question. */
export function askedQuery(workspace: Workspace, { query }: Pick<Tab, "query">): Query {
  return query.series.some(isOwn) ? { ...query, formulas: workspace.formulas } : query;
}

const isOwn = ({ source }: { readonly source: string }) => source === OWN;

/** Adds a formula under a new id and shows it as the last series. Nothing when there are as many as there may be. */
export function addFormula(workspace: Workspace, formula: OwnFormula): Workspace {
  const { formulas } = workspace;
  if (Object.keys(formulas).length >= MOST_FORMULAS) return workspace;
  const id = freeFormulaId(formulas);
  const added = { ...workspace, formulas: { ...formulas, [id]: formula } };
  return changeTab(added, (tab) => {
    const series = [...tab.query.series, { source: OWN, indicator: id, members: {}, calculations: [] }];
    return { ...tab, query: { ...tab.query, series } };
  });
}

/** An id that no formula has yet. */
export function freeFormulaId(formulas: Workspace["formulas"]): string {
  let number = 1;
  while (Object.hasOwn(formulas, `f${number}`)) number += 1;
  return `f${number}`;
}

/** Changes a formula wherever it is shown. */
export function changeFormula(workspace: Workspace, id: string, formula: OwnFormula): Workspace {
  const { formulas } = workspace;
  if (!Object.hasOwn(formulas, id) || JSON.stringify(formulas[id]) === JSON.stringify(formula)) return workspace;
  return { ...workspace, formulas: { ...formulas, [id]: formula } };
}

/** Takes a formula away, and its series from every tab. An order by a value makes way for the given order. */
export function removeFormula(workspace: Workspace, id: string): Workspace {
  if (!Object.hasOwn(workspace.formulas, id)) return workspace;
  const formulas = Object.fromEntries(Object.entries(workspace.formulas).filter(([each]) => each !== id));
  return { ...workspace, formulas, tabs: workspace.tabs.map((tab) => withoutFormula(tab, id)) };
}

function withoutFormula(tab: Tab, id: string): Tab {
  const series = tab.query.series.filter((one) => !(isOwn(one) && one.indicator === id));
  if (series.length === tab.query.series.length) return tab;
  const { order } = tab.query;
  const kept = order.by === "value" || order.by === "change" ? { by: "given" as const } : order;
  return { ...tab, query: { ...tab.query, series, order: kept } };
}
