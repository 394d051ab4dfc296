import type { Refusal } from "../report.ts";
import { readTable } from "./table.ts";

/** Indicator → year → municipality → value. */
export type Figures = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>;

export interface MunicipalFigures {
  readonly figures: Figures;
  readonly rowsRead: number;
  readonly refused: readonly Refusal[];
}

/** Reads the figures of municipalities for a few indicators; other rows are somebody else's. */
export function readFigures(text: string, file: string, indicators: readonly string[]): MunicipalFigures {
  const table = readTable(text, file, ["regio_code", "jaar", "indicator", "waarde"]);
  const figures = new Map<string, Map<number, Map<string, number>>>(indicators.map((id) => [id, new Map()]));
  const refused: Refusal[] = [];
  let rowsRead = 0;
  for (const { line, get } of table.rows) {
    const years = figures.get(get("indicator"));
    const code = get("regio_code");
    if (!years || !code.startsWith("GM")) continue;
    rowsRead += 1;
    const [year, value] = [Number(get("jaar")), Number(get("waarde"))];
    if (get("waarde") === "" || !Number.isFinite(value) || !Number.isInteger(year)) {
      refused.push({ file, line, why: "no number" });
      continue;
    }
    const values = years.get(year) ?? new Map<string, number>();
    values.set(code, value);
    years.set(year, values);
  }
  return {
    figures: new Map([...figures].map(([id, years]) => [id, new Map([...years].sort(([a], [b]) => a - b))])),
    rowsRead,
    refused,
  };
}
