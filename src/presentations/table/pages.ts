import type { Line } from "./layout.ts";

/** Part of the lines of one side, with what to say about it: items `first` to `last` (from 1) of `of`. */
export interface Page {
  readonly lines: readonly Line[];
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

export interface Pages {
  /** What the pages count: periods where they stand on this side, else lines. */
  readonly unit: "slot" | "line";
  readonly pages: readonly Page[];
}

/** Cuts lines into pages of at most `limit`, by whole periods when that is possible. One page when they fit. */
export function pagesOf(lines: readonly Line[], limit: number): Pages {
  const slots = [...new Set(lines.map(({ slot }) => slot))];
  const perSlot = lines.length / Math.max(1, slots.length);
  if (slots.length > 1 && perSlot <= limit) {
    const size = Math.floor(limit / perSlot);
    const pages = cut(slots, size).map((part) => {
      const within = new Set(part.items);
      return { ...part, lines: lines.filter(({ slot }) => within.has(slot)), of: slots.length };
    });
    return { unit: "slot", pages };
  }
  return { unit: "line", pages: cut(lines, limit).map((part) => ({ ...part, lines: part.items, of: lines.length })) };
}

function cut<T>(items: readonly T[], size: number): { items: readonly T[]; first: number; last: number }[] {
  const parts = Math.max(1, Math.ceil(items.length / size));
  const even = Math.max(1, Math.ceil(items.length / parts));
  return Array.from({ length: parts }, (_, index) => {
    const part = items.slice(index * even, (index + 1) * even);
    return { items: part, first: index * even + 1, last: index * even + part.length };
  });
}
