import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { spread } from "../chart/endLabels.ts";
import { TEXT } from "../chart/looks.ts";
import type { Look } from "../chart/looks.ts";
import type { Mark } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import { textWidth, wrapText, wrapWhole } from "../chart/text.ts";
import type { LaidPanel } from "./layout.ts";
import { dayAt } from "./series.ts";
import type { Line, LineModel, LinePanel } from "./series.ts";
import { commonMarks } from "./signMarks.ts";

/** The name of one line as it stands behind its end. */
export interface EndText {
  readonly index: number;
  readonly lines: readonly string[];
}

const ROW = 15;

/** Names of the lines in front, with the signs that hold for all of their points. Lines without any figure have none. */
export function endTexts(
  result: Result,
  panel: LinePanel,
  looks: readonly Look[],
  words: Words,
  most: number,
): EndText[] {
  return panel.lines.flatMap((line, index) => {
    if (!looks[index]?.front || lastSlot(line.values) < 0) return [];
    const name = line.name + commonMarks(result, line, words);
    return [
      { index, lines: wrapText([name, lastFigure(line, result, words)].filter(Boolean).join(" "), most, TEXT.name) },
    ];
  });
}

/**
 * Names beside the ends of their lines, moved apart where they would touch, each tied to its line. Quiet lines have one
 * too where there is room for all; else those of which there is no doubt.
 */
export function endMarks(
  result: Result,
  model: LineModel,
  laid: LaidPanel,
  texts: readonly EndText[],
  room: number,
  theme: Theme,
): Mark[] {
  const { plot } = laid;
  const limits = [plot.y - 8, plot.y + plot.height + 8] as const;
  const all = [...texts, ...quietTexts(laid, room)];
  const roomForAll = all.reduce((sum, { lines }) => sum + heightOf(lines), 0) <= limits[1] - limits[0];
  const ends = (roomForAll ? all : texts).flatMap(({ index, lines }) => {
    const laidLine = laid.lines[index];
    if (!laidLine) return [];
    const { line, look } = laidLine;
    const slot = lastSlot(line.values);
    const day = dayAt(model, result.slots.length, line, slot);
    if (day === null) return [];
    return [{ look, lines, x: place(laid.x, day), y: place(laid.y, line.values[slot] ?? NaN) }];
  });
  const heights = spread(
    ends.map(({ y, lines, look }) => ({ y, height: heightOf(lines), rank: look.rank })),
    ...limits,
  );
  const edge = plot.x + plot.width;
  const taken = heights.filter((height) => height !== null);
  const quiet = roomForAll ? [] : quietMarks(result, laid, taken, room, theme);
  const named = ends.flatMap(({ look, lines, x, y }, at): Mark[] => {
    const height = heights[at];
    if (height === null || height === undefined) return [];
    const far = Math.abs(height - y) > 5 || x < edge - 16;
    const leader: Mark[] = far
      ? [
          {
            kind: "line",
            points: [
              [x + 5, y],
              [edge + 2, y],
              [edge + 10, height],
            ],
            colour: look.colour,
            width: 1,
            dash: [1, 2],
          },
        ]
      : [];
    const top = height - ((lines.length - 1) * ROW) / 2;
    const names = lines.map((text, row): Mark => ({
      kind: "text",
      x: edge + 13,
      y: top + row * ROW,
      text,
      size: look.front ? TEXT.name : TEXT.axis,
      bold: look.rank === 0,
      colour: look.rank === 0 ? look.colour : look.front ? theme.ink : theme.inkQuiet,
    }));
    return [
      ...leader,
      {
        kind: "line",
        points: [
          [edge + 3, height],
          [edge + 10, height],
        ],
        colour: look.colour,
        width: look.front ? 3 : 1,
      },
      ...names,
    ];
  });
  return [...named, ...quiet];
}

const heightOf = (lines: readonly string[]): number => lines.length * ROW + 2;

/** Names of the lines that are not in front, each as wide as those that are. */
function quietTexts({ lines }: LaidPanel, room: number): EndText[] {
  return lines.flatMap(({ line, look }, index) =>
    look.front || lastSlot(line.values) < 0 ? [] : [{ index, lines: wrapWhole(line.name, room, TEXT.axis) }],
  );
}

/** The newest figure, to stand behind the name; nothing when the newest is a gap. */
function lastFigure(line: Line, result: Result, words: Words): string {
  const value = line.values[line.values.length - 1] ?? NaN;
  const decimals = (result.series[line.series]?.decimals ?? 0) + (line.standing === "average" ? 1 : 0);
  return Number.isNaN(value) ? "" : words.number(value, decimals);
}

/** Names of quiet lines that end so far from all others that there is no doubt whose they are. */
function quietMarks(result: Result, laid: LaidPanel, taken: readonly number[], room: number, theme: Theme): Mark[] {
  const edge = laid.plot.x + laid.plot.width;
  const last = result.slots.length - 1;
  const ends = laid.lines
    .flatMap(({ line, look }) => {
      const value = line.values[last] ?? NaN;
      return Number.isNaN(value) ? [] : [{ line, look, y: place(laid.y, value) }];
    })
    .sort((a, b) => a.y - b.y);
  return ends.flatMap(({ line, look, y }, at): Mark[] => {
    const near = [ends[at - 1]?.y, ends[at + 1]?.y, ...taken].some(
      (other) => other !== undefined && Math.abs(other - y) < ROW,
    );
    if (look.front || near || textWidth(line.name, TEXT.axis) > room) return [];
    return [{ kind: "text", x: edge + 13, y, text: line.name, size: TEXT.axis, colour: theme.inkQuiet }];
  });
}

/** The last slot with a figure; −1 without any. */
export function lastSlot(values: ArrayLike<number>): number {
  for (let slot = values.length - 1; slot >= 0; slot -= 1) if (!Number.isNaN(values[slot])) return slot;
  return -1;
}
