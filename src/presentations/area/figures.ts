import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import type { Theme } from "../../ui/theme.ts";
import { takePlace } from "../chart/boxes.ts";
import { byWeight, weighty } from "../chart/figureOrder.ts";
import { inkOn } from "../chart/looks.ts";
import type { Mark, Rect } from "../chart/marks.ts";
import { place } from "../chart/scale.ts";
import type { Scale } from "../chart/scale.ts";
import { textWidth } from "../chart/text.ts";
import { figureAt } from "../signs/figure.ts";
import { layerFill, runsOf } from "./layers.ts";
import type { AreaModel, Layer } from "./model.ts";

const SIZE = 12;
/** So high a layer is where a figure stands in it. */
const ROOM = SIZE + 3;
/** Between a figure and the end of its layer, and twice this between two figures. */
const ASIDE = 4;

/** Where moments and figures stand, and whether figures are parts of 100 %. */
interface Ground {
  readonly x: Scale;
  readonly y: Scale;
  readonly shares: boolean;
}

export interface LayerFigures {
  readonly marks: readonly Mark[];
  /** How many have no place. */
  readonly left: number;
  /** Per layer the moments at which a figure stands, with its signs. */
  readonly has: readonly ReadonlySet<number>[];
}

/** Where none are asked for. */
export const NO_FIGURES: LayerFigures = { marks: [], left: 0, has: [] };

/**
 * Figures in their layers, those of a single one above its line, each where its layer has room for it over its whole
 * width. Where moments stand too close together for all, only the newest, the first, the highest and the lowest.
 */
export function layerFigures(
  result: Result,
  { layers, moments }: AreaModel,
  { x, y, shares }: Ground,
  words: Words,
  theme: Theme,
): LayerFigures {
  const places = moments.map(({ day }) => place(x, day));
  const step = Math.min(...places.slice(1).map((one, at) => one - (places[at] ?? one)));
  const alone = layers.length === 1;
  let left = 0;
  const has = layers.map(() => new Set<number>());
  const marks = layers.flatMap((layer, index): Mark[] => {
    const figures = runsOf(layer.to).flatMap((run) =>
      run.map((at) => {
        const value = (layer.to[at] ?? NaN) - (layer.from[at] ?? NaN);
        const cell = cellAt(result, layer.series, layer.row, moments[at]?.slot ?? 0);
        const { text, marks: signs } = figureAt(result, cell, words, null);
        const written = (shares ? `${words.number(value, 0)}%` : text) + signs;
        return { run, at, value, text: written, width: textWidth(written, SIZE) + 2 * ASIDE };
      }),
    );
    const crowded = figures.some(({ width }) => width > step);
    const { colour, pale } = layerFill(index, layers.length, theme);
    const rim = alone || pale;
    const style = { size: SIZE, align: "center", colour: rim ? theme.ink : inkOn(colour, theme), rim } as const;
    const taken: Rect[] = [];
    const written = byWeight(crowded ? weighty(figures) : figures).flatMap(({ run, at, text, width }): Mark[] => {
      // At the end of its layer a figure stands beside its moment.
      const [first, last] = [places[run[0] ?? at] ?? 0, places[run.at(-1) ?? at] ?? 0];
      const middle = Math.max(first + width / 2, Math.min(last - width / 2, places[at] ?? 0));
      const { above, top, foot } = spanOver(layer, run, places, [middle - width / 2, middle + width / 2], y);
      const fits = last - first >= width && (alone || foot - top >= ROOM);
      const height = alone ? above - ROOM / 2 - 2 : (top + foot) / 2;
      const box = { x: middle - width / 2, y: height - ROOM / 2, width, height: ROOM };
      if (!fits || !takePlace([box], taken)) return [];
      has[index]?.add(at);
      return [{ kind: "text", x: middle, y: height, text, ...style }];
    });
    left += figures.length - written.length;
    return written;
  });
  return { marks, left, has };
}

/** Between which heights a run of a layer is filled over a whole stretch, and where its upper edge is highest, in pixels. */
function spanOver(
  { from, to }: Layer,
  run: readonly number[],
  places: readonly number[],
  [first, last]: readonly [number, number],
  y: Scale,
) {
  const within = [first, last, ...places.filter((one) => one > first && one < last)];
  const edge = (values: readonly number[]) => within.map((at) => place(y, between(run, places, values, at)));
  const [tops, feet] = [edge(to), edge(from)];
  return { above: Math.min(...tops), top: Math.max(...tops), foot: Math.min(...feet) };
}

/** What an edge reaches between two moments of a run. */
function between(run: readonly number[], places: readonly number[], values: readonly number[], at: number): number {
  const next = Math.max(
    1,
    run.findIndex((moment) => (places[moment] ?? at) >= at - 1e-6),
  );
  const [before, after] = [run[next - 1] ?? 0, run[next] ?? 0];
  const [left, right] = [places[before] ?? at, places[after] ?? at];
  const [low, high] = [values[before] ?? NaN, values[after] ?? NaN];
  return low + ((high - low) * (at - left)) / (right - left);
}
