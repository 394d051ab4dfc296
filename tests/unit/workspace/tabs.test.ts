import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { addIndicator, setAreas, setForm, setLevel, toggleReference } from "../../../src/workspace/actions.ts";
import { activeTab, EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";
import { openIndicator } from "../../../src/workspace/openings.ts";
import { WorkspaceSchema } from "../../../src/workspace/schema.ts";
import {
  addTab,
  chooseTab,
  duplicateTab,
  linkTabs,
  moveTab,
  nameWorkspace,
  removeTab,
  renameTab,
} from "../../../src/workspace/tabs.ts";
import { CRIMES } from "./samples.ts";

const one = addIndicator(EMPTY_WORKSPACE, { indicator: "a" });
const two = setForm(addTab(one), "map");
const ids = (workspace: Workspace) => workspace.tabs.map((tab) => tab.id);
const areas = (workspace: Workspace) => workspace.tabs.map((tab) => tab.query.areas.map(({ rule }) => rule));

describe("tabs", () => {
  it("are added empty at the end and looked at, each with a choice of its own", () => {
    expect(ids(two)).toEqual(["tab-1", "tab-2"]);
    expect(two.active).toBe("tab-2");
    expect(two.tabs.map((tab) => [tab.form, tab.query.series.length])).toEqual([
      ["table", 1],
      ["map", 0],
    ]);
    expect(activeTab(chooseTab(two, "tab-1")).form).toBe("table");
    expect(chooseTab(two, "tab-9")).toBe(two);
    expect(chooseTab(two, "tab-2")).toBe(two);
  });

  it("are doubled beside the original, with an id that is free", () => {
    const doubled = duplicateTab(two, "tab-1");
    expect(ids(doubled)).toEqual(["tab-1", "tab-3", "tab-2"]);
    expect(activeTab(doubled).query).toBe(one.tabs[0]?.query);
  });

  it("are deleted: the next is looked at, and the last becomes an empty one", () => {
    const three = addTab(two);
    expect(removeTab(three, "tab-3").active).toBe("tab-2");
    expect(removeTab(chooseTab(three, "tab-1"), "tab-1").active).toBe("tab-2");
    expect(removeTab(three, "tab-1").active).toBe("tab-3");
    expect(removeTab(one, "tab-1")).toEqual(EMPTY_WORKSPACE);
    expect(removeTab(one, "x")).toBe(one);
  });

  it("move to a place, at most to an end", () => {
    const three = addTab(two);
    expect(ids(moveTab(three, "tab-1", 1))).toEqual(["tab-2", "tab-1", "tab-3"]);
    expect(ids(moveTab(three, "tab-1", 99))).toEqual(["tab-2", "tab-3", "tab-1"]);
    expect(moveTab(three, "tab-1", -1)).toBe(three);
  });

  it("have a name of their own until it is emptied", () => {
    const named = renameTab(two, "tab-1", " Steden ");
    expect(named.tabs[0]?.title).toBe("Steden");
    expect(renameTab(named, "tab-1", "Steden")).toBe(named);
    expect(renameTab(named, "tab-1", "")).toEqual(two);
    expect(nameWorkspace(two, "x").title).toBe("x");
  });

  it("follow each other's areas while they are linked", () => {
    const chosen = setAreas(two, [{ kind: "in", parent: "PV26" }]);
    const linked = linkTabs(chosen, true);
    expect(areas(linked)[0]).toEqual([{ kind: "in", parent: "PV26" }]);
    const compared = toggleReference(linked, { kind: "neighbours", of: "GM0344" });
    expect(areas(compared)[0]).toEqual(areas(compared)[1]);
    expect(setLevel(compared, "wijk").tabs.map((tab) => tab.query.level)).toEqual(["wijk", "wijk"]);
    // Another indicator in a linked tab leaves the areas alone, where it has figures for them.
    expect(areas(openIndicator(linked, CRIMES, { country: { code: "NL01", level: "land" } }))).toEqual(areas(linked));
    const alone = linkTabs(compared, false);
    expect(areas(setAreas(alone, [{ kind: "all" }]))[0]).toEqual(areas(alone)[0]);
    expect(linkTabs(two, false)).toBe(two);
  });

  it("fit the schema whatever was done; a document without its active tab does not", () => {
    for (const workspace of [two, linkTabs(two, true), removeTab(two, "tab-1"), renameTab(two, "tab-2", "x")])
      expect(v.parse(WorkspaceSchema, workspace)).toEqual(workspace);
    expect(v.is(WorkspaceSchema, { ...two, active: "tab-7" })).toBe(false);
    expect(v.is(WorkspaceSchema, { ...two, tabs: [...two.tabs, ...two.tabs] })).toBe(false);
  });
});
