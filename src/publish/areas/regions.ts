import type { AreasConfig } from "../config/areas.ts";
import type { Refusal } from "../report.ts";
import { readTable } from "./table.ts";

/** One year of a file of regions. */
export interface RegionYear {
  readonly year: number;
  /** Level → municipality → code of the region. */
  readonly parents: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Code of a region → its name in this year. */
  readonly names: ReadonlyMap<string, { readonly level: string; readonly name: string }>;
  /** Municipality → size class. */
  readonly sizes: ReadonlyMap<string, string>;
  readonly rowsRead: number;
  readonly refused: readonly Refusal[];
}

/** Reads which regions the municipalities of one year belong to. A row with an empty region is refused. */
export function readRegions(text: string, file: string, year: number, config: AreasConfig): RegionYear {
  const columns = Object.entries(config.regionColumns);
  const size = config.groups.sizes.column;
  const table = readTable(text, file, ["gm_code", size, ...columns.flatMap(([, { code, name }]) => [code, name])]);
  const parents = new Map<string, Map<string, string>>(columns.map(([level]) => [level, new Map()]));
  const names = new Map<string, { level: string; name: string }>();
  const sizes = new Map<string, string>();
  const refused: Refusal[] = [...table.refused];
  for (const { line, get } of table.rows) {
    const municipality = get("gm_code");
    const empty = columns.find(([, column]) => get(column.code) === "" || get(column.name) === "");
    if (empty || municipality === "" || get("jaar") !== String(year)) {
      refused.push({ file, line, why: empty ? `no ${empty[0]}` : `no municipality of ${year}` });
      continue;
    }
    for (const [level, column] of columns) {
      parents.get(level)?.set(municipality, get(column.code));
      names.set(get(column.code), { level, name: get(column.name) });
    }
    if (config.groups.sizes.names[get(size)]) sizes.set(municipality, get(size));
    else refused.push({ file, line, why: `unknown size class ${get(size)}` });
  }
  return { year, parents, names, sizes, rowsRead: table.rows.length, refused };
}
