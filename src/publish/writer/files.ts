import { createHash } from "node:crypto";

/** The files of a store while they are made: address → content. Compact JSON, so the same input gives the same bytes. */
export type StoreFiles = Map<string, string>;

/** Adds a file that carries the hash of its content in its name; answers its address. */
export function addHashed(files: StoreFiles, stem: string, content: object): string {
  const text = JSON.stringify(content);
  const address = `${stem}.${contentHash(text)}.json`;
  files.set(address, text);
  return address;
}

/** First eight hexadecimal digits of the SHA-256 of a text. */
export function contentHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
