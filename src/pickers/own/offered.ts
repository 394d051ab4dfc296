import { createStore } from "zustand/vanilla";
import type { Looked } from "../../data/ownHooks.ts";

/** The file that the person wants to look at, from wherever it was given: the dialog shows it. */
export const offered = createStore<{ readonly looked: Looked | null }>(() => ({ looked: null }));

export function offer(looked: Looked | null): void {
  offered.setState({ looked });
}
