import type { FiveNumbers } from "../../analysis/five-numbers.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";

/** Half the height of the box. */
const HALF = 8;

/** The box of the quarters with its median and whiskers; the median in figures above it. */
export function boxMarks(box: FiveNumbers, x: Scale, y: number, decimals: number, words: Words, theme: Theme): Mark[] {
  const middle = y + 6;
  const [low = 0, q1 = 0, median = 0, q3 = 0, high = 0] = [
    box.low,
    box.lowQuarter,
    box.median,
    box.highQuarter,
    box.high,
  ].map((value) => place(x, value));
  const line = (points: readonly (readonly [number, number])[], width = 1.2): Mark => ({
    kind: "line",
    points,
    colour: theme.ink,
    width,
  });
  const text = words.text("distribution.median", { value: { value: box.median, decimals } });
  const half = textWidth(text, TEXT.axis) / 2;
  return [
    line([
      [low, middle],
      [q1, middle],
    ]),
    line([
      [q3, middle],
      [high, middle],
    ]),
    line([
      [q1, middle - HALF],
      [q3, middle - HALF],
      [q3, middle + HALF],
      [q1, middle + HALF],
      [q1, middle - HALF],
    ]),
    line(
      [
        [median, middle - HALF],
        [median, middle + HALF],
      ],
      2.6,
    ),
    {
      kind: "text",
      x: Math.min(Math.max(median, x.from + half), x.to - half),
      y: middle - HALF - 8,
      text,
      size: TEXT.axis,
      colour: theme.ink,
      align: "center",
      rim: true,
    },
  ];
}
