import type { Block, Workspace } from "../document.ts";
import { LONGEST_TEXT, MOST_BLOCKS } from "../limits.ts";
import { reportOf } from "./reportOf.ts";

/** What a person can do with the report of a workspace. As all actions: pure, and the same workspace for no change. */

function isFigureOf(block: Block, tab: string): boolean {
  return block.kind === "figure" && block.tab === tab;
}

/** The tabs that show something and are not in the report. */
export function tabsLeftOut(workspace: Pick<Workspace, "tabs" | "report">): Workspace["tabs"] {
  const blocks = reportOf(workspace);
  return workspace.tabs.filter(
    ({ id, query }) => query.series.length > 0 && !blocks.some((block) => isFigureOf(block, id)),
  );
}

/** Looks at the report, or at the tabs again. */
export function showReport(workspace: Workspace, shown: boolean): Workspace {
  const { page, ...rest } = workspace;
  if ((page === "report") === shown) return workspace;
  return shown ? { ...rest, page: "report" } : rest;
}

/** Puts a piece at a place, counted from 0; nothing for a tab that is not there or stands in the report already. */
export function addBlock(workspace: Workspace, at: number, block: Block): Workspace {
  const blocks = reportOf(workspace);
  const text = block.kind === "figure" ? block.tab : cleaned(block.text);
  const isThere = block.kind === "figure" && !tabsLeftOut(workspace).some(({ id }) => id === block.tab);
  if (text === "" || isThere || blocks.length >= MOST_BLOCKS) return workspace;
  const added: Block = block.kind === "figure" ? block : { kind: block.kind, text };
  return { ...workspace, report: [...blocks.slice(0, at), added, ...blocks.slice(at)] };
}

/** Other words in a heading or text; without any it goes. */
export function setBlockText(workspace: Workspace, at: number, words: string): Workspace {
  const blocks = reportOf(workspace);
  const block = blocks[at];
  const text = cleaned(words);
  if (!block || block.kind === "figure" || block.text === text) return workspace;
  if (text === "") return removeBlock(workspace, at);
  return { ...workspace, report: blocks.map((each) => (each === block ? { ...block, text } : each)) };
}

/** Puts the piece at a place elsewhere, both counted from 0. */
export function moveBlock(workspace: Workspace, from: number, to: number): Workspace {
  const blocks = reportOf(workspace);
  const moved = blocks[from];
  const place = Math.min(Math.max(to, 0), blocks.length - 1);
  if (!moved || place === from) return workspace;
  const others = blocks.filter((_, at) => at !== from);
  return { ...workspace, report: [...others.slice(0, place), moved, ...others.slice(place)] };
}

/** Takes a piece out of the report; a tab stays where it is. */
export function removeBlock(workspace: Workspace, at: number): Workspace {
  const blocks = reportOf(workspace);
  return at in blocks ? { ...workspace, report: blocks.filter((_, place) => place !== at) } : workspace;
}

function cleaned(text: string): string {
  return text.trim().slice(0, LONGEST_TEXT).trimEnd();
}
