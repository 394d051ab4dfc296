/** Why the device keeps nothing, or not this: it refuses (a private window, a setting), or it is full. */
export type Refusal = "refused" | "full";

export class DeviceRefuses extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

const NAME = "meetlat";
const STORE = "works";

function refusalOf(error: unknown): DeviceRefuses {
  return new DeviceRefuses(error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused");
}

let opened: Promise<IDBDatabase> | undefined;

/** Opens the database of this site; refused again and again until the device allows it. */
function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    // Asking can be refused already.
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: "id" });
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
 * One transaction: all of it is kept or nothing. `work` may only make requests; its answer holds once the device says
 * that everything has been written. Rejects with `DeviceRefuses`.
 */
export async function transact<T>(
  mode: IDBTransactionMode,
  work: (works: IDBObjectStore, answer: (value: T) => void) => void,
): Promise<T> {
  try {
    const database = await open();
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      let answers: readonly T[] = [];
      transaction.oncomplete = () => {
        for (const answer of answers) resolve(answer);
      };
      transaction.onabort = () => reject(refusalOf(transaction.error));
      work(transaction.objectStore(STORE), (value) => (answers = [value]));
    });
  } catch (error) {
    throw error instanceof DeviceRefuses ? error : refusalOf(error);
  }
}
