import type { Division, LevelId, Membership } from "../cube/area.ts";
import { dayOfDate } from "../cube/period.ts";
import type { Geography } from "./geography.ts";
import { codesOf, divisionOn, placeOf, rankOf } from "./geography.ts";

/** In which larger area each area lies, on a division and day. */
export interface Parents {
  readonly of: (code: string) => string | undefined;
  /** The day up to which the source says so, when the day asked for is later. */
  readonly assumedSince?: string;
  /** The same for the same answers, so that lists of parts need not be made per period. */
  readonly key: string;
}

/**
 * Parents of the areas of a level. Figures on a fixed division use the membership of that division, also for days
 * outside its validity. Undefined means not known: never guessed.
 */
export function parentsIn(
  geography: Geography,
  child: LevelId,
  parent: LevelId,
  division: Division | undefined,
  day: number,
): Parents | undefined {
  if (rankOf(geography, parent) === 0) return inCountry(geography, parent);
  return byMembership(geography, child, parent, division, day) ?? byNesting(geography, child, parent, day);
}

/** Everything lies in the country. */
function inCountry(geography: Geography, level: LevelId): Parents | undefined {
  const code = geography.countries.get(level);
  return code === undefined ? undefined : { of: () => code, key: "country" };
}

function byMembership(
  geography: Geography,
  child: LevelId,
  parent: LevelId,
  division: Division | undefined,
  day: number,
): Parents | undefined {
  if (!division) return undefined;
  const known = geography.memberships.filter(
    ({ of }) => of.child === child && of.parent === parent && of.division === division.id,
  );
  const then = known.find(({ from, to }) => from <= day && day <= to);
  const chosen = then ?? (holdsOn(geography, division, day) ? undefined : known.at(-1));
  return chosen && parentsOf(chosen.of, geography.memberships.indexOf(chosen), day);
}

function holdsOn(geography: Geography, division: Division, day: number): boolean {
  return geography.divisions.some(({ of, from, to }) => of.id === division.id && from <= day && day <= to);
}

function parentsOf(membership: Membership, index: number, day: number): Parents {
  const { parents, known } = membership;
  const of = (code: string) => (Object.hasOwn(parents, code) ? parents[code] : undefined);
  const until = known === undefined ? undefined : dayOfDate(known);
  const key = `membership ${index}`;
  return known !== undefined && until !== undefined && day > until ? { of, key, assumedSince: known } : { of, key };
}

/** Districts and neighbourhoods name the areas they lie in; above the municipality its membership goes on. */
function byNesting(geography: Geography, child: LevelId, parent: LevelId, day: number): Parents | undefined {
  const { areas } = geography;
  const levels = geography.nesting.get(child) ?? [];
  const at = levels.indexOf(parent);
  if (at >= 0) return { of: (code) => areas.areas[code]?.within?.[at], key: `within ${child} ${parent}` };
  for (const [place, level] of levels.entries()) {
    const above = byMembership(geography, level, parent, divisionOn(geography, level, day), day);
    if (!above) continue;
    return {
      ...above,
      of: (code) => {
        const middle = areas.areas[code]?.within?.[place];
        return middle === undefined ? undefined : above.of(middle);
      },
    };
  }
  return undefined;
}

/** The areas of a level and division that lie in a larger area. Undefined when membership is not known. */
export function childrenOf(
  geography: Geography,
  code: string,
  child: LevelId,
  division: Division | undefined,
  day: number,
): readonly string[] | undefined {
  const parent = placeOf(geography.areas, code);
  const children = parent && childrenByParent(geography, parent.level, child, division, day);
  return children && (children.get(code) ?? []);
}

/** The areas of a level and division by the larger area of a level that they lie in. */
export function childrenByParent(
  geography: Geography,
  level: LevelId,
  child: LevelId,
  division: Division | undefined,
  day: number,
): ReadonlyMap<string, readonly string[]> | undefined {
  const parents = parentsIn(geography, child, level, division, day);
  if (!parents) return undefined;
  const key = [child, division?.id, level, parents.key].join("|");
  const known = geography.children.get(key) ?? byParent(codesOf(geography, child, division), parents);
  geography.children.set(key, known);
  return known;
}

/** All areas of a level by their parent at once: asking every parent apart would go through the level each time. */
function byParent(codes: readonly string[], parents: Parents): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const each of codes) {
    const parent = parents.of(each);
    if (parent === undefined) continue;
    const list = lists.get(parent);
    if (list) list.push(each);
    else lists.set(parent, [each]);
  }
  return lists;
}
