import type { AreasConfig } from "../config/areas.ts";
import type { AreasFile } from "../../sources/store/schema.ts";
import type { MunicipalitiesPerYear } from "./municipalities.ts";
import type { RegionYear } from "./regions.ts";

type Area = AreasFile["areas"][number];

/**
 * Every area down to the municipality, by level and code, with its newest name. Earlier names of the same code are
 * aliases. Municipalities that ended are here when a division or a succession has them, so that they can be found.
 * Throws when the configuration names an area that is not there.
 */
export function toAreas(
  config: AreasConfig,
  municipalities: MunicipalitiesPerYear,
  regions: readonly RegionYear[],
  needed: ReadonlySet<string>,
): Area[] {
  const areas: Area[] = [{ code: config.country.code, level: "land", name: config.country.name }];
  const named = new Map<string, { level: string; name: string }>();
  for (const { names } of regions) for (const [code, name] of names) named.set(code, name);
  for (const [code, { level, name }] of named) areas.push({ code, level, name });
  for (const [code, [name, ...earlier]] of municipalities.names) {
    if (!needed.has(code) || name === undefined) continue;
    areas.push({ code, level: "gemeente", name, ...(earlier.length > 0 ? { aliases: earlier } : {}) });
  }
  const rank = new Map(config.levels.map(({ id }, at) => [id, at]));
  const unknown = Object.keys(config.names).find((code) => !areas.some((area) => area.code === code));
  if (unknown !== undefined) throw new Error(`areas.json names ${unknown}, which is no area`);
  return areas
    .map((area) => withConfig(area, config))
    .sort((a, b) => (rank.get(a.level) ?? 0) - (rank.get(b.level) ?? 0) || (a.code < b.code ? -1 : 1));
}

function withConfig(area: Area, config: AreasConfig): Area {
  const extra = config.names[area.code];
  if (!extra) return area;
  const name = extra.name ?? area.name;
  const aliases = [...new Set([...(extra.aliases ?? []), ...(area.aliases ?? [])])].filter((alias) => alias !== name);
  return {
    code: area.code,
    level: area.level,
    name,
    ...(extra.english === undefined ? {} : { english: extra.english }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
}
