import type { AreaChoice, ClassQuery, PeriodChoice, Query } from "../analysis/query.ts";
import type { Tab, Workspace } from "./document.ts";

/**
 * What a link means where it says nothing. Kept for ever: changing one of these changes the meaning of links that
 * are already in somebody's mail.
 */
export const DEFAULT_LEVEL = "gemeente";
const DEFAULT_FORM = "table";
export const DEFAULT_AREAS: AreaChoice = { rule: { kind: "all" }, role: "selected", show: "each" };
export const DEFAULT_PERIODS: PeriodChoice = { kind: "latest" };
const DEFAULT_CLASSES: ClassQuery = { method: "quantile", count: 5 };
export const DEFAULT_DENOMINATOR = "population";

/** The source that is meant when none is named. */
export const STORE = "store";
/** The source of own formulas: their ids are keys of `Workspace.formulas`. */
export const OWN = "own";

const FIRST_TAB = "tab-1";

export const EMPTY_QUERY: Query = {
  series: [],
  level: DEFAULT_LEVEL,
  areas: [DEFAULT_AREAS],
  periods: DEFAULT_PERIODS,
  partial: "withhold",
  order: { by: "given" },
  classes: DEFAULT_CLASSES,
};

export const EMPTY_TAB: Tab = { id: FIRST_TAB, query: EMPTY_QUERY, form: DEFAULT_FORM, options: {} };

/** A workspace in which nothing has been chosen yet: the start screen. */
export const EMPTY_WORKSPACE: Workspace = {
  version: 1,
  title: "",
  tabs: [EMPTY_TAB],
  active: FIRST_TAB,
  groups: {},
  formulas: {},
  names: {},
  notes: {},
};

/** The tab that is looked at; a workspace without tabs is read as an empty one. */
export function activeTab(workspace: Workspace): Tab {
  return workspace.tabs.find((tab) => tab.id === workspace.active) ?? workspace.tabs[0] ?? EMPTY_TAB;
}

/**
 * The same workspace with the active tab changed; the very same object when nothing changed. Where the tab is linked,
 * its areas become those of the other linked tabs.
 */
export function changeTab(workspace: Workspace, change: (tab: Tab) => Tab): Workspace {
  const before = activeTab(workspace);
  const after = change(before);
  if (after === before) return workspace;
  const moved = after.linked && (after.query.areas !== before.query.areas || after.query.level !== before.query.level);
  const rest = (tab: Tab) => (moved && tab.linked ? withAreasOf(after, tab) : tab);
  return { ...workspace, tabs: workspace.tabs.map((tab) => (tab === before ? after : rest(tab))) };
}

/** A tab with the level, the areas and the comparison of another. */
export function withAreasOf({ query: { level, areas } }: Tab, tab: Tab): Tab {
  return { ...tab, query: { ...tab.query, level, areas } };
}
