import { pluralOf } from "../cube/area.ts";
import type { Areas, LevelId } from "../cube/area.ts";
import type { Query } from "../analysis/query.ts";
import type { Localised } from "../cube/text.ts";

/**
 * What is to be said before figures of these levels are added to a tab: the areas of the tab that they are not about.
 * Undefined where they fit; a tab that shows nothing yet takes any.
 */
export function notOfTab(
  levels: readonly LevelId[],
  { level, series }: Pick<Query, "level" | "series">,
  areas: Areas,
): Localised | undefined {
  if (series.length === 0 || levels.includes(level)) return undefined;
  return pluralOf(areas, level);
}
