import { levelOf } from "../cube/area.ts";
import type { Area, Areas } from "../cube/area.ts";
import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue, Indicator } from "../cube/indicator.ts";
import type { Query } from "../analysis/query.ts";
import { activeTab, OWN } from "../workspace/defaults.ts";
import type { Workspace } from "../workspace/document.ts";
import type { Focus } from "../workspace/openings.ts";
import type { WorkspaceState } from "../workspace/store.ts";

/** What every picker gets: what is chosen, what there is to choose, and the way to change it. */
export interface PickerProps {
  readonly workspace: Workspace;
  readonly act: WorkspaceState["act"];
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  /** Code of *mijn gemeente*; null when none was chosen on this device. */
  readonly mine: string | null;
}

/** The question of the tab that is looked at. */
export function queryOf(workspace: Workspace): Query {
  return activeTab(workspace).query;
}

/** The published indicators that are chosen, each once, in the order of the series. */
export function chosenIndicators(query: Query, catalogue: Catalogue): readonly Indicator[] {
  const chosen = query.series.filter((series) => series.source !== OWN).map((series) => series.indicator);
  return [...new Set(chosen)].flatMap((id) => indicatorOf(catalogue, id) ?? []);
}

/** The country: the one area of the highest level. */
export function countryOf(areas: Areas): Pick<Area, "code" | "level" | "name"> {
  const top = areas.levels.reduce<string | undefined>(
    (best, level) => (level.rank < (levelOf(areas, best)?.rank ?? Infinity) ? level.id : best),
    undefined,
  );
  return (
    Object.values(areas.areas).find((area) => area.level === top) ?? { code: "NL01", level: "land", name: "Nederland" }
  );
}

/** The favourite area and the country, as actions ask for them. */
export function focusOf(areas: Areas, mine: string | null): Focus {
  return { favourite: mine === null ? undefined : areas.areas[mine], country: countryOf(areas) };
}
