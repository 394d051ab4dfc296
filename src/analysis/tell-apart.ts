import type { Areas } from "../cube/area.ts";
import type { ResultArea } from "./result.ts";

/**
 * Rows that would read the same get their level behind their name: the province of Utrecht beside the municipality
 * is *Utrecht (provincie)*. The areas of the query's own level keep their plain name.
 */
export function tellApart(rows: readonly ResultArea[], level: string, areas: Areas): readonly ResultArea[] {
  const taken = new Set(rows.filter((row) => row.level === level && !row.parts).map((row) => row.name.nl));
  return rows.map((row) => {
    if (row.level === level || row.parts || !taken.has(row.name.nl)) return row;
    const known = areas.levels.find((each) => each.id === row.level)?.name;
    if (!known) return row;
    const lower = { nl: known.nl.toLocaleLowerCase("nl"), en: known.en.toLocaleLowerCase("en") };
    return { ...row, name: { nl: `${row.name.nl} (${lower.nl})`, en: `${row.name.en} (${lower.en})` } };
  });
}
