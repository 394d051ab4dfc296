import type { Tab, Workspace } from "./document.ts";
import { activeTab, changeTab, EMPTY_TAB, withAreasOf } from "./defaults.ts";
import { LONGEST_NOTE, MOST_TABS } from "./limits.ts";

/** What a person can do with the tabs of a workspace. As all actions: pure, and the same workspace for no change. */

/** Looks at another tab. */
export function chooseTab(workspace: Workspace, id: string): Workspace {
  const there = workspace.tabs.some((tab) => tab.id === id);
  return !there || id === workspace.active ? workspace : { ...workspace, active: id };
}

/** Adds an empty tab at the end and looks at it. */
export function addTab(workspace: Workspace): Workspace {
  return insertTab(workspace, workspace.tabs.length, EMPTY_TAB);
}

/** Puts a copy of a tab behind it and looks at that. */
export function duplicateTab(workspace: Workspace, id: string): Workspace {
  const place = workspace.tabs.findIndex((tab) => tab.id === id);
  const tab = workspace.tabs[place];
  return tab ? insertTab(workspace, place + 1, tab) : workspace;
}

function insertTab(workspace: Workspace, place: number, like: Tab): Workspace {
  const { tabs } = workspace;
  if (tabs.length >= MOST_TABS) return workspace;
  const id = freeId(tabs);
  return { ...workspace, tabs: [...tabs.slice(0, place), { ...like, id }, ...tabs.slice(place)], active: id };
}

function freeId(tabs: readonly Tab[]): string {
  const taken = new Set(tabs.map((tab) => tab.id));
  let number = tabs.length + 1;
  while (taken.has(`tab-${number}`)) number += 1;
  return `tab-${number}`;
}

/** Takes a tab away; the one beside it is looked at. The last one becomes an empty tab. */
export function removeTab(workspace: Workspace, id: string): Workspace {
  const place = workspace.tabs.findIndex((tab) => tab.id === id);
  if (place < 0) return workspace;
  const tabs = workspace.tabs.filter((tab) => tab.id !== id);
  const next = tabs[place] ?? tabs[place - 1];
  // Another tab may get the same id later: it does not take the place of this one in the report.
  const report = workspace.report && {
    report: workspace.report.filter((block) => block.kind !== "figure" || block.tab !== id),
  };
  if (!next) return { ...workspace, ...report, tabs: [{ ...EMPTY_TAB, id }], active: id };
  return { ...workspace, ...report, tabs, active: workspace.active === id ? next.id : workspace.active };
}

/** Puts a tab at another place, counted from 0. */
export function moveTab(workspace: Workspace, id: string, to: number): Workspace {
  const from = workspace.tabs.findIndex((tab) => tab.id === id);
  const moved = workspace.tabs[from];
  const place = Math.min(Math.max(to, 0), workspace.tabs.length - 1);
  if (!moved || place === from) return workspace;
  const others = workspace.tabs.filter((tab) => tab.id !== id);
  return { ...workspace, tabs: [...others.slice(0, place), moved, ...others.slice(place)] };
}

/** Gives a tab a name, which is also the title of its figure; an empty one brings back the name made from the selection. */
export function renameTab(workspace: Workspace, id: string, name: string): Workspace {
  const own = name.trim();
  const tabs = workspace.tabs.map((tab) => (tab.id === id && (tab.title ?? "") !== own ? withTitle(tab, own) : tab));
  return tabs.every((tab, place) => tab === workspace.tabs[place]) ? workspace : { ...workspace, tabs };
}

/** A tab with a title of its own; without one when it is empty. */
export function withTitle(tab: Tab, title: string): Tab {
  return title === "" ? without(tab, "title") : { ...tab, title };
}

/** What the person says below the figure of the tab that is looked at; an empty one goes. */
export function setNote(workspace: Workspace, text: string): Workspace {
  const note = text.trim().slice(0, LONGEST_NOTE);
  return changeTab(workspace, (tab) => {
    if ((tab.note ?? "") === note) return tab;
    return note === "" ? without(tab, "note") : { ...tab, note };
  });
}

function without(tab: Tab, field: "title" | "linked" | "note"): Tab {
  const copy: { -readonly [Field in keyof Tab]: Tab[Field] } = { ...tab };
  Reflect.deleteProperty(copy, field);
  return copy;
}

/** Gives all tabs the areas of the one that is looked at, from now on changed together; or lets each go its own way. */
export function linkTabs(workspace: Workspace, linked: boolean): Workspace {
  const example = activeTab(workspace);
  const tabs = workspace.tabs.map((tab) => linkTab(tab, example, linked));
  return tabs.every((tab, place) => tab === workspace.tabs[place]) ? workspace : { ...workspace, tabs };
}

function linkTab(tab: Tab, example: Tab, linked: boolean): Tab {
  if (linked) return tab.linked && tab === example ? tab : { ...withAreasOf(example, tab), linked };
  return tab.linked ? without(tab, "linked") : tab;
}

/** Gives the whole a name. */
export function nameWorkspace(workspace: Workspace, title: string): Workspace {
  const own = title.trim();
  return workspace.title === own ? workspace : { ...workspace, title: own };
}
