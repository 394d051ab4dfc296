import type { Theme } from "../../ui/theme.ts";
import { spread } from "../chart/endLabels.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import type { LaidSlope } from "./layout.ts";

const ROW = 15;

/** The line of one area with its ends. One that is broken is marked in its middle, not by its colour alone. */
export function lineOf({ slope, xs, ys, colour, width, front, dash }: LaidSlope): Mark[] {
  const [from, to] = ys;
  const marker = slope.broken ? "diamond" : "circle";
  const ends = ([0, 1] as const).flatMap((side): Mark[] =>
    front && !Number.isNaN(ys[side])
      ? [{ kind: "marker", x: xs[side], y: ys[side], colour, marker, size: slope.broken ? 9 : 7 }]
      : [],
  );
  if (Number.isNaN(from) || Number.isNaN(to)) return ends;
  const points = [
    [xs[0], from],
    [xs[1], to],
  ] as const;
  const line: Mark = { kind: "line", points, colour, width, dash, behind: !front };
  const [x, y] = [(xs[0] + xs[1]) / 2, (from + to) / 2];
  const sign = { text: "‡", size: TEXT.name, align: "center", rim: true, bold: true } as const;
  return slope.broken && front ? [line, ...ends, { kind: "text", x, y, colour, ...sign }] : [line, ...ends];
}

/** What stands beside the ends on one side, moved apart where it would touch. */
export function namesOf(
  laid: readonly LaidSlope[],
  texts: readonly (readonly string[])[],
  side: 0 | 1,
  plot: Rect,
  theme: Theme,
): Mark[] {
  const wanted = laid.flatMap((each, at) => {
    const lines = texts[at] ?? [];
    return lines.length > 0 && !Number.isNaN(each.ys[side]) ? [{ each, lines }] : [];
  });
  const heights = spread(
    wanted.map(({ each, lines }) => ({ y: each.ys[side], height: lines.length * ROW + 2, rank: each.rank })),
    plot.y - 4,
    plot.y + plot.height + 8,
  );
  return wanted.flatMap(({ each, lines }, at): Mark[] => {
    const height = heights[at];
    if (height === null || height === undefined) return [];
    const away = side === 0 ? -1 : 1;
    const end = each.xs[side];
    const top = height - ((lines.length - 1) * ROW) / 2;
    const leader: Mark[] =
      Math.abs(height - each.ys[side]) > 4
        ? [
            {
              kind: "line",
              points: [
                [end + away * 5, each.ys[side]],
                [end + away * 10, height],
              ],
              colour: each.colour,
              width: 1,
            },
          ]
        : [];
    const names = lines.map((text, row): Mark => ({
      kind: "text",
      x: end + away * 12,
      y: top + row * ROW,
      text,
      size: TEXT.name,
      bold: each.rank === 0,
      colour: each.rank === 0 ? each.colour : theme.ink,
      align: side === 0 ? "right" : "left",
    }));
    return [...leader, ...names];
  });
}
