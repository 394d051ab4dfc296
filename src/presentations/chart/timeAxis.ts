import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { timeTicks } from "./dates.ts";
import { TEXT } from "./looks.ts";
import type { Mark, Rect } from "./marks.ts";
import { place } from "./scale.ts";
import type { Scale } from "./scale.ts";

/** The moments below a plot. `x` places days since 1970. */
export function timeAxis(periods: readonly string[], plot: Rect, x: Scale, words: Words, theme: Theme): Mark[] {
  const foot = plot.y + plot.height;
  return timeTicks([...periods], plot.width, words).flatMap(({ day, label, below }) => {
    const at = place(x, day);
    const text = (line: string | undefined, row: number): Mark[] =>
      line
        ? [
            {
              kind: "text",
              x: at,
              y: foot + 14 + row * 14,
              text: line,
              size: TEXT.axis,
              colour: theme.inkQuiet,
              align: "center",
            },
          ]
        : [];
    const tick: Mark = {
      kind: "line",
      points: [
        [at, foot],
        [at, foot + 5],
      ],
      colour: theme.lineStrong,
      width: 1,
    };
    return [tick, ...text(label, 0), ...text(below, 1)];
  });
}
