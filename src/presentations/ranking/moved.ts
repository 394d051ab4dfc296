import type { Words } from "../../i18n/words.ts";

/** A move up or down the list since the period before: its sign, and in words. */
export function movedWords(moved: number | null, words: Words): { readonly sign: string; readonly said: string } {
  if (moved === null || moved === 0) return { sign: "", said: "" };
  const count = Math.abs(moved);
  return {
    sign: `${moved > 0 ? "▲" : "▼"}${words.number(count, 0)}`,
    said: words.text(moved > 0 ? "ranking.up" : "ranking.down", { count }),
  };
}
