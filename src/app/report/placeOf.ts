import { nameOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import type { Words } from "../../i18n/words.ts";
import type { Block, Tab, Workspace } from "../../workspace/document.ts";
import { placesIn } from "../../workspace/report/sameFor.ts";

/** What most tabs are about: a municipality where there is one, else any area that is not the whole country. */
export function placeOf(workspace: Workspace, areas: Areas): string | undefined {
  const country = new Set(areas.levels.filter(({ rank }) => rank === 0).map(({ id }) => id));
  const known = placesIn(workspace).filter((code) => {
    const area = areas.areas[code];
    return area && !country.has(area.level);
  });
  return known.find((code) => areas.areas[code]?.level === "gemeente") ?? known[0];
}

/** What a report is called that has no name: what it is about. */
export function usualTitle(place: string | undefined, areas: Areas, words: Words): string {
  const own = place === undefined ? undefined : areas.areas[place];
  if (!own) return words.text("report.title");
  return words.text("report.title-of", { area: words.localised(nameOf(own)) });
}

/** The tab of the first figure, for live figures that name none. */
export function firstTab({ tabs }: Workspace, blocks: readonly Block[]): Tab | undefined {
  const figure = blocks.find((block) => block.kind === "figure");
  return tabs.find(({ id }) => figure?.kind === "figure" && id === figure.tab);
}
