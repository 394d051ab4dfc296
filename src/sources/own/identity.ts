import { UNNAMED } from "../../cube/ownFile.ts";
import { foldName } from "./places.ts";

/**
 * The id of a file: what it is called, and a print of what is in it. Whoever adds the same file has the same id, so
 * that a link of the one shows the figures of the other.
 */
export function fileId(name: string, bytes: Uint8Array): string {
  const called = slug(name.replace(/\.[a-z]{2,8}$/i, ""), 30);
  return [called, printOf(bytes)].filter(Boolean).join("-");
}

/** Ids of topics in the order of their heads, each once. */
export function topicIds(heads: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return heads.map((head) => {
    const base = slug(head, 48) || UNNAMED;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${String(number)}`;
    taken.add(id);
    return id;
  });
}

function slug(text: string, longest: number): string {
  return foldName(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
}

/** FNV-1a of 32 bits: no secret, only unlikely to be the same for two files of one name. */
function printOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
