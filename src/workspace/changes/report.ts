import type { Message, MessageParam } from "../../cube/message.ts";
import type { Block, Workspace } from "../document.ts";
import { reportOf } from "../report/reportOf.ts";
import { placesIn } from "../report/sameFor.ts";
import { areaName, tabName } from "./names.ts";
import type { Names } from "./names.ts";

const say = (id: string, params: Message["params"] = {}): Message => ({ id: `work.did-${id}`, params });

/** As many words of a text as tell it from the others. */
const LONGEST_SAID = 40;

/** That several tabs are about another area than before, together. */
export function changeOfPlace(before: Workspace, after: Workspace, names: Names): Message | undefined {
  const moved = after.tabs.filter((tab, at) => tab.query.areas !== before.tabs[at]?.query.areas);
  const [old, now] = [placesIn(before), placesIn(after)];
  const from = old.find((code) => !now.includes(code));
  const to = now.find((code) => !old.includes(code));
  if (moved.length < 2 || from === undefined || to === undefined) return undefined;
  return say("same-for", { from: areaName(from, names), to: areaName(to, names) });
}

/** What changed in the arrangement of the report, or in its words. */
export function changeOfReport(before: Workspace, after: Workspace, names: Names): Message | undefined {
  if (before.report === after.report) return undefined;
  const [old, now] = [reportOf(before), reportOf(after)];
  const has = (blocks: readonly Block[], one: Block) =>
    blocks.some((block) => JSON.stringify(block) === JSON.stringify(one));
  const added = now.find((block) => !has(old, block));
  const removed = old.find((block) => !has(now, block));
  const called = (block: Block, { tabs }: Workspace): MessageParam => {
    if (block.kind !== "figure") return short(block.text);
    const tab = tabs.find(({ id }) => id === block.tab);
    return tab ? tabName(tab, names) : "";
  };
  if (added && removed) return say("report-text", { what: called(added, after) });
  if (added) return say("report-add", { what: called(added, after) });
  if (removed) return say("report-remove", { what: called(removed, before) });
  return say("report-order");
}

function short(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > LONGEST_SAID ? `${line.slice(0, LONGEST_SAID).trimEnd()}…` : line;
}
