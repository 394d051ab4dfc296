import type { Block } from "../../workspace/document.ts";
import type { Draft } from "../../workspace/keep/drafts.ts";

/**
 * Where words that were being written go on: over the piece that still has the words they were to replace, wherever it
 * stands by now, else as a new piece. Nothing is written over that the person has not seen.
 */
export function draftPlace(
  { at, kind, over }: Pick<Draft, "at" | "kind" | "over">,
  blocks: readonly Block[],
): { readonly at: number; readonly isNew: boolean } {
  const isIt = (block: Block | undefined): boolean => block?.kind === kind && block.text === over;
  const place = isIt(blocks[at]) ? at : blocks.findIndex(isIt);
  return place < 0 ? { at: Math.min(at, blocks.length), isNew: true } : { at: place, isNew: false };
}
