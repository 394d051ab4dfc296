import type { Words } from "../../i18n/words.ts";
import { tabName, withFormulaNames } from "../../workspace/changes/names.ts";
import type { Names } from "../../workspace/changes/names.ts";
import type { Workspace } from "../../workspace/document.ts";

/** What a piece of work is called: its own name, else the names of its tabs. */
export function workName(workspace: Workspace, known: Names, words: Words): string {
  if (workspace.title !== "") return workspace.title;
  const names = withFormulaNames(known, workspace);
  const tabs = workspace.tabs.map((tab) => words.text("work.said", { name: tabName(tab, names) }));
  return [...new Set(tabs)].join(" · ");
}

/** When it was kept, in the words of the language. */
export function savedWords({ saved, tabs }: { readonly saved: number; readonly tabs: number }, words: Words): string {
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium", timeStyle: "short" }).format(saved);
  return words.text("work.saved-on", { date, count: tabs });
}
