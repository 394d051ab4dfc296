import { hashKey } from "@tanstack/react-query";
import type { QueryKey } from "@tanstack/react-query";

/** How far each question is that is being read, from 0 to 1. Something to watch, no state of the cache. */
export interface ProgressBoard {
  readonly set: (key: QueryKey, done: number) => void;
  readonly clear: (key: QueryKey) => void;
  /** Undefined when nothing is known. */
  readonly get: (key: QueryKey) => number | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A board on which nothing is under way yet. */
export function createProgressBoard(): ProgressBoard {
  const progress = new Map<string, number>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    set(key, done) {
      progress.set(hashKey(key), done);
      tell();
    },
    clear(key) {
      if (progress.delete(hashKey(key))) tell();
    },
    get: (key) => progress.get(hashKey(key)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
