import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { contentHash } from "./writer/files.ts";
import { writeWhole } from "./writer/disk.ts";

const PublishedSchema = v.object({
  /** Hash of the configuration and of this program. */
  rules: v.string(),
  /** File → hash of its content, of every file that was read. */
  files: v.record(v.string(), v.string()),
  /** Hash of the catalogue that came of it. */
  catalogue: v.string(),
});

/** What the last publication was made of, so that a run in which nothing changed makes nothing. */
export interface Fingerprint {
  /** True when the store would come out as it is: the same rules, files and store. A file that cannot be read is another. */
  readonly same: (store: string, hashOf: (file: string) => string) => boolean;
  readonly keep: (files: ReadonlyMap<string, string>, catalogue: string) => void;
}

/** Rooms of which the code decides what a store looks like. */
const ROOMS = ["publish", "sources", "cube"];

/** `path` is where it is kept, `config` the folder of the configuration. */
export function fingerprint(path: string, config: string): Fingerprint {
  const source = fileURLToPath(new URL("..", import.meta.url));
  const rules = hashOfFolders([config, ...ROOMS.map((room) => join(source, room))]);
  return {
    same(store, hashOf) {
      const catalogue = join(store, "catalogue.json");
      if (!existsSync(path) || !existsSync(catalogue)) return false;
      const last = v.safeParse(PublishedSchema, JSON.parse(readFileSync(path, "utf8")));
      if (!last.success || last.output.rules !== rules) return false;
      if (last.output.catalogue !== contentHash(readFileSync(catalogue, "utf8"))) return false;
      try {
        return Object.entries(last.output.files).every(([file, hash]) => hashOf(file) === hash);
      } catch {
        return false;
      }
    },
    keep: (files, catalogue) =>
      writeWhole(
        path,
        JSON.stringify({ rules, files: Object.fromEntries(files), catalogue: contentHash(catalogue) }, null, 1),
      ),
  };
}

function hashOfFolders(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(`${path.slice(folder.length)}\n`).update(readFileSync(path));
  }
  return hash.digest("hex");
}
