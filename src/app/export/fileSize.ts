import type { Words } from "../../i18n/words.ts";

/** A number of bytes as people say it: `12 kB`, `1,4 MB`. */
export function fileSize(bytes: number, words: Words): string {
  if (bytes < 1_000_000) return `${words.number(Math.max(1, bytes / 1000), 0)} kB`;
  return `${words.number(bytes / 1_000_000, 1)} MB`;
}
