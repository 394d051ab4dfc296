import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as v from "valibot";
import { contentHash } from "./files.ts";
import type { StoreFiles } from "./files.ts";
import { referencedFiles } from "./references.ts";

/** How many earlier publications stay readable for pages that still hold their catalogue. */
const KEPT = 2;

const EarlierSchema = v.object({
  catalogue: v.string(),
  updated: v.string(),
  files: v.array(v.string()),
});

/** `publications.json`: earlier catalogues, newest first, with the files that stay for them. */
const PublicationsSchema = v.object({ earlier: v.array(EarlierSchema) });

type Earlier = v.InferOutput<typeof EarlierSchema>;

/**
 * Puts a store in the place of the old one. Everything is written into a folder beside it, the catalogue last, and
 * only then do the two change places: whatever goes wrong before leaves the old store whole. Files of the last two
 * publications stay; publishing the same again changes nothing.
 */
export function publish(files: StoreFiles, to: string): void {
  const earlier = earlierPublications(files, to);
  const next = join(dirname(to), `.${basename(to)}.next`);
  const last = join(dirname(to), `.${basename(to)}.last`);
  rmSync(next, { recursive: true, force: true });
  for (const address of new Set(earlier.flatMap((one) => one.files))) {
    if (!files.has(address)) write(next, address, readFileSync(join(to, address)));
  }
  write(next, "publications.json", JSON.stringify({ earlier }));
  for (const [address, text] of files) if (address !== "catalogue.json") write(next, address, text);
  write(next, "catalogue.json", files.get("catalogue.json") ?? "");
  rmSync(last, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, last);
  renameSync(next, to);
  rmSync(last, { recursive: true, force: true });
}

function write(folder: string, address: string, content: string | Uint8Array): void {
  const path = join(folder, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function earlierPublications(files: StoreFiles, to: string): Earlier[] {
  const path = join(to, "catalogue.json");
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  const listed = join(to, "publications.json");
  const before = existsSync(listed)
    ? v.parse(PublicationsSchema, JSON.parse(readFileSync(listed, "utf8"))).earlier
    : [];
  if (text === files.get("catalogue.json")) return before;
  const read = (address: string) => readFileSync(join(to, address), "utf8");
  const mine = { catalogue: contentHash(text), updated: updatedOf(text), files: referencedFiles(read) };
  return [mine, ...before].slice(0, KEPT);
}

function updatedOf(catalogue: string): string {
  return v.parse(v.object({ updated: v.string() }), JSON.parse(catalogue)).updated;
}
