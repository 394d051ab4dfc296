import { REASON } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { profileOf } from "../profile/model.ts";
import type { Profile } from "../profile/model.ts";

/** Fewer spokes make no shape. */
export const LEAST_SPOKES = 3;
const MOST_SPOKES = 12;

/** A topic as a spoke: per area where it stands from the lowest (0) to the highest (1); null for a missing figure. */
export interface Spoke {
  /** Row of the profile. */
  readonly row: number;
  readonly name: string;
  readonly cells: readonly number[];
  readonly stands: readonly (number | null)[];
}

export interface Radar {
  readonly profile: Profile;
  readonly spokes: readonly Spoke[];
  /** Topics without a spoke: too many, or the same figure everywhere. */
  readonly left: number;
}

/**
 * Result → the topics of the favourite area, else of the first, and of its comparisons. Every topic has a scale of its
 * own, from the lowest to the highest of all areas that are known. Undefined with fewer than three topics that differ.
 */
export function radarOf(result: Result, words: Words, mine?: string): Radar | undefined {
  const profile = profileOf(result, words, mine);
  if (!profile) return undefined;
  const spokes = profile.rows.flatMap(({ cells, name, range }, row): Spoke[] => {
    const figures = cells.map((cell) => (result.reason[cell] === REASON.present ? (result.values[cell] ?? NaN) : null));
    const ends = [...figures.filter((figure) => figure !== null), ...(range ? [range.low, range.high] : [])];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    if (!(low < high)) return [];
    return [
      { row, name, cells, stands: figures.map((figure) => (figure === null ? null : (figure - low) / (high - low))) },
    ];
  });
  const shown = spokes.slice(0, MOST_SPOKES);
  return shown.length < LEAST_SPOKES
    ? undefined
    : { profile, spokes: shown, left: result.series.length - shown.length };
}
