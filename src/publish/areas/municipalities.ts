import type { Refusal } from "../report.ts";
import { readTable } from "./table.ts";

export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

export interface MunicipalitiesPerYear {
  /** Year → municipalities on 1 January, by code, in the order of the file. */
  readonly years: ReadonlyMap<number, ReadonlyMap<string, Municipality>>;
  /** Every name that a code has had in the file, newest first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly provinces: ReadonlyMap<string, string>;
  readonly rowsRead: number;
  readonly refused: readonly Refusal[];
}

const CODE = /^GM\d{4}$/;

/** Reads the list of municipalities of every year. Rows that do not hold on 1 January give only names. */
export function readMunicipalities(text: string, file: string): MunicipalitiesPerYear {
  const table = readTable(text, file, ["jaar", "gm_code", "gm_naam", "pv_code", "pv_naam", "geldig_1_januari"]);
  const years = new Map<number, Map<string, Municipality>>();
  const named = new Map<string, { year: number; name: string }[]>();
  const provinces = new Map<string, string>();
  const refused: Refusal[] = [...table.refused];
  for (const { line, get } of table.rows) {
    const code = get("gm_code");
    const year = Number(get("jaar"));
    const name = get("gm_naam");
    if (!CODE.test(code) || !Number.isInteger(year) || year === 0 || name === "") {
      refused.push({ file, line, why: "no year, code or name of a municipality" });
      continue;
    }
    named.set(code, [...(named.get(code) ?? []), { year, name }]);
    if (get("geldig_1_januari") !== "1") continue;
    const list = years.get(year) ?? new Map<string, Municipality>();
    if (list.has(code)) refused.push({ file, line, why: `${code} stands twice in ${year}` });
    else list.set(code, { code, name, province: get("pv_code") });
    years.set(year, list);
    provinces.set(get("pv_code"), get("pv_naam"));
  }
  return { years, names: newestFirst(named), provinces, rowsRead: table.rows.length, refused };
}

function newestFirst(named: ReadonlyMap<string, { year: number; name: string }[]>): Map<string, string[]> {
  return new Map(
    [...named].map(([code, list]) => {
      const sorted = list.toSorted((a, b) => b.year - a.year);
      return [code, [...new Set(sorted.map(({ name }) => name))]] as const;
    }),
  );
}
