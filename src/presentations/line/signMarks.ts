import { flagsOf } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { takePlace } from "../chart/boxes.ts";
import { byWeight } from "../chart/figureOrder.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { beyondAxis, place } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";
import type { LaidLine, LaidPanel } from "./layout.ts";
import type { LineOptions } from "./options.ts";
import { dayAt } from "./series.ts";
import type { Line, LineModel } from "./series.ts";

const SIZE = 12;
/** With more signs than this the picture is no longer read sign by sign; the cursor still says each. */
const MOST = 80;

/** Flags that every figure of a line has; they are said once, behind its name. */
function commonFlags(result: Result, line: Line): number {
  if (line.from < 0) return 0;
  let [common, known] = [0xffff, 0];
  for (let slot = 0; slot < line.values.length; slot += 1) {
    if (result.reason[line.from + slot] !== REASON.present) continue;
    common &= result.flags[line.from + slot] ?? 0;
    known += 1;
  }
  return known > 1 ? common : 0;
}

/** The signs of the flags that every figure of a line has. */
export function commonMarks(result: Result, line: Line, words: Words): string {
  const marks = flagsOf(commonFlags(result, line)).map(words.flagMark).join("");
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
  const placed = front.map((each) => pointMarks(result, model, laid, each, options, words, theme, taken.boxes));
  const gaps = front.flatMap((each) => gapMarks(result, model, laid, each, taken.gaps, words));
  return {
    marks: [...placed.flatMap(({ marks }) => marks), ...(gaps.length <= MOST ? gaps : [])],
    left: placed.reduce((sum, { left }) => sum + left, 0),
  };
}

function pointMarks(
  result: Result,
  model: LineModel,
  laid: LaidPanel,
  { line, look }: LaidLine,
  options: Pick<LineOptions, "values">,
  words: Words,
  theme: Theme,
  taken: Rect[],
): PlacedSigns {
  const { axis } = laid;
  const common = commonFlags(result, line);
  const decimals = result.series[line.series]?.decimals ?? 0;
  const wanted: { slot: number; value: number; texts: string[] }[] = [];
  for (let slot = 0; slot < line.values.length; slot += 1) {
    const value = line.values[slot] ?? NaN;
    if (Number.isNaN(value)) continue;
    const flags = flagsOf((result.flags[line.from + slot] ?? 0) & ~common)
      .map(words.flagMark)
      .join("");
    const beyond = beyondAxis(axis, value) ? (value > axis.max ? "↑" : "↓") : "";
    const figure = options.values || beyond ? beyond + words.number(value, decimals) : "";
    // Where there is no room for a figure its signs may still have a place.
    const texts = [figure + flags, ...(figure ? [flags] : [])].filter(Boolean);
    if (texts.length > 0) wanted.push({ slot, value, texts });
  }
  if (!options.values && wanted.length > MOST) return { marks: [], left: 0 };
  let left = 0;
  const marks = byWeight(wanted).flatMap(({ slot, value, texts }): Mark[] => {
    const day = dayAt(model, result.slots.length, line, slot);
    if (day === null) return [];
    // Above its point, or below it where the point stands on the upper end of the axis.
    const [x, y] = [place(laid.x, day), place(laid.y, value) + (value > axis.max ? 10 : -12)];
    const boxOf = (text: string) => {
      const width = textWidth(text, SIZE);
      return { x: x - width / 2 - 2, y: y - 7, width: width + 4, height: 14 };
    };
    const text = texts.find((each) => takePlace([boxOf(each)], taken));
    if (options.values && text !== texts[0]) left += 1;
    const colour = look.rank === 0 ? look.colour : theme.ink;
    return text === undefined ? [] : [{ kind: "text", x, y, text, size: SIZE, align: "center", colour, rim: true }];
  });
  return { marks, left };
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
