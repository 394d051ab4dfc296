import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import type { Size } from "../chart/echarts.ts";
import { baseLine, lyingAxis, tickTexts } from "../chart/frame.ts";
import { TEXT } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { axisFor, place } from "../chart/scale.ts";
import type { Axis, Scale } from "../chart/scale.ts";
import { widest, wrapText } from "../chart/text.ts";
import { boxMarks } from "./box.ts";
import { dotMarks, limitMarks, radiusOf } from "./dots.ts";
import type { Bin, Dot, Spread } from "./model.ts";
import type { DistributionOptions } from "./options.ts";
import { swarm } from "./swarm.ts";

export interface LaidBin extends Rect {
  readonly bin: Bin;
}

export interface LaidDot {
  readonly dot: Dot;
  readonly x: number;
  readonly y: number;
}

export interface LaidSpread {
  readonly spread: Spread;
  readonly bins: readonly LaidBin[];
  readonly dots: readonly LaidDot[];
  /** Whether the many are drawn as dots. */
  readonly drawn: boolean;
}

export interface DistributionLayout extends Size {
  readonly spreads: readonly LaidSpread[];
  readonly marks: readonly Mark[];
}

const BOX = 34;
const FOOT = 30;
const LEAST = 90;
/** The name of what the bars count, above them. */
const COUNTED = 18;
/** More dots than this are no longer told apart; the bars say it better. */
const MOST_DOTS = 1000;

/** Spreads and a space → where everything stands. Pure; the same in a browser and in Node. */
export function layDistribution(
  result: Result,
  spreads: readonly Spread[],
  options: DistributionOptions,
  words: Words,
  theme: Theme,
  { width, height }: Size,
): DistributionLayout {
  const marks: Mark[] = [];
  const laid: LaidSpread[] = [];
  const each = Math.floor(height / Math.max(1, spreads.length));
  let top = 0;
  for (const spread of spreads) {
    const title = wrapText(spread.title, width - 8, TEXT.name);
    const head = title.length * 17 + (options.histogram ? COUNTED : 0) + 10;
    const counts = axisFor(0, Math.max(1, ...spread.bins.map(({ count }) => count)), 3, true);
    const countTexts = options.histogram ? tickTexts(counts, words) : [];
    // Half of the first and the last figure of the axis stands beside the plot.
    const beside = widest(tickTexts(spread.axis, words), TEXT.axis) / 2 + 2;
    const left = Math.max(beside, 14, options.histogram ? widest(countTexts, TEXT.axis) + 14 : 0);
    const box = options.box ? BOX : 0;
    const rest = Math.max(0, each - head - box - FOOT - 10);
    const drawn = options.dots && spread.dots.length <= MOST_DOTS;
    const dotsHeight = drawn ? Math.max(LEAST, options.histogram ? rest * 0.4 : rest) : 44;
    const barsHeight = options.histogram ? Math.max(LEAST, rest - dotsHeight) : 0;
    const plot: Rect = {
      x: left,
      y: top + head,
      width: Math.max(60, width - left - Math.max(20, beside)),
      height: barsHeight + box + dotsHeight,
    };
    const x: Scale = { min: spread.axis.min, max: spread.axis.max, from: plot.x, to: plot.x + plot.width };
    const ticks = thinned(spread.axis, plot.width, words);
    const bars: Rect = { ...plot, height: barsHeight };
    const y: Scale = { min: 0, max: counts.max, from: bars.y + bars.height, to: bars.y };
    const bins = spread.bins.map((bin): LaidBin => {
      const [from, to] = [place(x, bin.from), place(x, bin.to)];
      const high = options.histogram ? place(y, bin.count) : bars.y;
      return { bin, x: from + 0.5, y: high, width: Math.max(1, to - from - 1), height: bars.y + bars.height - high };
    });
    const strip: Rect = { ...plot, y: bars.y + bars.height + box, height: dotsHeight };
    const crowd: Rect = { ...strip, y: strip.y + 20, height: strip.height - 22 };
    const places = swarm(
      spread.dots.map(({ value }) => place(x, value)),
      crowd,
      drawn ? radiusOf(spread) : 0,
    );
    const dots = spread.dots.map((dot, at): LaidDot => {
      const { x = 0, y = 0 } = places[at] ?? {};
      // Who is asked for stands above the many, not among them.
      return { dot, x, y: dot.standing === "selected" ? y : strip.y + 10 };
    });
    marks.push(
      ...title.map((text, row): Mark => ({
        kind: "text",
        x: 0,
        y: top + row * 17 + 9,
        text,
        size: TEXT.name,
        colour: theme.ink,
      })),
      ...(options.histogram
        ? [quietText(`↑ ${words.text("distribution.count")}`, 0, top + title.length * 17 + 8, theme)]
        : []),
      ...lyingAxis(ticks, tickTexts(ticks, words), plot, x, theme, true),
    );
    if (options.histogram) {
      marks.push(
        ...bins
          .filter(({ bin }) => bin.count > 0)
          .map((bin): Mark => ({ ...rect(bin), kind: "rect", colour: theme.accent, opacity: 0.55 })),
        ...counts.ticks.map((tick, at): Mark => ({
          ...quietText(countTexts[at] ?? "", plot.x - 8, place(y, tick), theme),
          align: "right",
        })),
        baseLine(bars, theme),
      );
    }
    if (options.box && spread.box)
      marks.push(
        ...boxMarks(
          spread.box,
          x,
          bars.y + bars.height + box / 2,
          result.series[spread.series]?.decimals ?? 0,
          words,
          theme,
        ),
      );
    if (options.limits) marks.push(...limitMarks(spread.limits, plot, x, theme));
    marks.push(
      ...dotMarks(dots, drawn, radiusOf(spread), { ...plot, x: 0, width, y: strip.y, height: strip.height }, theme),
    );
    laid.push({ spread, bins, dots, drawn });
    top = plot.y + plot.height + FOOT + 10;
  }
  return { width, height: Math.ceil(Math.max(60, top)), spreads: laid, marks };
}

function quietText(text: string, x: number, y: number, theme: Theme) {
  return { kind: "text", x, y, text, size: TEXT.axis, colour: theme.inkQuiet } as const;
}

function rect({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

/** As many limits of bins as have room for their figures: all, or every second, third … */
function thinned(axis: Axis, width: number, words: Words): Axis {
  const room = widest(tickTexts(axis, words), TEXT.axis) + 14;
  const every = Math.max(1, Math.ceil((axis.ticks.length * room) / width));
  return { ...axis, ticks: axis.ticks.filter((_, at) => at % every === 0) };
}
