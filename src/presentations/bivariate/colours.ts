import { ramp } from "../../ui/colour.ts";

/**
 * The four corners: both low, high across, high up, both high. Chosen so that all nine are told apart by every eye and
 * differ in lightness; none is near the orange of *mine*.
 */
const ON_LIGHT = ["#e6e8ea", "#50b5aa", "#c33eae", "#3e2798"] as const;
const ON_DARK = ["#343d45", "#2a7f7b", "#b069d0", "#ffe8fe"] as const;

/** A colour for each pair of classes, a row for each class upwards, the lowest first. */
export function pairColours(dark: boolean, across: number, up: number): string[] {
  const [low, right, top, both] = dark ? ON_DARK : ON_LIGHT;
  const ends = (from: string, to: string, count: number) => (count === 1 ? [from] : ramp([from, to], count));
  const rights = ends(right, both, up);
  return ends(low, top, up).flatMap((left, row) => ends(left, rights[row] ?? right, across));
}
