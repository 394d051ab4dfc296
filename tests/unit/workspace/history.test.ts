import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addIndicator, setForm, setOptions, setTitle, toggleReference } from "../../../src/workspace/actions.ts";
import { EMPTY_WORKSPACE } from "../../../src/workspace/defaults.ts";
import type { Workspace } from "../../../src/workspace/document.ts";
import { MOST_STEPS_BACK } from "../../../src/workspace/history.ts";
import { createWorkspaceStore } from "../../../src/workspace/store.ts";
import {
  addTab,
  chooseTab,
  duplicateTab,
  linkTabs,
  moveTab,
  removeTab,
  renameTab,
} from "../../../src/workspace/tabs.ts";
import { workspaceArbitrary } from "./arbitrary.ts";

/** Anything a person may do, on whatever tabs there are. */
const tabAt = (workspace: Workspace, n: number) => workspace.tabs[n % workspace.tabs.length]?.id ?? "";
const deed: fc.Arbitrary<(workspace: Workspace) => Workspace> = fc.oneof(
  fc.constantFrom("a", "b", "c").map((indicator) => (now: Workspace) => addIndicator(now, { indicator })),
  fc.constantFrom("map", "bar", "line").map((form) => (now: Workspace) => setForm(now, form)),
  fc.constantFrom("GM0344", "NL01").map((of) => (now: Workspace) => toggleReference(now, { kind: "neighbours", of })),
  fc.constant(addTab),
  fc.nat(9).map((n) => (now: Workspace) => duplicateTab(now, tabAt(now, n))),
  fc.nat(9).map((n) => (now: Workspace) => removeTab(now, tabAt(now, n))),
  fc.tuple(fc.nat(9), fc.nat(9)).map(
    ([n, to]) =>
      (now: Workspace) =>
        moveTab(now, tabAt(now, n), to),
  ),
  fc.tuple(fc.nat(9), fc.string()).map(
    ([n, name]) =>
      (now: Workspace) =>
        renameTab(now, tabAt(now, n), name),
  ),
  fc.boolean().map((linked) => (now: Workspace) => linkTabs(now, linked)),
);

function open(initial = EMPTY_WORKSPACE) {
  let time = 0;
  const store = createWorkspaceStore(initial, "work", () => time);
  return { store, ...store.getState(), wait: (ms: number) => void (time += ms) };
}

describe("undo and redo", () => {
  it("of any 200 actions give the first state, and 200 times redo the last", () => {
    fc.assert(
      fc.property(workspaceArbitrary, fc.array(deed, { maxLength: 200 }), (first, deeds) => {
        const { store, act, undo, redo } = open(first);
        for (const one of deeds) act("deed", one, "choice");
        const last = store.getState().workspace;
        for (let i = 0; i < 200; i += 1) undo();
        expect(store.getState().workspace).toBe(first);
        for (let i = 0; i < 200; i += 1) redo();
        expect(store.getState().workspace).toBe(last);
      }),
      { numRuns: 50 },
    );
  });

  it("keep 200 steps back and no more", () => {
    const { store, act, undo } = open();
    for (let i = 1; i <= 250; i += 1) act("setForm", (now) => setForm(now, `form-${i}`));
    for (let i = 0; i < 300; i += 1) undo();
    expect(store.getState().workspace.tabs[0]?.form).toBe("form-50");
    expect(store.getState().history.steps).toHaveLength(MOST_STEPS_BACK + 1);
  });

  it("take a drag and a title being typed back in one step, and two things apart", () => {
    const { store, act, undo, wait } = open();
    const titles = () => store.getState().history.steps.length;
    for (const text of ["M", "Mi", "Mij", "Mijn"]) {
      act("setTitle", (now) => setTitle(now, text));
      wait(200);
    }
    expect(titles()).toBe(2);
    for (let slot = 0; slot < 50; slot += 1) {
      act("setOptions", (now) => setOptions(now, { slot }));
      wait(20);
    }
    act("setOptions", (now) => setOptions(now, { labels: true }));
    expect(titles()).toBe(4);
    wait(5000);
    act("setOptions", (now) => setOptions(now, { labels: false }));
    expect(titles()).toBe(5);
    undo();
    undo();
    expect(store.getState().workspace.tabs[0]?.options).toEqual({ slot: 49 });
    undo();
    expect(store.getState().workspace.tabs[0]).toMatchObject({ options: {}, title: "Mijn" });
    undo();
    expect(store.getState().workspace).toBe(EMPTY_WORKSPACE);
  });

  it("go back to the tab in which the change was made; looking at a tab is no step", () => {
    const { store, act, undo } = open();
    act("addTab", addTab);
    act("setForm", (now) => setForm(now, "map"));
    act("chooseTab", (now) => chooseTab(now, "tab-1"), "look");
    expect(store.getState().history.steps).toHaveLength(3);
    undo();
    expect(store.getState().workspace).toMatchObject({ active: "tab-2" });
    expect(store.getState().workspace.tabs[1]?.form).toBe("table");
  });

  it("forget what was undone once something else is done, and leave another piece of work by undo", () => {
    const { store, act, undo, redo, open: begin } = open();
    act("setForm", (now) => setForm(now, "map"));
    undo();
    act("setForm", (now) => setForm(now, "bar"));
    redo();
    expect(store.getState().workspace.tabs[0]?.form).toBe("bar");
    begin(EMPTY_WORKSPACE);
    expect(store.getState().work).not.toBe("work");
    undo();
    expect(store.getState()).toMatchObject({ work: "work", workspace: { tabs: [{ form: "bar" }] } });
  });
});
