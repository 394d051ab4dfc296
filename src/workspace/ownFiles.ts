import { OWN_FILES, ownFileOf } from "../cube/ownFile.ts";
import { OWN } from "./defaults.ts";
import type { Tab, Workspace } from "./document.ts";

/** The files of the person's own that a work shows figures of. */
export function ownFilesIn({ tabs, formulas }: Pick<Workspace, "tabs" | "formulas">): readonly string[] {
  const shown = tabs.flatMap(({ query }) =>
    query.series.flatMap(({ source, indicator }) => (source === OWN_FILES ? [ownFileOf(indicator)] : [])),
  );
  const worked = Object.values(formulas).flatMap(({ text }) => [...text.matchAll(NAMED)].map(([, id = ""]) => id));
  return [...new Set([...shown, ...worked])];
}

/** Whether a tab shows figures of an own file, or what was worked out with them. */
export function showsOwnFiles({ query }: Tab, { formulas }: Pick<Workspace, "formulas">): boolean {
  return query.series.some(({ source, indicator }) => {
    if (source === OWN_FILES) return true;
    const text = source === OWN && Object.hasOwn(formulas, indicator) ? formulas[indicator]?.text : undefined;
    return text !== undefined && text.includes(`${OWN_FILES}:`);
  });
}

const NAMED = new RegExp(`\\b${OWN_FILES}:([a-z0-9-]+)`, "g");
