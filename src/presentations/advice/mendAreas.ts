import { indicatorOf } from "../../cube/indicator.ts";
import { levelOf } from "../../cube/area.ts";
import type { Query } from "../../analysis/query.ts";
import { columnAt } from "../../analysis/result.ts";
import { selectedRows } from "../chart/average.ts";
import { mend } from "./mend.ts";
import type { Asked, Maybe } from "./mend.ts";

const selectedOf = (query: Query) => query.areas.filter(({ role }) => role === "selected");
const referencesOf = (query: Query) => query.areas.filter(({ role }) => role === "reference");

function unfiltered(query: Query): Query {
  const { filter, ...rest } = query;
  return filter ? rest : query;
}

/** All areas of the level instead of a few. */
export function allAreas({ query, areas }: Asked): Maybe {
  if (!query.filter && selectedOf(query).some(({ rule }) => rule.kind === "all")) return undefined;
  const level = levelOf(areas, query.level);
  // The only one of its level, as a country is, has no others.
  if (!level || level.rank === 0) return undefined;
  return mend("all-areas", { level: level.plural }, (now) => ({
    ...unfiltered(now),
    areas: [{ rule: { kind: "all" }, role: "selected", show: "each" }, ...referencesOf(now)],
  }));
}

const MOST_AREAS = 10;

/** Only the areas with the highest figures. */
export function highestAreas({ result }: Asked, count = MOST_AREAS): Maybe {
  if (selectedRows(result).length <= count || result.slots.length === 0) return undefined;
  const slot = result.slots.length - 1;
  // Those without a figure are not the highest of anything.
  const series = result.series.findIndex((_, at) => (result.coverage[columnAt(result, at, slot)]?.known ?? 0) > 0);
  if (series < 0) return undefined;
  const column = { series, slot };
  return mend("highest", { count }, (query) => ({
    ...query,
    filter: [...(query.filter ?? []), { kind: "rank", first: "high", n: count, ...column }],
    order: { by: "value", descending: true, ...column },
  }));
}

/** Larger areas, on which fewer figures are too small. */
export function largerAreas(asked: Asked): Maybe {
  const { query, areas } = asked;
  const rankOf = (id: string | undefined): number => levelOf(areas, id)?.rank ?? 0;
  const larger = areas.levels
    .filter(({ rank }) => rank > 0 && rank < rankOf(query.level))
    .sort((a, b) => b.rank - a.rank)
    .find(({ id }) =>
      query.series.every(
        (choice) => indicatorOf(asked.catalogue, choice.indicator)?.spans.some(({ level }) => level === id) === true,
      ),
    );
  if (!larger) return undefined;
  const within = selectedOf(query).filter(
    ({ rule }) => rule.kind === "in" && rankOf(areas.areas[rule.parent]?.level) < larger.rank,
  );
  return mend("larger", { level: larger.plural }, (now) => ({
    ...unfiltered(now),
    level: larger.id,
    areas: [
      ...(within.length > 0 ? within : [{ rule: { kind: "all" }, role: "selected", show: "each" } as const]),
      ...referencesOf(now),
    ],
  }));
}

/** The country itself beside an average that could be taken for it. */
export function besideCountry({ query, areas, result }: Asked): Maybe {
  const country = areas.levels.find(({ rank }) => rank === 0);
  const area = Object.values(areas.areas).find(({ level }) => level === country?.id);
  if (!area || query.level === country?.id || result.areas.some(({ code }) => code === area.code)) return undefined;
  return mend("country", { area: area.name }, (now) => ({
    ...now,
    areas: [...now.areas, { rule: { kind: "codes", codes: [area.code] }, role: "reference", show: "each" }],
  }));
}

/** The selected areas alone, where what they are compared with is too large to stand beside them. */
export function withoutReferences({ query }: Asked): Maybe {
  if (referencesOf(query).length === 0) return undefined;
  return mend("no-references", undefined, (now) => ({ ...now, areas: selectedOf(now) }));
}
