import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AreasFile, SmallAreasFile } from "../sources/store/schema.ts";
import { readCsv } from "./csv.ts";
import type { BordersFile } from "./writer/build.ts";

const NAMES: Record<string, string> = {};

/** Stand-in until the real areas are there: municipalities, provinces and the country. */
export function minimalAreas(from: string): {
  areas: Omit<AreasFile, "borders">;
  small: SmallAreasFile[];
  borders: BordersFile[];
} {
  const years = new Map<number, Map<string, string>>();
  const text = readFileSync(join(from, "regions/gemeenten_provincie_per_jaar_1990_2025.csv"), "utf8");
  for (const row of readCsv(text, ",")) {
    if (!("cells" in row)) continue;
    const [year, code = "", name = "", province = "", provinceName = "", , , valid] = row.cells;
    if (valid !== "1" || Number(year) < 2015) continue;
    NAMES[code] = name;
    NAMES[province] = provinceName;
    const list = years.get(Number(year)) ?? new Map<string, string>();
    list.set(code, province);
    years.set(Number(year), list);
  }
  const divisions: AreasFile["divisions"] = [];
  const memberships: AreasFile["memberships"] = [];
  for (const [year, list] of years) {
    const gemeente = [...list.keys()].sort();
    const last = divisions.at(-1);
    if (last && last.levels["gemeente"]?.join() === gemeente.join()) continue;
    if (last) last.to = `${year - 1}-12-31`;
    const id = `gm-${year}`;
    const provincie = [...new Set(list.values())].sort();
    divisions.push({ id, from: `${year}-01-01`, to: null, levels: { land: ["NL01"], provincie, gemeente } });
    memberships.push({ division: id, child: "gemeente", parent: "provincie", from: `${year}-01-01`, to: null, parents: Object.fromEntries(list) });
  }
  NAMES["NL01"] = "Nederland";
  const levelOf = (code: string) => (code.startsWith("GM") ? "gemeente" : code.startsWith("PV") ? "provincie" : "land");
  return {
    areas: {
      levels: [
        { id: "land", name: { nl: "land", en: "country" }, plural: { nl: "landen", en: "countries" }, rank: 0 },
        { id: "provincie", name: { nl: "provincie", en: "province" }, plural: { nl: "provincies", en: "provinces" }, rank: 2 },
        { id: "gemeente", name: { nl: "gemeente", en: "municipality" }, plural: { nl: "gemeenten", en: "municipalities" }, rank: 6 },
      ],
      areas: Object.keys(NAMES).sort().map((code) => ({ code, level: levelOf(code), name: NAMES[code] ?? code })),
      divisions, memberships, successions: [], groups: [], neighbours: [],
    },
    small: [],
    borders: [],
  };
}
