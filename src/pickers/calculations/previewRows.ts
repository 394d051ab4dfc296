import type { Areas } from "../../cube/area.ts";
import type { Query } from "../../analysis/query.ts";
import type { Words } from "../../i18n/words.ts";
import { presentAreas, selectedCodes, selectedRules } from "../areas/areaLists.ts";

const ROWS = 4;

/** The rows that a preview shows: areas that were chosen one by one, else *mijn gemeente* and the first of the level. */
export function previewRows(query: Query, areas: Areas, mine: string | null, words: Words): readonly string[] {
  const chosen = selectedCodes(query);
  if (chosen.length > 0) return chosen.slice(0, ROWS);
  const [rule] = selectedRules(query);
  const within = rule?.kind === "in" ? membersOf(rule.parent, areas) : undefined;
  const all = presentAreas(areas, query.level, words)
    .map(({ code }) => code)
    .filter((code) => !within || within.has(code));
  const own = mine !== null && all.includes(mine) ? [mine] : [];
  return [...new Set([...own, ...all])].slice(0, ROWS);
}

/** Codes that ever lay in a larger area. */
function membersOf(parent: string, { memberships, areas }: Areas): ReadonlySet<string> {
  const listed = memberships.flatMap(({ parents }) => Object.keys(parents).filter((code) => parents[code] === parent));
  const within = Object.values(areas).filter((area) => area.within?.includes(parent));
  return new Set([...listed, ...within.map(({ code }) => code)]);
}
