import { levelOf, nameOf } from "../cube/area.ts";
import type { Areas } from "../cube/area.ts";
import type { MessageParam } from "../cube/message.ts";
import { geographyOf, placeOf } from "./geography.ts";
import { nameOfCode } from "./notes-base.ts";
import type { ResultArea } from "./result.ts";

/**
 * Rows that would read the same get their level behind their name: the province of Utrecht beside the municipality
 * is *Utrecht (provincie)*. The areas of the query's own level keep their plain name.
 */
export function tellApart(rows: readonly ResultArea[], level: string, areas: Areas): readonly ResultArea[] {
  const taken = new Set(rows.filter((row) => row.level === level && !row.parts).map((row) => row.name.nl));
  return rows.map((row) => {
    if (row.level === level || row.parts || !taken.has(row.name.nl)) return row;
    const known = levelOf(areas, row.level)?.name;
    if (!known) return row;
    const lower = { nl: known.nl.toLocaleLowerCase("nl"), en: known.en.toLocaleLowerCase("en") };
    return { ...row, name: { nl: `${row.name.nl} (${lower.nl})`, en: `${row.name.en} (${lower.en})` } };
  });
}

/** The name of what rows are set beside, by its code: as its own row has it, else told apart from theirs. */
export function nameBeside(code: string, rows: readonly ResultArea[], level: string, areas: Areas): MessageParam {
  const row = rows.find((each) => each.code === code);
  const area = placeOf(areas, code);
  if (row || !area) return row?.name ?? nameOfCode(geographyOf(areas), code);
  const own: ResultArea = { code, name: nameOf(area), level: area.level, role: "reference" };
  return tellApart([...rows, own], level, areas).at(-1)?.name ?? own.name;
}
