import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { realDisk, UNFINISHED, writeWhole } from "./disk.ts";
import type { Disk } from "./disk.ts";
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

/** A file of ours that carries its hash in its name; others in the folder are not touched. */
const HASHED = /^(?:data|indicators|areas|boundaries)\/.+\.[0-9a-f]{8}\.json$/;

export interface Published {
  readonly written: number;
  readonly removed: number;
}

/**
 * Brings a store up to date in its own place, so that there is a whole one at every moment: files whose name holds
 * their hash are added beside the old ones (what is there already stays as it is), then the catalogue is replaced in
 * one step, and only then goes what no catalogue of the last two publications leads to. A run that is cut off leaves
 * the old store or the new one, and files that the next run uses or sweeps up. The same store again changes nothing.
 */
export function publish(files: StoreFiles, to: string, disk: Disk = realDisk): Published {
  const earlier = earlierPublications(files, to);
  const fixed = new Map([["publications.json", JSON.stringify({ earlier })]]);
  for (const [address, text] of files)
    if (!HASHED.test(address) && address !== "catalogue.json") fixed.set(address, text);
  const order = [
    ...[...files].filter(([address]) => HASHED.test(address)),
    ...fixed,
    ["catalogue.json", files.get("catalogue.json") ?? ""] as const,
  ];
  let written = 0;
  for (const [address, text] of order) {
    const path = join(to, address);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    writeWhole(path, text, disk);
    written += 1;
  }
  const wanted = new Set([...files.keys(), ...earlier.flatMap((one) => one.files)]);
  const loose = looseFiles(to, wanted);
  for (const address of loose) disk.remove(join(to, address));
  return { written, removed: loose.length };
}

/** Our own files that no publication leads to, and what an earlier run left unfinished. */
function looseFiles(to: string, wanted: ReadonlySet<string>): string[] {
  return readdirSync(to, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(`.json${UNFINISHED}`) || (HASHED.test(name) && !wanted.has(name)));
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
  // A run that was cut off just before its catalogue has listed this one already.
  return [mine, ...before.filter(({ catalogue }) => catalogue !== mine.catalogue)].slice(0, KEPT);
}

function updatedOf(catalogue: string): string {
  return v.parse(v.object({ updated: v.string() }), JSON.parse(catalogue)).updated;
}
