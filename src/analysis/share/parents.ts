import type { LevelId } from "../../cube/area.ts";
import { isBase } from "../base.ts";
import type { FrameRow } from "../combine.ts";
import type { Geography } from "../geography.ts";
import { divisionOfFigures } from "../geography.ts";
import type { LevelBases } from "../layout.ts";
import type { Parents } from "../membership.ts";
import { parentsIn } from "../membership.ts";

/**
 * Finds the row of the larger area in which a row lies, in the division of the figures of a column; −1 where it lies
 * in none, in several, or that is not known.
 */
export function parentRows(
  rows: readonly FrameRow[],
  bases: ReadonlyMap<LevelId, LevelBases>,
  geography: Geography,
): (row: number, column: number, level: LevelId) => number {
  // Made when first asked: most questions have no share of a larger area.
  let places: ReadonlyMap<string, number> | undefined;
  const known = new Map<string, Parents | undefined>();
  const parents = (own: LevelId, column: number, level: LevelId): Parents | undefined => {
    const key = `${own} ${String(column)} ${level}`;
    const base = bases.get(own)?.bases[column];
    if (!known.has(key) && base && isBase(base)) {
      const division =
        base.level === own ? base.division : divisionOfFigures(geography, base.span.division, own, base.day);
      known.set(key, parentsIn(geography, own, level, division, base.day));
    }
    return known.get(key);
  };
  return (row, column, level) => {
    const own = rows[row];
    if (!own) return -1;
    if (own.level === level && !own.parts) return row;
    const found = new Set((own.parts ?? [own.code]).map((code) => parents(own.level, column, level)?.of(code)));
    const [only] = found;
    places ??= new Map(rows.map(({ code }, at) => [code, at]));
    return found.size === 1 && only !== undefined ? (places.get(only) ?? -1) : -1;
  };
}
