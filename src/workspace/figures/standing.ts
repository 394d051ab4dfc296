import type { Areas } from "../../cube/area.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import { checkAgainst } from "../check.ts";
import type { Tab, Workspace } from "../document.ts";
import type { MemoryState } from "../keep/memory.ts";
import { questionOf } from "./question.ts";
import type { KeptFigures } from "./schema.ts";

/** What the codes of today are, for what has since been retired or renamed. */
export interface Today {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
}

/**
 * The kept figures of a tab, if they still speak of what it asks: it asks the same, or the same but for what has since
 * been retired or renamed. Undefined when the person has changed the question.
 */
export function standingFigures(
  { figures, opened }: Pick<MemoryState, "figures" | "opened">,
  workspace: Workspace,
  tab: Tab,
  { catalogue, areas }: Today,
): KeptFigures | undefined {
  const kept = Object.hasOwn(figures, tab.id) ? figures[tab.id] : undefined;
  if (!kept) return undefined;
  const question = questionOf(workspace, tab);
  if (kept.question === question) return kept;
  const before = opened.tabs.find(({ id }) => id === tab.id);
  if (!before || kept.question !== questionOf(opened, before)) return undefined;
  const checked = checkAgainst(opened, catalogue, areas).workspace;
  const led = checked.tabs.find(({ id }) => id === tab.id);
  return led && questionOf(checked, led) === question ? kept : undefined;
}
