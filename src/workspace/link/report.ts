import type { Block, Tab, Workspace } from "../document.ts";
import { LONGEST_TEXT, MOST_BLOCKS } from "../limits.ts";
import { reportOf } from "../report/reportOf.ts";
import { withIds, withPlaces } from "../report/tabNames.ts";
import { readWhole } from "./refuse.ts";
import type { Refuse } from "./refuse.ts";
import { readText, writeToken } from "./token.ts";

/** What stands for a report without any piece. */
const EMPTY = "none";
const KINDS = { h: "heading", t: "text" } as const;

/** `h:Wonen,1,t:In*20Utrecht,2`: headings, texts and tabs by their place; nothing while it is as the tabs are. */
export function writeReport(workspace: Workspace): string {
  const { tabs, report } = workspace;
  if (!report) return "";
  const words = reportOf(workspace).map((block) =>
    block.kind === "figure"
      ? String(tabs.findIndex(({ id }) => id === block.tab) + 1)
      : `${block.kind === "heading" ? "h" : "t"}:${writeToken(withPlaces(block.text, tabs))}`,
  );
  return words.length === 0 ? EMPTY : words.join(",");
}

/** The blocks of a report from a link; a block of no tab, a second one of a tab and one too many are refused. */
export function readReport(text: string, tabs: readonly Tab[], refuse: Refuse): readonly Block[] {
  if (text === EMPTY) return [];
  const items = text.split(",");
  const shown = new Set<string>();
  const blocks = items.slice(0, MOST_BLOCKS).flatMap((item): Block[] => {
    const block = readBlock(item, tabs);
    const again = block?.kind === "figure" && shown.has(block.tab);
    if (block?.kind === "figure") shown.add(block.tab);
    if (block && !again) return [block];
    refuse(item);
    return [];
  });
  if (items.length > MOST_BLOCKS) refuse(items.slice(MOST_BLOCKS).join(","));
  return blocks;
}

function readBlock(item: string, tabs: readonly Tab[]): Block | undefined {
  const [word = "", written, ...more] = item.split(":");
  if (more.length > 0) return undefined;
  if (written === undefined) {
    const tab = tabs[(readWhole(word, tabs.length) ?? 0) - 1];
    return tab && { kind: "figure", tab: tab.id };
  }
  const text = readText(written, LONGEST_TEXT);
  return text !== undefined && (word === "h" || word === "t")
    ? { kind: KINDS[word], text: withIds(text, tabs) }
    : undefined;
}
