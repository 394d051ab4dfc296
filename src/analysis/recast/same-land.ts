import type { Division, LevelId } from "../../cube/area.ts";
import type { Geography } from "../geography.ts";
import { codesOf, rankOf } from "../geography.ts";
import { childrenOf } from "../membership.ts";
import { fatesBetween } from "./fates.ts";

/** The parts of a larger area in one division: codes at a level, on a day. */
export interface PartsOf {
  readonly division: Division | undefined;
  readonly day: number;
}

/** A larger area by its parts in two divisions that cover the same land. */
export interface SameLand {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/**
 * The parts of a larger area in two divisions, when they cover the same land: always for the country; for a region
 * when no part moved in or out between the two. Undefined when they do not, or when it is not known.
 */
export function sameLand(
  geography: Geography,
  code: string,
  level: LevelId,
  child: LevelId,
  one: PartsOf,
  other: PartsOf,
): SameLand | undefined {
  const first = childrenOf(geography, code, child, one.division, one.day);
  const second = childrenOf(geography, code, child, other.division, other.day);
  if (!first || !second || !one.division || !other.division) return undefined;
  if (rankOf(geography, level) === 0) return { first, second };
  const turned = one.division.from > other.division.from;
  const [older, newer] = turned ? [other.division, one.division] : [one.division, other.division];
  const [before, after] = turned ? [second, first] : [first, second];
  return stays(geography, child, older, newer, new Set(before), new Set(after)) ? { first, second } : undefined;
}

/** True when the older parts became the newer ones and nothing else did. */
function stays(
  geography: Geography,
  child: LevelId,
  older: Division,
  newer: Division,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): boolean {
  const fates = fatesBetween(geography, child, older, newer, "area");
  return codesOf(geography, child, older).every((code) => {
    const went = fates.get(code) ?? [];
    if (before.has(code) && (went.length === 0 || went.some(({ share }) => Number.isNaN(share)))) return false;
    return went.every(({ to }) => after.has(to) === before.has(code));
  });
}
