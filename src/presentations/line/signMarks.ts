import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { takePlace } from "../chart/boxes.ts";
import { byWeight, weighty } from "../chart/figureOrder.ts";
import { textColour } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { beyondAxis, place } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";
import { commonFlags } from "../signs/commonFlags.ts";
import type { LaidLine, LaidPanel } from "./layout.ts";
import type { LineOptions } from "./options.ts";
import { dayAt } from "./series.ts";
import type { Line, LineModel } from "./series.ts";

const SIZE = 12;
/** With more signs than this the picture is no longer read sign by sign; the cursor still says each. */
const MOST = 80;

/** Flags that every figure of a line has; they are said once, behind its name. */
function commonOf(result: Result, line: Line): number {
  if (line.from < 0) return 0;
  const cells = Array.from({ length: line.values.length }, (_, slot) => line.from + slot);
  const present = cells.filter((cell) => result.reason[cell] === REASON.present);
  return commonFlags(present.map((cell) => result.flags[cell] ?? 0));
}

/** The signs of the flags that every figure of a line has. */
export function commonMarks(result: Result, line: Line, words: Words): string {
  const marks = flagsOf(commonOf(result, line)).map(words.flagMark).join("");
  return marks === "" ? "" : ` ${marks}`;
}

/** Where signs stand already: shared by panels that lie over each other. */
export interface Taken {
  readonly boxes: Rect[];
  /** Per slot how many signs of gaps stand above each other. */
  readonly gaps: Map<number, number>;
}

/** Signs with their places, and how many figures that are asked for have none. */
interface PlacedSigns {
  readonly marks: readonly Mark[];
  readonly left: number;
}

/**
 * What stands at the points of the lines in front: figures where asked and where there is room, signs of flags,
 * and at the foot of a gap the sign of its reason.
 */
export function signMarks(
  result: Result,
  model: LineModel,
  laid: LaidPanel,
  options: Pick<LineOptions, "values">,
  words: Words,
  theme: Theme,
  taken: Taken = { boxes: [], gaps: new Map() },
): PlacedSigns {
  const front = laid.lines.filter(({ look, line }) => look.front && line.from >= 0);
  const points = front.flatMap((each) => pointsOf(result, model, laid, each, options, words, theme));
  // The newest figure of every line before the next of any.
  const inTurn = [...points].sort((a, b) => a.turn - b.turn);
  const written = inTurn.flatMap((point) => writtenAt(point, taken.boxes));
  const gaps = front.flatMap((each) => gapMarks(result, model, laid, each, taken.gaps, words));
  return {
    marks: [...written.map(({ mark }) => mark), ...(gaps.length <= MOST ? gaps : [])],
    left: options.values ? points.length - written.filter(({ whole }) => whole).length : 0,
  };
}

/** What is to be written at a point of a line: its figure where that is asked, its signs, or both. */
interface Point {
  /** Its place in the order in which the points of its line are written. */
  readonly turn: number;
  readonly text: string;
  /** What will do where there is no room for the text. */
  readonly less: string;
  readonly x: number;
  /** Where the plot begins. */
  readonly left: number;
  /** Heights at which the middle of the text may stand, the best first. */
  readonly ys: readonly number[];
  readonly colour: string;
}

function pointsOf(
  result: Result,
  model: LineModel,
  { axis, x, y, plot }: LaidPanel,
  { line, look }: LaidLine,
  { values }: Pick<LineOptions, "values">,
  words: Words,
  theme: Theme,
): Point[] {
  const common = commonOf(result, line);
  const decimals = result.series[line.series]?.decimals ?? 0;
  const wanted = Array.from(line.values).flatMap((value, slot) => {
    const day = dayAt(model, result.slots.length, line, slot);
    if (Number.isNaN(value) || day === null) return [];
    const flags = flagsOf((result.flags[line.from + slot] ?? 0) & ~common)
      .map(words.flagMark)
      .join("");
    const beyond = beyondAxis(axis, value) ? (value > axis.max ? "↑" : "↓") : "";
    const figure = values || beyond ? beyond + words.number(value, decimals) : "";
    return figure + flags === "" ? [] : [{ value, figure, flags, x: place(x, day), y: place(y, value) }];
  });
  if (!values && wanted.length > MOST) return [];
  const step = Math.min(...wanted.slice(1).map((point, at) => point.x - (wanted[at]?.x ?? 0)));
  const crowded = values && wanted.some(({ figure }) => textWidth(figure, SIZE) > step);
  const telling = new Set(crowded ? weighty(wanted) : wanted);
  return byWeight(wanted).map((point, turn) => ({
    turn,
    text: telling.has(point) ? point.figure + point.flags : "",
    // Where there is no room for a figure its signs may still have a place.
    less: point.flags,
    x: point.x,
    left: plot.x,
    // Above its point, or below it where the point stands on the upper end of the axis or something stands above.
    ys: point.value > axis.max ? [point.y + 10] : [point.y - 12, ...(point.y + 21 < y.from ? [point.y + 14] : [])],
    colour: textColour(look.colour, theme),
  }));
}

/** A text where nothing stands yet, if there is such a place; `whole` where it is all that was asked for. */
function writtenAt(
  { x: middle, left, ys, text, less, colour }: Point,
  taken: Rect[],
): { mark: Mark; whole: boolean }[] {
  for (const each of [text, less].filter(Boolean)) {
    const width = textWidth(each, SIZE);
    // Not over the figures of the axis.
    const x = Math.max(middle, left + width / 2 + 2);
    const places = ys.map((y) => ({ x: x - width / 2 - 2, y: y - 7, width: width + 4, height: 14 }));
    const found = takePlace(places, taken);
    if (found) {
      const mark: Mark = {
        kind: "text",
        x,
        y: found.y + 7,
        text: each,
        size: SIZE,
        align: "center",
        colour,
        rim: true,
      };
      return [{ mark, whole: each === text }];
    }
  }
  return [];
}

/** Signs of gaps stand above each other where several lines lack the same period. */
function gapMarks(
  result: Result,
  model: LineModel,
  { x, plot }: LaidPanel,
  { line, look }: LaidLine,
  stacked: Map<number, number>,
  words: Words,
): Mark[] {
  const marks: Mark[] = [];
  for (let slot = 0; slot < line.values.length; slot += 1) {
    const reason = result.reason[line.from + slot] ?? REASON.empty;
    const day = dayAt(model, result.slots.length, line, slot);
    if (reason === REASON.present || day === null) continue;
    const row = stacked.get(slot) ?? 0;
    stacked.set(slot, row + 1);
    marks.push({
      kind: "text",
      x: place(x, day),
      y: plot.y + plot.height - 9 - row * 14,
      text: words.glyph(reasonOf(reason)),
      size: SIZE,
      align: "center",
      colour: look.colour,
      rim: true,
    });
  }
  return marks;
}
