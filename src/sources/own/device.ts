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

/** Where own files are kept. Every answer is what the device has; it may refuse, and then it keeps nothing. */
export interface Device {
  all(): Promise<readonly OwnRecord[]>;
  /** False when the device refuses or is full. */
  put(record: OwnRecord): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

const NAME = "meetlat-own-files";
const SHELF = "files";

/** The device of this site (IndexedDB, which a worker has too); records that cannot be read are left alone. */
export function thisDevice(): Device {
  return {
    async all() {
      const raw = await transact<unknown[]>("readonly", (files) => files.getAll());
      return (raw ?? []).flatMap((one) => {
        const record = v.safeParse(RecordSchema, one);
        return record.success ? [record.output] : [];
      });
    },
    put: async (record) => (await transact("readwrite", (files) => files.put(record))) !== undefined,
    remove: async (id) =>
      (await transact<boolean>("readwrite", (files) => {
        files.delete(id);
        return files.count();
      })) !== undefined,
  };
}

/** One transaction; its answer holds once all is written. Undefined when the device refuses. */
async function transact<T>(
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const database = await open();
    try {
      return await new Promise<T | undefined>((resolve, reject) => {
        const transaction = database.transaction(SHELF, mode, { durability: "strict" });
        const request = work(transaction.objectStore(SHELF));
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
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(SHELF, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("refused"));
    request.onblocked = () => reject(new Error("blocked"));
  });
}
