import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Workspace } from "../document.ts";
import type { WorkspaceStore } from "../store.ts";
import { putFigures, readFigures } from "./beside.ts";
import type { TabFigures } from "./beside.ts";

/** The figures that the present work had when it was kept. */
export interface MemoryState {
  readonly work: string;
  /** The work as it was opened, before anything was done to it. */
  readonly opened: Workspace;
  readonly figures: TabFigures;
  /** False until the device has answered; nothing may be put over what it has. */
  readonly read: boolean;
}

export interface Memory extends StoreApi<MemoryState> {
  /** Puts other figures in the place of those of some tabs; tabs that are no longer there go. */
  readonly take: (figures: TabFigures) => void;
  /** Reads anew what stands beside the present work. */
  readonly recall: () => void;
  readonly release: () => void;
}

/**
 * Remembers what the figures of the present work were, so that can be said what has changed since. They stay as they
 * were until the question changes or the person has seen the change.
 */
export function bindMemory(store: WorkspaceStore): Memory {
  const present = () => ({ work: store.getState().work, opened: store.getState().workspace });
  const state = createStore<MemoryState>()(() => ({ ...present(), figures: {}, read: false }));

  const recall = () => {
    const { work, opened } = present();
    state.setState({ work, opened, figures: {}, read: false });
    const answer = (figures: TabFigures) => {
      const { work: now, figures: taken } = state.getState();
      if (now === work) state.setState({ figures: { ...figures, ...taken }, read: true });
    };
    readFigures(work).then(answer, () => answer({}));
  };

  const release = store.subscribe((after, before) => {
    if (after.work !== before.work) recall();
  });

  recall();

  return Object.assign(state, {
    recall,
    release,
    take: (taken: TabFigures) => {
      const { work, figures } = state.getState();
      const there = new Set(store.getState().workspace.tabs.map(({ id }) => id));
      const kept = Object.entries({ ...figures, ...taken }).filter(([id]) => there.has(id));
      state.setState({ figures: Object.fromEntries(kept) });
      // Where there is no room for them the work itself is kept all the same.
      void putFigures(work, state.getState().figures).catch(() => undefined);
    },
  });
}
