import type { Theme } from "../../ui/theme.ts";
import type { DatedEvent } from "./events.ts";
import { TEXT } from "./looks.ts";
import type { Mark, Rect } from "./marks.ts";
import { place } from "./scale.ts";
import type { Scale } from "./scale.ts";
import { wrapText } from "./text.ts";

/** More marked moments than this are not told apart any more; the rest stands among the notes. */
const MOST = 6;
const ROW = 17;
const NUMBER = 20;

/** The moments that lie between the ends of an axis of time. */
export function eventsWithin(events: readonly DatedEvent[], first: number, last: number): DatedEvent[] {
  return events.filter(({ from, to }) => to >= first && from <= last).slice(0, MOST);
}

/** A numbered line, or a numbered stretch, at each moment; the number above the plot, or at a height within it. */
export function eventMarks(
  events: readonly DatedEvent[],
  plot: Rect,
  x: Scale,
  theme: Theme,
  numberAt = plot.y - 10,
): Mark[] {
  return events.flatMap(({ from, to }, index): Mark[] => {
    const left = Math.max(plot.x, place(x, from));
    const right = Math.min(plot.x + plot.width, place(x, to));
    const [top, bottom] = [plot.y - 4, plot.y + plot.height];
    const rule = (at: number): Mark => ({
      kind: "line",
      points: [
        [at, top],
        [at, bottom],
      ],
      colour: theme.inkQuiet,
      width: 1,
      dash: [3, 3],
    });
    const badge = badgeMarks(index + 1, right - left > NUMBER ? (left + right) / 2 : left, numberAt, theme);
    if (to === from) return [rule(left), ...badge];
    return [
      { kind: "rect", x: left, y: plot.y, width: right - left, height: plot.height, colour: theme.ink, opacity: 0.05 },
      ...badge,
    ];
  });
}

/** What each number means, below the picture. Gives the height it takes. */
export function captionMarks(
  events: readonly DatedEvent[],
  x: number,
  y: number,
  width: number,
  theme: Theme,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let row = 0;
  for (const [index, { text }] of events.entries()) {
    marks.push(...badgeMarks(index + 1, x + 7, y + row * ROW + ROW / 2, theme));
    for (const line of wrapText(text, width - NUMBER, TEXT.note)) {
      marks.push({
        kind: "text",
        x: x + NUMBER,
        y: y + row * ROW + ROW / 2,
        text: line,
        colour: theme.inkQuiet,
        size: TEXT.note,
      });
      row += 1;
    }
  }
  return { marks, height: row === 0 ? 0 : row * ROW + 6 };
}

/** A number in a small disc. */
export function badgeMarks(number: number, x: number, y: number, theme: Theme): Mark[] {
  return [
    { kind: "marker", x, y, colour: theme.inkQuiet, marker: "circle", size: 14 },
    { kind: "text", x, y, text: String(number), colour: theme.surface, size: 10, align: "center", bold: true },
  ];
}
