import * as v from "valibot";
import { ChoicesSchema } from "./choices.ts";

/** Which figures there are of a topic, so that it can be listed without reading its file. */
const SpanSchema = v.object({
  level: v.string(),
  frequency: v.picklist(["year", "school-year", "half-year", "quarter", "month", "week", "day"]),
  first: v.string(),
  last: v.string(),
  periods: v.optional(v.array(v.string())),
  division: v.string(),
});

/** An own file as it is kept: the file itself, and how it is read. */
export const RecordSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,48}$/)),
  name: v.pipe(v.string(), v.maxLength(300)),
  /** When it was added, in milliseconds since 1970; tells one way of reading it from the next. */
  added: v.number(),
  bytes: v.instance(ArrayBuffer),
  choices: ChoicesSchema,
  /** By the head of a topic. */
  spans: v.record(v.string(), v.array(SpanSchema)),
});

export type OwnRecord = v.InferOutput<typeof RecordSchema>;

/** A file of borders or points: the file itself, and which of its properties is the code and which the name. */
export const ShapesSchema = v.object({
  ...v.pick(RecordSchema, ["version", "id", "name", "added", "bytes"]).entries,
  choices: v.object({ code: v.string(), label: v.string() }),
});

export type ShapesRecord = v.InferOutput<typeof ShapesSchema>;

/** Where files are kept. Every answer is what the device has; it may refuse, and then it keeps nothing. */
export interface Shelf<R> {
  all(): Promise<readonly R[]>;
  /** False when the device refuses or is full. */
  put(record: R): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

export type Device = Shelf<OwnRecord>;

const NAME = "meetlat-own-files";
/** The second came with version 2 of the database. */
const SHELVES = ["files", "shapes"] as const;

/** The device of this site (IndexedDB, which a worker has too); records that cannot be read are left alone. */
export function thisDevice(): { readonly files: Device; readonly shapes: Shelf<ShapesRecord> } {
  return { files: shelf("files", RecordSchema), shapes: shelf("shapes", ShapesSchema) };
}

function shelf<R>(name: (typeof SHELVES)[number], schema: v.GenericSchema<unknown, R>): Shelf<R> {
  return {
    async all() {
      const raw = await transact<unknown[]>(name, "readonly", (files) => files.getAll());
      return (raw ?? []).flatMap((one) => {
        const record = v.safeParse(schema, one);
        return record.success ? [record.output] : [];
      });
    },
    put: async (record) => (await transact(name, "readwrite", (files) => files.put(record))) !== undefined,
    remove: async (id) =>
      (await transact<boolean>(name, "readwrite", (files) => {
        files.delete(id);
        return files.count();
      })) !== undefined,
  };
}

/** One transaction; its answer holds once all is written. Undefined when the device refuses. */
async function transact<T>(
  shelf: string,
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const database = await open();
    try {
      return await new Promise<T | undefined>((resolve, reject) => {
        const transaction = database.transaction(shelf, mode, { durability: "strict" });
        const request = work(transaction.objectStore(shelf));
        transaction.oncomplete = () => resolve(request.result as T);
        transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
      });
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Asking can be refused already, and there is none outside a browser.
    const request = indexedDB.open(NAME, 2);
    request.onupgradeneeded = () => {
      const { objectStoreNames } = request.result;
      for (const one of SHELVES)
        if (!objectStoreNames.contains(one)) request.result.createObjectStore(one, { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("refused"));
    request.onblocked = () => reject(new Error("blocked"));
  });
}
