import type { Filter } from "../analysis/query.ts";
import { setAreas } from "./actions.ts";
import { changeTab } from "./defaults.ts";
import type { Workspace } from "./document.ts";

/** Chooses which of the selected areas are shown; without conditions all of them. */
export function setFilter(workspace: Workspace, conditions: readonly Filter[]): Workspace {
  return changeTab(workspace, (tab) => {
    const { filter, ...query } = tab.query;
    if (conditions.length === 0) return filter ? { ...tab, query } : tab;
    return { ...tab, query: { ...query, filter: conditions } };
  });
}

/** Makes the areas that are left the selection itself: they stay when other figures are looked at. */
export function keepAreas(workspace: Workspace, codes: readonly string[]): Workspace {
  if (codes.length === 0) return workspace;
  return setAreas(setFilter(workspace, []), [{ kind: "codes", codes }]);
}
