import type { LiveKind } from "./kinds.ts";
import { FILES, patient } from "./patient.ts";
import type { Request } from "./request.ts";
import type { DataSource } from "./source.ts";
import { createStore } from "./store/store.ts";

/** A place to read from, as the configuration names it. */
export interface SourceSettings {
  readonly kind: "store" | LiveKind;
  /** The word for it in a link: `store`. */
  readonly id: string;
  /** Absolute address, with a slash at the end; that of the page for a kind whose tables are addresses themselves. */
  readonly base: string;
}

/**
 * Makes the stores that the configuration names, in its order; live services stand in `live/registry.ts`. `pause` is
 * that of `patient`.
 */
export function createStores(
  settings: readonly SourceSettings[],
  request: Request,
  pause?: number,
): ReadonlyMap<string, DataSource> {
  const careful = patient(request, { ...FILES, pause });
  const stores = settings.filter(({ kind }) => kind === "store");
  return new Map(stores.map(({ id, base }) => [id, createStore({ id, base: new URL(base), request: careful })]));
}
