import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { FLAG } from "../../cube/flags.ts";
import { takePlace } from "../chart/boxes.ts";
import { byWeight, weighty } from "../chart/figureOrder.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";
import { figureAt } from "../signs/figure.ts";
import type { LaidSmall } from "./layout.ts";

const HIGH = 14;
/** How far beyond its plot a figure may reach: panels have so much between them. */
const BEYOND = 14;
const APART = 6;

/** What stands at the points of a small panel, and how many figures that are asked for have no place. */
export interface SmallFigures {
  readonly marks: readonly Mark[];
  readonly left: number;
}

/**
 * Figures above their points, or below where something stands there, never over a bar; where moments stand too close together for all,
 * only the newest, the first, the highest and the lowest. A changed territory keeps its sign without its figure too.
 */
export function smallFigures(
  result: Result,
  { panel, plot, x, y }: LaidSmall,
  bars: readonly Rect[],
  asked: boolean,
  colour: string,
  words: Words,
  theme: Theme,
): SmallFigures {
  const points = panel.days.flatMap((day, slot) => {
    const value = panel.values[slot] ?? NaN;
    if (day === null || Number.isNaN(value)) return [];
    const broken = ((result.flags[panel.from + slot] ?? 0) & FLAG.break) !== 0;
    const { text, marks } = figureAt(result, panel.from + slot, words, null);
    const at = { x: place(x, day), y: place(y, value), value, sign: broken ? words.flagMark("break") : "" };
    return { ...at, text: text + marks, width: textWidth(text + marks, TEXT.axis) + APART };
  });
  const step = Math.min(...points.slice(1).map((point, at) => point.x - (points[at]?.x ?? point.x)));
  const crowded = points.some(({ width }) => width > step);
  const shown = !asked ? [] : byWeight(crowded ? weighty(points) : points);
  const taken: Rect[] = bars.slice();
  const style = { kind: "text", size: TEXT.axis, align: "center", rim: true } as const;
  const written = new Map(
    shown.flatMap((point): [typeof point, Mark][] => {
      const { width } = point;
      const left = Math.max(plot.x, Math.min(plot.x + plot.width + BEYOND - width, point.x - width / 2));
      const above = { x: left, y: point.y - 4 - HIGH, width, height: HIGH };
      const below = { ...above, y: point.y + 4 };
      const within = { x: plot.x, y: plot.y - HIGH, width: plot.width + BEYOND, height: plot.height + HIGH };
      const box = takePlace(point.value < 0 ? [below, above] : [above, below], taken, within);
      if (!box) return [];
      return [[point, { ...style, x: left + width / 2, y: box.y + HIGH / 2, text: point.text, colour: theme.ink }]];
    }),
  );
  const signs = points
    .filter((point) => point.sign !== "" && !written.has(point))
    .map((point): Mark => ({ ...style, x: point.x, y: point.y - 9, text: point.sign, colour }));
  return { marks: [...written.values(), ...signs], left: asked ? points.length - written.size : 0 };
}
