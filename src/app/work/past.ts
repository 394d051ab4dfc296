import { createStore } from "zustand/vanilla";
import type { Query } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";

/** Figures as they were when the work was kept, shown in the place of those of now. Ends when the question changes. */
export interface Past {
  readonly tab: string;
  readonly query: Query;
  readonly result: Result;
  /** The day on which they were kept, `2026-11-28`. */
  readonly day: string;
}

export const past = createStore<Past | null>(() => null);

/** The figures of then, for exactly this question of this tab. */
export function pastOf(shown: Past | null, { id, query }: { readonly id: string; readonly query: Query }): Past | null {
  return shown?.tab === id && shown.query === query ? shown : null;
}
