import type { LevelId } from "../../cube/area.ts";
import { isBase } from "../base.ts";
import type { FrameRow } from "../combine.ts";
import type { Geography } from "../geography.ts";
import { divisionOfFigures, rankOf } from "../geography.ts";
import type { LevelBases } from "../layout.ts";
import { childrenOf } from "../membership.ts";
import type { Series } from "../series.ts";

/** The smallest areas that rows of these levels rest on in any column: what sets of areas are written in. */
export function smallestLevel(bases: ReadonlyMap<LevelId, LevelBases>, geography: Geography): LevelId | undefined {
  const levels = [...bases].flatMap(([level, { bases: own }]) => [
    level,
    ...own.flatMap((base) => (isBase(base) ? [base.level] : [])),
  ]);
  return levels.sort((a, b) => rankOf(geography, b) - rankOf(geography, a))[0];
}

/** The areas of a level that an area or group covers in a column; undefined where that is not known. */
export function coveredBy(
  codes: readonly string[],
  own: LevelId,
  level: LevelId,
  column: number,
  bases: ReadonlyMap<LevelId, LevelBases>,
  geography: Geography,
): readonly string[] | undefined {
  if (own === level) return codes;
  const base = bases.get(own)?.bases[column];
  if (!base || !isBase(base)) return undefined;
  const division =
    base.level === level ? base.division : divisionOfFigures(geography, base.span.division, level, base.day);
  const lists = codes.map((code) => childrenOf(geography, code, level, division, base.day));
  return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

/** Every combination of members that a series counts: a total counts all that is not the total itself. */
export function membersCounted({ indicator, members, sums }: Series): readonly string[] {
  return indicator.dimensions.reduce<readonly string[]>(
    (sofar, { id, total, members: all }) => {
      const own = members[id] ?? "";
      const others = all.flatMap(({ code }) => (code === total ? [] : [code]));
      const codes = sums?.[id] ?? (own === total && others.length > 0 ? others : [own]);
      return sofar.flatMap((start) => codes.map((code) => `${start}~${id}.${code}`));
    },
    [""],
  );
}

/** The members of a series written as one combination; of a total, its own code. */
export function singleKey({ indicator, members }: Series): string {
  return indicator.dimensions.map(({ id }) => `~${id}.${members[id] ?? ""}`).join("");
}

/** The series of one combination of members of another. */
export function singleSeries(series: Series, combination: string): Series {
  const { key, source, indicator, calculations } = series;
  const parts = combination.split("~").slice(1);
  const members = Object.fromEntries(
    indicator.dimensions.map(({ id }, at) => [id, (parts[at] ?? "").slice(id.length + 1)]),
  );
  return { key: `${key}${combination}`, source, indicator, members, calculations };
}

/** Whether a row is added up from parts in a column, and not published. */
export function isComputed(row: FrameRow, column: number, bases: ReadonlyMap<LevelId, LevelBases>): boolean {
  const base = bases.get(row.level)?.bases[column];
  return (row.parts?.length ?? 1) > 1 || (base !== undefined && isBase(base) && base.level !== row.level);
}
