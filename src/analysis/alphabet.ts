import type { Area, LevelId } from "../cube/area.ts";
import type { Geography } from "./geography.ts";

const collator = new Intl.Collator("nl", { numeric: true });
const ARTICLE = /^['’]\p{L}+[- ]/u;

/** Order of two Dutch names, as CBS lists them: *'s-Gravenhage* stands under the G, *Buurt 2* before *Buurt 10*. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a.replace(ARTICLE, ""), b.replace(ARTICLE, ""));
}

/** Codes in the order of their Dutch names, equal names in the order of their codes. */
export function alphabetical(codes: Iterable<string>, geography: Geography): readonly string[] {
  const { areas } = geography.areas;
  const place = (code: string) => {
    const area = areas[code];
    return area ? (placesOf(area.level, geography).get(code) ?? 0) : Number.MAX_SAFE_INTEGER;
  };
  const placed = [...codes].map((code) => ({ code, at: place(code) }));
  return placed.sort((a, b) => a.at - b.at).map(({ code }) => code);
}

/** Place of every area of a level among their names; made once, because comparing 14,566 names takes a while. */
function placesOf(level: LevelId, geography: Geography): ReadonlyMap<string, number> {
  const made = geography.alphabet.get(level);
  if (made) return made;
  const named = Object.values(geography.areas.areas)
    .filter((area) => area.level === level)
    .map((area: Area) => ({ code: area.code, name: area.name.replace(ARTICLE, "") }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
  const places = new Map(named.map(({ code }, place) => [code, place]));
  geography.alphabet.set(level, places);
  return places;
}
