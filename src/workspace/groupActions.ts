import type { AreaChoice } from "../analysis/query.ts";
import { changeQuery } from "./actions.ts";
import { changeTab } from "./defaults.ts";
import type { Workspace } from "./document.ts";
import { isSafeKey, LONGEST_TOKEN } from "./limits.ts";

/** Own groups: areas under a name of one's own, kept in the workspace; a row of one holds its areas and its name itself. */

/** What a group can be called: something, not too long, and no name that means something to every object. */
export function isGroupName(name: string): boolean {
  return name !== "" && name.length <= LONGEST_TOKEN && isSafeKey(name);
}

/**
 * Keeps areas as a group. `before` is what it was called when it is changed: its rows get the new name and areas. The
 * same workspace for a name that cannot be, without areas, or when it is that group already.
 */
export function saveGroup(
  workspace: Workspace,
  name: string,
  codes: readonly string[],
  before: string = name,
): Workspace {
  if (!isGroupName(name) || codes.length === 0) return workspace;
  if (name === before && String(workspace.groups[name]) === String(codes)) return workspace;
  const others = Object.entries(workspace.groups).filter(([other]) => other !== name && other !== before);
  const groups = Object.fromEntries([...others, [name, codes]]);
  return changeRows({ ...workspace, groups }, before, (row) => [{ ...row, name, rule: { kind: "codes", codes } }]);
}

/** Forgets a group; its rows go with it. */
export function removeGroup(workspace: Workspace, name: string): Workspace {
  const groups = Object.fromEntries(Object.entries(workspace.groups).filter(([other]) => other !== name));
  return changeRows({ ...workspace, groups }, name, () => []);
}

/**
 * Shows a group as one row, among the selected areas or to compare with; takes that row away when it is there. A group
 * that came with a link is kept from then on, so that it does not go with its row.
 */
export function toggleGroupRow(
  workspace: Workspace,
  name: string,
  codes: readonly string[],
  role: AreaChoice["role"],
): Workspace {
  const groups = { ...workspace.groups, [name]: codes };
  return changeTab({ ...workspace, groups }, (tab) => {
    const { areas } = tab.query;
    const kept = areas.filter((choice) => choice.name !== name || choice.role !== role);
    const row: AreaChoice = { rule: { kind: "codes", codes }, role, show: "together", name };
    return { ...tab, query: { ...tab.query, areas: kept.length < areas.length ? kept : [...kept, row] } };
  });
}

/** Whether a choice is several areas to compare with, which can stand as one row or each as a row of its own. */
export function isReferenceGroup({ role, rule }: AreaChoice): boolean {
  return role === "reference" && (rule.kind === "similar" || rule.kind === "neighbours" || rule.kind === "group");
}

/** Shows groups to compare with as one row each, or every area of them as a row of its own. */
export function showReferenceGroups(workspace: Workspace, show: AreaChoice["show"]): Workspace {
  return changeQuery(workspace, (query) => ({
    ...query,
    areas: query.areas.map((choice) => (isReferenceGroup(choice) ? { ...choice, show } : choice)),
  }));
}

/** Shows the areas of every group as rows of their own. A name that a person gave belongs to the one row, and goes with it. */
export function takeGroupsApart(workspace: Workspace): Workspace {
  return changeQuery(workspace, (query) => ({
    ...query,
    areas: query.areas.map(({ rule, role, show }) => ({ rule, role, show: show === "together" ? "each" : show })),
  }));
}

/** In every tab: a group is of the whole work. */
function changeRows(workspace: Workspace, name: string, change: (row: AreaChoice) => readonly AreaChoice[]): Workspace {
  const tabs = workspace.tabs.map((tab) => {
    if (!tab.query.areas.some((choice) => choice.name === name)) return tab;
    const areas = tab.query.areas.flatMap((choice) => (choice.name === name ? change(choice) : [choice]));
    return { ...tab, query: { ...tab.query, areas } };
  });
  return { ...workspace, tabs };
}
