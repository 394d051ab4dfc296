import { createStore } from "zustand/vanilla";
import type { Looked } from "../../data/ownHooks.ts";

interface Offered {
  /** The file that the person wants to look at, from wherever it was given: the dialog shows it. */
  readonly looked: Looked | null;
  /** The file that took the place of an older one, as long as that can be undone; empty for none. */
  readonly replaced: string;
}

export const offered = createStore<Offered>(() => ({ looked: null, replaced: "" }));

export function offer(looked: Looked | null): void {
  offered.setState({ looked });
}

export function sayReplaced(replaced: string): void {
  offered.setState({ replaced });
}
