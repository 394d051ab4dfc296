import type { Words } from "../../i18n/words.ts";
import { TEXT } from "../chart/looks.ts";
import type { Rect } from "../chart/marks.ts";
import { tickTexts } from "../chart/frame.ts";
import { axisFor } from "../chart/scale.ts";
import type { Axis, Scale } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";

/** An axis of sizes: where a size stands on it, and its figures. */
export interface SizeAxis {
  readonly axis: Axis;
  readonly texts: readonly string[];
  readonly scale: Scale;
  /** A size → where it stands on `scale`, and back. */
  readonly to: (size: number) => number;
  readonly from: (at: number) => number;
}

const INSET = 10;
const ROUND = [1, 2, 5];

/** Sizes along a plot: evenly, or every step ten times as large. All sizes are more than zero. */
export function sizeAxis(
  sizes: readonly number[],
  tens: boolean,
  plot: Pick<Rect, "x" | "width">,
  words: Words,
): SizeAxis {
  let [least, most] = [Infinity, 0];
  for (const size of sizes) [least, most] = [Math.min(least, size), Math.max(most, size)];
  if (most === 0) [least, most] = [1, 10];
  const range = { from: plot.x + INSET, to: plot.x + plot.width - INSET };
  if (!tens) {
    const axis = axisFor(0, most, Math.max(2, plot.width / 110), true);
    const same = (size: number) => size;
    return {
      axis,
      texts: tickTexts(axis, words),
      scale: { min: axis.min, max: axis.max, ...range },
      to: same,
      from: same,
    };
  }
  const [min, max] = [Math.log10(least / 1.1), Math.log10(most * 1.1)];
  const scale = { min, max, ...range };
  const round = Array.from({ length: Math.ceil(max) - Math.floor(min) + 1 }, (_, at) => Math.floor(min) + at)
    .flatMap((power) => ROUND.map((part) => part * 10 ** power))
    .filter((size) => Math.log10(size) >= min && Math.log10(size) <= max);
  const chosen = round.length < 2 ? [...new Set([least, most])] : round;
  const wide = (range.to - range.from) / (max - min);
  let right = -Infinity;
  const ticks = chosen.filter((size) => {
    const [middle, half] = [Math.log10(size) * wide, textWidth(words.number(size, 0), TEXT.axis) / 2];
    const fits = middle - half > right;
    if (fits) right = middle + half + 10;
    return fits;
  });
  return {
    axis: { min, max, step: 1, ticks: ticks.map(Math.log10) },
    texts: ticks.map((size) => words.number(size, 0)),
    scale,
    to: Math.log10,
    from: (at) => 10 ** at,
  };
}
