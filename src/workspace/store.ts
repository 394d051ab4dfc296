import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Workspace } from "./document.ts";

/** How a change is remembered: a choice is a step to go back to, a small one belongs to the step it is part of. */
export type Weight = "choice" | "small";

export interface WorkspaceState {
  readonly workspace: Workspace;
  /** The last change: what it was called (for *undo: …*) and its weight. Null before the first. */
  readonly last: { readonly name: string; readonly weight: Weight } | null;
  /** The one way to change the workspace. A change that returns the same workspace is no change. */
  readonly act: (name: string, change: (workspace: Workspace) => Workspace, weight?: Weight) => void;
}

export type WorkspaceStore = StoreApi<WorkspaceState>;

/** Changes made by dragging and typing come many times a second; together they are one step. */
const SMALL: ReadonlySet<string> = new Set(["setOptions", "setTitle"]);

/** Holds the workspace. Every change passes `act`, which is where undo will keep its steps. */
export function createWorkspaceStore(initial: Workspace): WorkspaceStore {
  return createStore<WorkspaceState>()((set, get) => ({
    workspace: initial,
    last: null,
    act: (name, change, weight = SMALL.has(name) ? "small" : "choice") => {
      const { workspace } = get();
      const changed = change(workspace);
      if (changed !== workspace) set({ workspace: changed, last: { name, weight } });
    },
  }));
}
