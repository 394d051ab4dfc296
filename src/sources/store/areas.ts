import type { Area, Areas, Division, Membership } from "../../cube/area.ts";
import { without } from "../without.ts";
import type { AreasFile, SmallAreasFile } from "./schema.ts";

/** The areas file → Areas; addresses of borders are kept back (see `bordersAddresses`). */
export function toAreas(file: AreasFile): Areas {
  const borders = file.borders.map((entry) => without(entry, "href"));
  return { ...file, areas: Object.fromEntries(file.areas.map((area) => [area.code, area])), borders };
}

/** Address of each set of borders, relative to the areas file. */
export function bordersAddresses(file: AreasFile): ReadonlyMap<string, string> {
  return new Map(file.borders.map(({ id, href }) => [id, href]));
}

/** Districts and neighbourhoods added to what is known of larger areas: names, division and what lies in what. */
export function withSmallAreas(areas: Areas, file: SmallAreasFile): Areas {
  const added: Record<string, Area> = {};
  for (const [level, { codes, names }] of Object.entries(file.levels)) {
    for (const [place, code] of codes.entries()) {
      added[code] = { code, level, name: names[place] ?? code, within: parentsOf(code) };
    }
  }
  return {
    ...areas,
    areas: { ...areas.areas, ...added },
    divisions: withLevels(areas.divisions, file),
    memberships: [...areas.memberships, ...membershipsOf(file)],
  };
}

/** District and municipality of an area, by the way CBS builds codes: `BU03440101` → `WK034401`, `GM0344`. */
function parentsOf(code: string): string[] {
  const municipality = `GM${code.slice(2, 6)}`;
  return code.startsWith("BU") ? [`WK${code.slice(2, 8)}`, municipality] : [municipality];
}

/** The division of the small areas: more levels of one that is known already, or one of its own. */
function withLevels(divisions: readonly Division[], { division: id, from, to, levels }: SmallAreasFile): Division[] {
  const codes = Object.fromEntries(Object.entries(levels).map(([level, named]) => [level, named.codes]));
  const known = divisions.some((division) => division.id === id);
  if (!known) return [...divisions, { id, from, to, levels: codes }];
  return divisions.map((division) =>
    division.id === id ? { ...division, levels: { ...division.levels, ...codes } } : division,
  );
}

/** Neighbourhood in district, and either in municipality, for as long as the division holds. */
function membershipsOf({ division, from, to, levels }: SmallAreasFile): Membership[] {
  return Object.entries(levels).flatMap(([child, { codes }]) => {
    const parents: readonly string[] = codes[0]?.startsWith("BU") ? ["wijk", "gemeente"] : ["gemeente"];
    return parents.map((parent, place): Membership => {
      const pairs = codes.map((code) => [code, parentsOf(code)[place] ?? ""]);
      return { division, child, parent, from, to, parents: Object.fromEntries(pairs) as Record<string, string> };
    });
  });
}
