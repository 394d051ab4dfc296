import type { AreasConfig } from "../config/areas.ts";
import type { SmallAreasFile } from "../../sources/store/schema.ts";
import type { SourceReport } from "../report.ts";
import { readTable } from "./table.ts";

const CODES: Readonly<Record<string, RegExp>> = {
  wijk: /^WK\d{4}[0-9A-Z]{2}$/,
  buurt: /^BU\d{4}[0-9A-Z]{4}$/,
};

/**
 * Districts and neighbourhoods with their names, in the order of their codes. A code says where it lies
 * (`BU03440101` in `WK034401` in `GM0344`); a row of another municipality is refused, and so is a neighbourhood
 * whose district is not in the file. The column `wk_code` is not used: for neighbourhoods it holds no district.
 */
export function readSmallAreas(
  text: string,
  file: string,
  config: AreasConfig["small"],
): { small: SmallAreasFile; report: SourceReport } {
  const table = readTable(text, file, ["code", "niveau", "naam", "gm_code"]);
  const found: Record<string, Map<string, string>> = { wijk: new Map(), buurt: new Map() };
  const refused = [...table.refused];
  for (const { line, get } of table.rows) {
    const level = found[get("niveau")];
    if (!level) continue;
    const code = get("code");
    const right = CODES[get("niveau")]?.test(code) === true && get("gm_code") === `GM${code.slice(2, 6)}`;
    if (!right || get("naam") === "") refused.push({ file, line, why: `${code}: no code, no name or in another area` });
    else if (level.has(code)) refused.push({ file, line, why: `${code} stands twice` });
    else level.set(code, get("naam"));
  }
  for (const { line, get } of table.rows) {
    const district = `WK${get("code").slice(2, 8)}`;
    if (get("niveau") !== "buurt" || found["wijk"]?.has(district)) continue;
    if (found["buurt"]?.delete(get("code")))
      refused.push({ file, line, why: `${get("code")}: no district ${district}` });
  }
  const levels = Object.fromEntries(
    Object.entries(found).map(([level, names]) => {
      const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
      return [level, { codes: sorted.map(([code]) => code), names: sorted.map(([, name]) => name) }];
    }),
  );
  const kept = Object.values(found).reduce((sum, { size }) => sum + size, 0);
  const report = { source: `small areas (${file})`, rowsRead: table.rows.length, kept, missing: {}, refused };
  return { small: { ...config, levels }, report };
}
