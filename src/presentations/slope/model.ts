import { FLAG } from "../../cube/flags.ts";
import type { Localised } from "../../cube/text.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { seriesNames } from "../chart/names.ts";

export type SlopeStanding = "mine" | "reference" | "front" | "quiet";

/** One area at two moments. A figure is NaN exactly where there is none. */
export interface Slope {
  readonly row: number;
  readonly name: string;
  readonly standing: SlopeStanding;
  readonly cells: readonly [number, number];
  readonly values: readonly [number, number];
  /** Its territory or way of counting changed in between. */
  readonly broken: boolean;
}

/** One topic; topics never share an axis here, because their lines would cross for no reason. */
export interface SlopePanel {
  readonly series: number;
  readonly title: string;
  readonly unit: Localised;
  readonly decimals: number;
  readonly slopes: readonly Slope[];
}

export interface SlopeModel {
  readonly panels: readonly SlopePanel[];
  /** The slots of the two moments. */
  readonly moments: readonly [number, number];
  /** Topics that are not drawn. */
  readonly left: number;
}

/** More topics than this do not fit above each other. */
export const MOST_PANELS = 4;
/** Up to so many areas are all in front. */
const FEW = 10;
/** Of many areas, so many that rose most and so many that fell most are in front. */
const EACH_SIDE = 2;

/** Result → lines between the first and the last moment. Every area with one of both figures is in it. */
export function slopeModel(result: Result, words: Words, mine?: string): SlopeModel {
  const names = seriesNames(result, words);
  const moments: [number, number] = [0, Math.max(0, result.slots.length - 1)];
  const drawn = result.slots.length < 2 ? [] : result.series.slice(0, MOST_PANELS);
  const panels = drawn.map(({ unit, decimals }, series): SlopePanel => {
    const slopes = result.areas.map((area, row): Slope => {
      const cells = moments.map((slot) => cellAt(result, series, row, slot));
      const [first = -1, last = -1] = cells;
      return {
        row,
        name: words.localised(area.name),
        standing: area.role === "reference" ? "reference" : area.code === mine ? "mine" : "quiet",
        cells: [first, last],
        values: [result.values[first] ?? NaN, result.values[last] ?? NaN],
        broken: cells.some((cell) => ((result.flags[cell] ?? 0) & FLAG.break) !== 0),
      };
    });
    const front = inFront(slopes);
    return {
      series,
      title: names[series] ?? "",
      unit,
      decimals,
      slopes: slopes.map((slope) => (front.has(slope) ? { ...slope, standing: "front" } : slope)),
    };
  });
  return { panels, moments, left: result.slots.length < 2 ? 0 : result.series.length - drawn.length };
}

/** Of a few areas all; of many those that rose and fell most, a broken one aside: its change is not its own. */
function inFront(slopes: readonly Slope[]): Set<Slope> {
  const own = slopes.filter(({ standing }) => standing === "quiet" || standing === "mine");
  const quiet = own.filter(({ standing }) => standing === "quiet");
  if (own.length <= FEW) return new Set(quiet);
  const moved = quiet
    .filter(({ values: [from, to], broken }) => !Number.isNaN(to - from) && !broken)
    .sort((a, b) => b.values[1] - b.values[0] - (a.values[1] - a.values[0]));
  return new Set([...moved.slice(0, EACH_SIDE), ...moved.slice(EACH_SIDE).slice(-EACH_SIDE)]);
}
