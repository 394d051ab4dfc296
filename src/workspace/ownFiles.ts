import { OWN_FILES, ownFileOf } from "../cube/ownFile.ts";
import type { Tab, Workspace } from "./document.ts";

/** The files of the person's own that a work shows figures of. Own formulas are of figures of the store alone. */
export function ownFilesIn({ tabs }: Pick<Workspace, "tabs">): readonly string[] {
  const shown = tabs.flatMap(({ query }) =>
    query.series.flatMap(({ source, indicator }) => (source === OWN_FILES ? [ownFileOf(indicator)] : [])),
  );
  return [...new Set(shown)];
}

export function showsOwnFiles({ query }: Tab): boolean {
  return query.series.some(({ source }) => source === OWN_FILES);
}
