import type { Area, Level } from "../../cube/area.ts";
import { levelOf, placeName } from "../cbs/codes.ts";
import { asSaid } from "../live/measure.ts";
import { isDutch } from "./layout.ts";
import type { Axis } from "./dataset.ts";

/** The areas of a table: their levels, and per level which area each code of the office is. */
export interface Places {
  readonly levels: readonly Level[];
  readonly areas: readonly Area[];
  /** Per level: code of the office → code of the area. */
  readonly byLevel: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A level of an office: its id in the office, and how it is called. */
export interface Naming {
  readonly level: (code: string) => string;
  readonly name: (level: string) => Level["name"];
}

/** Dutch levels stand before these, so that a country abroad is never taken for the whole. */
const RANK = 20;

const COUNTRY = "NL01";

/**
 * Areas by the codes of CBS are those of the store. Any other code says nothing outside its office, so it gets the name
 * of the office in front (`scb_0114`) and levels of its own. Without an axis of places the figures are of one place,
 * which is called as the table's office.
 */
export function placesOf(axis: Axis | undefined, office: string, naming: Naming): Places {
  const levels = new Map<string, Level>();
  const areas: Area[] = [];
  const byLevel = new Map<string, Map<string, string>>();
  const put = (level: string, code: string, area: string): void => {
    byLevel.set(level, (byLevel.get(level) ?? new Map<string, string>()).set(code, area));
  };
  const dutch = axis !== undefined && isDutch(axis);
  for (const { code, label } of axis?.members ?? []) {
    if (dutch) {
      const level = levelOf(code);
      if (level === undefined) continue;
      put(level, code, code);
      areas.push({ code, level, name: placeName(label) });
      continue;
    }
    const own = naming.level(code);
    const id = levelId(office, own);
    const area = `${office}_${code}`;
    if (!levels.has(id)) levels.set(id, levelNamed(id, naming.name(own)));
    put(id, code, area);
    areas.push({ code: area, level: id, name: label });
  }
  if (!axis) put("land", COUNTRY, COUNTRY);
  return { levels: [...levels.values()], areas, byLevel };
}

function levelNamed(id: string, name: Level["name"]): Level {
  return { id, name, plural: name, rank: RANK };
}

/** A word of the link: at most 28 small letters, digits and dashes. */
function levelId(office: string, own: string): string {
  return `${office}-${own}`
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .slice(0, 28);
}

/**
 * Levels by the length of their codes, as most offices build them. No office says how they are called: a level of one
 * area has the name of that area, another that of the axis with its last area as example: the first may be the whole.
 */
export function byLength(axis: Axis | undefined): Naming {
  const members = axis?.members ?? [];
  const label = axis?.label ?? "";
  const isOne = new Set(members.map(({ code }) => code.length)).size < 2;
  return {
    level: (code) => (isOne ? "all" : String(code.length)),
    name: (length) => {
      const those = members.filter(({ code }) => String(code.length) === length);
      const last = those.at(-1);
      if (isOne || !last) return asSaid(label);
      if (those.length === 1) return asSaid(last.label);
      return { nl: `${label} (zoals ${last.label})`, en: `${label} (such as ${last.label})` };
    },
  };
}

/** A short word for an office that has none: the same address always gives the same one. */
export function officeWord(id: string, host: string): string {
  let hash = 7;
  for (const letter of host) hash = (hash * 31 + letter.charCodeAt(0)) % 1_679_616;
  return `${id.slice(0, 12)}-${hash.toString(36)}`;
}
