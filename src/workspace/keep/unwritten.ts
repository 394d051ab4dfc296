import type { Present } from "../store.ts";
import { isSafeKey } from "../limits.ts";
import { repair } from "../file/repair.ts";

/**
 * What was not yet written when a page was left. A page that goes away is given no time for a transaction, but may
 * still put a text in the small storage of the site; the next page writes it where it belongs.
 */
export interface Unwritten extends Present {
  /** The revision that it follows. */
  readonly seen: number;
}

const PREFIX = "meetlat.unwritten.";

/** Puts what was not written in the small storage, which a page that goes away may still do. Where that is full or refused it is lost. */
export function leaveBehind({ work, workspace, seen }: Unwritten): void {
  attempt(() => {
    localStorage.setItem(PREFIX + work, JSON.stringify({ seen, workspace }));
  });
}

/** It has been written after all. */
export function forgetUnwritten(work: string): void {
  attempt(() => {
    localStorage.removeItem(PREFIX + work);
  });
}

/** What pages before this one left behind. */
export function readUnwritten(): readonly Unwritten[] {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? [];
  return keys.flatMap((key) => {
    const parsed = attempt((): unknown =>
      JSON.parse(localStorage.getItem(key) ?? "", (name, value: unknown) => (isSafeKey(name) ? value : undefined)),
    );
    if (typeof parsed !== "object" || parsed === null || !("workspace" in parsed)) return [];
    const repaired = repair(parsed.workspace);
    const seen = "seen" in parsed && typeof parsed.seen === "number" ? parsed.seen : 0;
    return repaired ? [{ work: key.slice(PREFIX.length), workspace: repaired.workspace, seen }] : [];
  });
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
