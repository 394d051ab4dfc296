import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import * as v from "valibot";

const HolderSchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  /** When that process began, as the system tells it: another process may get the same number later. */
  born: v.string(),
});

/** The run that holds a lock. */
export type Holder = v.InferOutput<typeof HolderSchema>;

export interface Lock {
  /** Whether it is still ours; asked right before anything is replaced. */
  readonly held: () => boolean;
  readonly release: () => void;
}

/**
 * Takes the lock of a store, or answers who has it. A lock of a process of this machine that is gone is taken over;
 * one of another machine never is, because nobody here can see whether that still runs.
 */
export function takeLock(path: string, self: Holder = me()): Lock | { readonly holder: Holder | undefined } {
  const text = JSON.stringify(self);
  mkdirSync(dirname(path), { recursive: true });
  if (!create(path, text)) {
    const found = readIf(path);
    if (found !== undefined && !isStale(found)) return { holder: holderOf(found) };
    if (found !== undefined && !moveAway(path, found)) return { holder: holderOf(readIf(path) ?? "") };
    if (!create(path, text)) return { holder: holderOf(readIf(path) ?? "") };
  }
  const held = (): boolean => readIf(path) === text;
  return {
    held,
    release: () => {
      if (held()) rmSync(path, { force: true });
    },
  };
}

/** Makes the lock with its content in one step; false when there is one. */
function create(path: string, text: string): boolean {
  const own = asideOf(path);
  writeFileSync(own, text);
  try {
    return linked(own, path);
  } finally {
    rmSync(own, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

const asideOf = (path: string): string => `${path}.${String(process.pid)}`;

/**
 * Moves a stale lock out of the way, in one step that only one of several runs can make. False when it turned out to
 * be the fresh lock of another, which then gets its place back.
 */
function moveAway(path: string, stale: string): boolean {
  const aside = asideOf(path);
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return true;
    throw error;
  }
  const mine = readIf(aside) === stale;
  if (!mine) linked(aside, path);
  rmSync(aside, { force: true });
  return mine;
}

/** What names nobody is held by nobody. */
function isStale(text: string): boolean {
  const holder = holderOf(text);
  if (!holder) return true;
  return holder.host === hostname() && !(isAlive(holder.pid) && bornOf(holder.pid) === holder.born);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** This process, as a lock names it. */
export function me(): Holder {
  return { pid: process.pid, host: hostname(), born: bornOf(process.pid) };
}

/** Ticks since the start of the machine at which a process began; empty where the system does not tell (no /proc). */
function bornOf(pid: number): string {
  const stat = readIf(`/proc/${String(pid)}/stat`) ?? "";
  // The second field is the name of the program between brackets, and may hold spaces.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function holderOf(text: string): Holder | undefined {
  try {
    const parsed = v.safeParse(HolderSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function readIf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
