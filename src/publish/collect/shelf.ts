import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { contentHash } from "../writer/files.ts";
import { realDisk, UNFINISHED, writeWhole } from "../writer/disk.ts";

const DataSchema = v.strictObject({
  /** Hash of the settings that it was collected with. */
  asked: v.string(),
  version: v.string(),
  file: v.string(),
  count: v.number(),
  /** Day on which it came in. */
  collected: v.string(),
});

const KeptSchema = v.strictObject({
  ...DataSchema.entries,
  /** The data before these, for when no store can be made of these. */
  before: v.exactOptional(DataSchema),
  /** Set while later tries fail: since when, and why. */
  failing: v.exactOptional(v.strictObject({ since: v.string(), why: v.string() })),
});

type Data = v.InferOutput<typeof DataSchema>;

/** What is known of an origin that was collected at least once. */
export type Kept = v.InferOutput<typeof KeptSchema>;

/** The last good data of every origin, in a folder: a file with the data, and beside it what is known of it. */
export interface Shelf {
  readonly journal: (id: string) => string;
  readonly find: (id: string) => Kept | undefined;
  readonly read: (id: string) => string;
  /** Puts new data in place: first the file, then in one step what leads to it; of the old ones only the last stay. */
  readonly put: (id: string, text: string, about: Omit<Data, "file">) => void;
  /** Goes back to the data before, and says why. False when there are none. */
  readonly goBack: (id: string, failing: NonNullable<Kept["failing"]>) => boolean;
  readonly note: (id: string, kept: Kept) => void;
  readonly clearJournal: (id: string) => void;
}

/** Opens the shelf in a folder, which need not be there yet. */
export function shelfIn(folder: string): Shelf {
  const about = (id: string): string => join(folder, "collected", `${id}.json`);
  const journal = (id: string): string => join(folder, "pages", id);
  const find = (id: string): Kept | undefined =>
    existsSync(about(id)) ? v.parse(KeptSchema, JSON.parse(readFileSync(about(id), "utf8"))) : undefined;
  const note = (id: string, kept: Kept): void => writeWhole(about(id), JSON.stringify(kept, null, 1));
  return {
    journal,
    find,
    note,
    read(id) {
      const kept = find(id);
      if (!kept) throw new Error(`nothing was ever collected from ${id}`);
      return readFileSync(join(folder, "collected", kept.file), "utf8");
    },
    put(id, text, more) {
      const kept = find(id);
      const file = `${id}.${contentHash(text)}.data`;
      writeWhole(join(folder, "collected", file), text);
      note(id, { ...more, file, ...(kept && { before: dataOf(kept) }) });
      const old = new RegExp(`^${id}\\.[0-9a-f]{8}\\.data(?:\\${UNFINISHED})?$`);
      for (const name of readdirSync(join(folder, "collected"))) {
        if (name !== file && name !== kept?.file && old.test(name)) realDisk.remove(join(folder, "collected", name));
      }
    },
    goBack(id, failing) {
      const before = find(id)?.before;
      if (before) note(id, { ...before, failing });
      return before !== undefined;
    },
    clearJournal: (id) => rmSync(journal(id), { recursive: true, force: true }),
  };
}

function dataOf({ asked, version, file, count, collected }: Kept): Data {
  return { asked, version, file, count, collected };
}
