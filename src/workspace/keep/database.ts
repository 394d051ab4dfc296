/** Why the device keeps nothing, or not this: it refuses (a private window, a setting), or it is full. */
export type Refusal = "refused" | "full";

export class DeviceRefuses extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

const NAME = "meetlat";
const VERSION = 3;

/** What is kept: the works, and beside each the figures of its tabs, its small picture and words not yet finished. */
const STORES = ["works", "figures", "pictures", "drafts"] as const;
export type Shelf = (typeof STORES)[number];

function refusalOf(error: unknown): DeviceRefuses {
  return new DeviceRefuses(error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused");
}

let opened: Promise<IDBDatabase> | undefined;

/** Opens the database of this site; refused again and again until the device allows it. */
function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    // Asking can be refused already.
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const there = request.result.objectStoreNames;
      for (const shelf of STORES)
        if (!there.contains(shelf)) request.result.createObjectStore(shelf, { keyPath: "id" });
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = forget;
      // Another window wants a newer version: let it.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      resolve(database);
    };
    request.onerror = () => reject(refusalOf(request.error));
    request.onblocked = () => reject(new DeviceRefuses("refused"));
  });
  opened.catch(forget);
  return opened;
}

function forget(): void {
  opened = undefined;
}

/**
 * One transaction on one shelf: all of it is kept or nothing. `work` may only make requests; its answer holds once the
 * device says that everything has been written. Rejects with `DeviceRefuses`.
 */
export async function transact<T>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  work: (records: IDBObjectStore, answer: (value: T) => void) => void,
): Promise<T> {
  try {
    const database = await open();
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(shelf, mode, { durability: "strict" });
      let answers: readonly T[] = [];
      transaction.oncomplete = () => {
        for (const answer of answers) resolve(answer);
      };
      transaction.onabort = () => reject(refusalOf(transaction.error));
      work(transaction.objectStore(shelf), (value) => (answers = [value]));
    });
  } catch (error) {
    throw error instanceof DeviceRefuses ? error : refusalOf(error);
  }
}
