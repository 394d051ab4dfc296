import { OWN_FILES, OWN_LEVEL, ownFileOf } from "../cube/ownFile.ts";
import type { OwnParts } from "../cube/ownFile.ts";
import { STORE } from "./defaults.ts";
import type { Tab, Workspace } from "./document.ts";
import { pointsIn } from "./pointsIn.ts";

/** The files of the person's own that a work shows figures of. Own formulas are of figures of the store alone. */
function ownFilesIn({ tabs }: Pick<Workspace, "tabs">): readonly string[] {
  const shown = tabs.flatMap(({ query }) =>
    query.series.flatMap(({ source, indicator }) => (source === OWN_FILES ? [ownFileOf(indicator)] : [])),
  );
  return [...new Set(shown)];
}

/** What of the person's own a work shows, or may show: whether borders of one's own fit a table is known where they are. */
export function ownPartsIn(workspace: Pick<Workspace, "tabs">): OwnParts {
  const drawn = workspace.tabs.filter(
    ({ query: { level, series } }) => level.startsWith(OWN_LEVEL) || series.some(({ source }) => source !== STORE),
  );
  const levels = [...new Set(drawn.map(({ query }) => query.level))];
  return { files: ownFilesIn(workspace), points: pointFilesIn(workspace), levels };
}

export function showsOwnFiles({ query }: Tab): boolean {
  return query.series.some(({ source }) => source === OWN_FILES);
}

/** The files of points of the person's own that the maps of a work name. */
function pointFilesIn({ tabs }: Pick<Workspace, "tabs">): readonly string[] {
  return [...new Set(tabs.flatMap(({ options }) => pointsIn(options)))];
}
