import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { textWidth, wrapText } from "../chart/text.ts";
import { limitDecimals } from "../map/legend.ts";
import type { Scene } from "../map/scene.ts";
import type { Frame } from "./atlas.ts";
import { CAPTION } from "./grid.ts";
import type { Mark } from "./marks.ts";

const LETTERS = 13.5;
/** Captions are bold, and so somewhat wider than texts are measured. */
const BOLD = 1.06;
/** Height of each line of a caption after the first. */
export const CAPTION_LINE = 17;
/** Of a longer name the rest is in the legend. */
const MOST_LINES = 3;

/** Height of a strip of classes with its limits, and the room below it. */
export const STRIP = 28;
const [BAR, LIMIT, WIDEST] = [8, 11, 260];

/** A caption as it is broken over a map of this width. */
export function captionLines({ caption }: Pick<Frame, "caption">, width: number): string[] {
  return wrapText(caption, width, LETTERS * BOLD).slice(0, MOST_LINES);
}

/** Height of what stands over each of several maps of this width, the same over all of them; 0 over one that stands alone. */
export function headOf(frames: readonly Frame[], width: number): number {
  if (frames.length < 2) return 0;
  const lines = Math.max(1, ...frames.map((frame) => captionLines(frame, width).length));
  return CAPTION + (lines - 1) * CAPTION_LINE + (frames.some(({ strip }) => strip) ? STRIP : 0);
}

/**
 * The classes of one map in a row over it, with the limits between them as far as there is room: where each map has
 * classes of its own, nobody should have to look for them elsewhere.
 */
export function stripOf({ classes, colours }: Scene, decimals: number, words: Words, theme: Theme): Frame["strip"] {
  if (!classes) return undefined;
  const limits = classes.limits.map((limit) => words.number(limit, limitDecimals(classes, decimals)));
  return (width) => {
    const step = Math.min(width, WIDEST) / colours.length;
    const bars = colours.map((fill, at): Mark => {
      const d = `M${round(at * step)},0h${round(step)}v${BAR}h${round(-step)}Z`;
      return { kind: "path", d, fill, stroke: theme.lineStrong, width: 0.5 };
    });
    let reached = -Infinity;
    const texts = limits.flatMap((text, at): Mark[] => {
      const [middle, half] = [(at + 1) * step, textWidth(text, LIMIT) / 2];
      if (middle - half < reached + LIMIT / 2) return [];
      reached = middle + half;
      const look = { size: LIMIT, colour: theme.inkQuiet, anchor: "middle" } as const;
      return [{ kind: "text", x: round(middle), y: BAR + LIMIT, text, ...look }];
    });
    return [...bars, ...texts];
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
