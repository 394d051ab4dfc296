import { EMPTY_TAB } from "../defaults.ts";
import type { Tab, Workspace } from "../document.ts";
import { writeFormulas } from "../link/formulas.ts";
import { writeTab } from "../link/tab.ts";

/** What a tab asks, whatever way it came to ask it: two tabs with the same words have the same figures. */
export function questionOf({ formulas }: Pick<Workspace, "formulas">, { query }: Tab): string {
  const asks: Tab = { ...EMPTY_TAB, query };
  return JSON.stringify([writeTab(asks), writeFormulas({ formulas, tabs: [asks] })]);
}
