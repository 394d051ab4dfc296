import type { Block } from "../../workspace/document.ts";

const keys = new WeakMap<Block, string>();
let last = 0;

/** What tells a piece from the others while it is moved: its tab, or the value itself, as that is never changed. */
export function keyOf(block: Block): string {
  if (block.kind === "figure") return `tab ${block.tab}`;
  const before = keys.get(block);
  if (before) return before;
  last += 1;
  const key = `words ${last}`;
  keys.set(block, key);
  return key;
}
