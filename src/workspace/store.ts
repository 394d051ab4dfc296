import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { subjectOf } from "./changes/subject.ts";
import type { Workspace } from "./document.ts";
import { amend, beginHistory, goTo, record, recordSmall } from "./history.ts";
import type { History } from "./history.ts";
import { newWorkId } from "./workId.ts";

/**
 * How a change is remembered. A `choice` is a step to go back to; `small` ones of the same thing in quick succession
 * (dragging, typing) are one step together; a `look` (at another tab) and a `correction` (of what cannot be) are no
 * step: they alter the present one.
 */
export type Weight = "choice" | "small" | "look" | "correction";

/** A workspace, and which piece of work it is: what belongs together under one name on the device. */
export interface Present {
  readonly workspace: Workspace;
  readonly work: string;
}

export interface WorkspaceState extends Present {
  readonly history: History<Present>;
  /** The last change: what it was called and its weight. Null before the first. */
  readonly last: { readonly name: string; readonly weight: Weight } | null;
  /** The one way to change the workspace. A change that returns the same workspace is no change. */
  readonly act: (name: string, change: (workspace: Workspace) => Workspace, weight?: Weight) => void;
  /** Goes to another piece of work: a new one unless `work` says which. A step, so it can be undone. */
  readonly open: (workspace: Workspace, work?: string) => void;
  /** Knows the present one as this piece of work, with what a link did not carry. No step. */
  readonly adopt: (workspace: Workspace, work: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to a step of the history, by its place. */
  readonly goTo: (at: number) => void;
}

export type WorkspaceStore = StoreApi<WorkspaceState>;

/** Changes made by dragging and typing come many times a second; together they are one step. */
const SMALL: ReadonlySet<string> = new Set(["setOptions", "setTitle"]);

/** Holds the workspace and the steps that led to it. Every change passes here. */
export function createWorkspaceStore(
  initial: Workspace,
  work: string = newWorkId(),
  now: () => number = Date.now,
): WorkspaceStore {
  const first: Present = { workspace: initial, work };
  return createStore<WorkspaceState>()((set, get) => {
    const arrive = (history: History<Present>, name: string, weight: Weight) => {
      const present = history.steps[history.at]?.value ?? first;
      set({ ...present, history, last: { name, weight } });
    };
    const go = (name: string, at: number) => {
      const { history } = get();
      const next = goTo(history, at);
      if (next.at !== history.at) arrive(next, name, "choice");
    };
    return {
      ...first,
      history: beginHistory(first),
      last: null,
      act: (name, change, weight = SMALL.has(name) ? "small" : "choice") => {
        const { workspace: before, work: same, history } = get();
        const workspace = change(before);
        if (workspace === before) return;
        const value: Present = { workspace, work: same };
        const step = { value, subject: subjectOf(before, workspace), time: now() };
        if (weight === "choice") arrive(record(history, step), name, weight);
        else if (weight === "small") arrive(recordSmall(history, step), name, weight);
        else arrive(amend(history, value), name, weight);
      },
      open: (workspace, id = newWorkId()) => {
        const value: Present = { workspace, work: id };
        arrive(record(get().history, { value, subject: "open", time: now() }), "open", "choice");
      },
      adopt: (workspace, id) => arrive(amend(get().history, { workspace, work: id }), "adopt", "correction"),
      undo: () => go("undo", get().history.at - 1),
      redo: () => go("redo", get().history.at + 1),
      goTo: (at) => go("undo", at),
    };
  });
}
