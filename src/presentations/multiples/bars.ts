import type { Rect } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import type { LaidSmall } from "./layout.ts";

/** Of the room of a period so much is bar. */
const PART = 0.72;

/** How thick the bars of panels of a width are: as the periods that stand closest together allow. */
export function barThickness(days: readonly (number | null)[], width: number): number {
  const known = [...new Set(days.filter((day) => day !== null))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  if (last === first) return Math.min(28, width * PART);
  const nearest = Math.min(...known.slice(1).map((day, at) => day - (known[at] ?? day)));
  // The outer bars stand half a bar within the panel.
  const share = nearest / (last - first + nearest);
  return Math.max(1, Math.min(28, width * share * PART));
}

/** The figures of an area as bars from zero; a gap has none. */
export function smallBars({ panel, x, y, thickness }: LaidSmall): Rect[] {
  const zero = place(y, 0);
  return panel.days.flatMap((day, slot): Rect[] => {
    const value = panel.values[slot] ?? NaN;
    if (day === null || Number.isNaN(value)) return [];
    const end = place(y, value);
    const left = place(x, day) - thickness / 2;
    return [{ x: left, y: Math.min(zero, end), width: thickness, height: Math.abs(end - zero) }];
  });
}
