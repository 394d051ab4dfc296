import * as v from "valibot";
import type { Workspace } from "../document.ts";
import { repair } from "../file/repair.ts";
import { transact } from "./database.ts";

/** A piece of work as the device keeps it. */
export interface KeptWork {
  readonly id: string;
  readonly workspace: Workspace;
  /** When it was last written, in milliseconds since 1970. */
  readonly saved: number;
  /** Counts the writes, so that two windows notice each other. */
  readonly revision: number;
}

const RecordSchema = v.object({
  id: v.string(),
  workspace: v.unknown(),
  saved: v.number(),
  revision: v.number(),
});

/** A record as it should be; undefined for one that cannot be read (of a later version, or damaged). */
function readRecord(raw: unknown): KeptWork | undefined {
  const record = v.safeParse(RecordSchema, raw);
  const repaired = record.success ? repair(record.output.workspace) : undefined;
  return record.success && repaired ? { ...record.output, workspace: repaired.workspace } : undefined;
}

/** All that is kept, the last written first. */
export async function listWorks(): Promise<readonly KeptWork[]> {
  const raw = await transact<readonly unknown[]>("works", "readonly", (works, answer) => {
    const all = works.getAll();
    all.onsuccess = () => answer(all.result);
  });
  return raw.flatMap((one) => readRecord(one) ?? []).sort((a, b) => b.saved - a.saved);
}

/** A kept piece of work; undefined where there is none, or none that can be read. */
export async function readWork(id: string): Promise<KeptWork | undefined> {
  const raw = await transact<unknown>("works", "readonly", (works, answer) => {
    const one = works.get(id);
    one.onsuccess = () => answer(one.result);
  });
  return readRecord(raw);
}

/**
 * Writes a piece of work over the revision that this window last saw: the revision it now has, or `conflict` when
 * another window wrote in between; then nothing is written. One that was deleted elsewhere comes back.
 */
export function keepWork(id: string, workspace: Workspace, seen: number, saved: number): Promise<number | "conflict"> {
  return transact<number | "conflict">("works", "readwrite", (works, answer) => {
    const before = works.get(id);
    before.onsuccess = () => {
      const record = v.safeParse(RecordSchema, before.result);
      const revision = record.success ? record.output.revision : seen;
      if (revision === seen) works.put({ id, workspace, saved, revision: seen + 1 });
      answer(revision === seen ? seen + 1 : "conflict");
    };
  });
}

/** Deletes a piece of work; `putBack` undoes it. */
export function removeWork(id: string): Promise<true> {
  return transact<true>("works", "readwrite", (works, answer) => {
    works.delete(id).onsuccess = () => answer(true);
  });
}

/** Puts a deleted piece of work back as it was. */
export function putBack(work: KeptWork): Promise<true> {
  return transact<true>("works", "readwrite", (works, answer) => {
    works.put(work).onsuccess = () => answer(true);
  });
}
