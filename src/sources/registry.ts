import type { Request } from "./request.ts";
import type { DataSource } from "./source.ts";
import { createStore } from "./store/store.ts";

/** A place to read from, as the configuration names it. */
export interface SourceSettings {
  readonly kind: keyof typeof KINDS;
  /** The word for it in a link: `store`. */
  readonly id: string;
  /** Absolute address, with a slash at the end. */
  readonly base: string;
}

/** One line per kind of source. */
const KINDS = {
  store: createStore,
} as const satisfies Record<string, (settings: { id: string; base: URL; request: Request }) => DataSource>;

/** Makes the sources that the configuration names, in its order. */
export function createSources(settings: readonly SourceSettings[], request: Request): ReadonlyMap<string, DataSource> {
  return new Map(settings.map(({ kind, id, base }) => [id, KINDS[kind]({ id, base: new URL(base), request })]));
}
