import type { Areas, LevelId } from "../../cube/area.ts";
import type { Reason } from "../../cube/reason.ts";
import { reasonOf } from "../../cube/reason.ts";
import type { Column, Filter } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { areaName, groupsOf, parentLevels, presentAreas } from "../areas/areaLists.ts";
import { levelPlural } from "../search/proposalWords.ts";

/** The reasons for which selected areas have no figure in a column, in the order in which they are met. */
export function reasonsIn({ areas, slots, reason }: Result, { series, slot }: Column): readonly Reason[] {
  const first = series * areas.length;
  const reasons = areas.flatMap(({ role }, row) =>
    role === "selected" ? [reasonOf(reason[(first + row) * slots.length + slot] ?? 0)] : [],
  );
  return [...new Set(reasons)].filter((each) => each !== "present");
}

/** A larger area or ready group that the areas shown may be held to. */
interface PlaceList {
  readonly title: string;
  readonly places: readonly { readonly value: string; readonly name: string; readonly condition: Filter }[];
}

/** The larger areas within which those of a level lie, by level, and its ready groups; lists without any are left out. */
export function placesFor(areas: Areas, level: LevelId, words: Words): readonly PlaceList[] {
  const larger = parentLevels(areas, level).map((parent) => ({
    title: levelPlural(parent, areas, words),
    places: presentAreas(areas, parent, words).map((area) => ({
      value: `in:${area.code}`,
      name: areaName(area, words),
      condition: { kind: "in", parent: area.code } as const,
    })),
  }));
  const groups = groupsOf(areas, level).map(({ id, name }) => ({
    value: `group:${id}`,
    name: words.localised(name),
    condition: { kind: "group", group: id } as const,
  }));
  const lists: readonly PlaceList[] = [...larger, { title: words.text("pickers.groups"), places: groups }];
  return lists.filter(({ places }) => places.length > 0);
}
