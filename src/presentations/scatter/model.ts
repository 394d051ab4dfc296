import { FLAG } from "../../cube/flags.ts";
import { REASON, reasonOf } from "../../cube/reason.ts";
import type { Reason } from "../../cube/reason.ts";
import { leastSquares, outliers } from "../../analysis/regression.ts";
import type { Regression } from "../../analysis/regression.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { selectedRows } from "../chart/average.ts";
import { scatterAxes } from "./options.ts";
import type { ScatterAxes, ScatterOptions } from "./options.ts";

/** Why a point is there: the favourite area, a reference, one that lies far from the line, or one of the many. */
export type PointStanding = "mine" | "reference" | "outlier" | "selected";

/** One area with both figures. */
export interface Point {
  /** Row of the result. */
  readonly row: number;
  readonly name: string;
  readonly standing: PointStanding;
  readonly x: number;
  readonly y: number;
  /** The third figure; NaN without. */
  readonly third: number;
  /** Class of the third figure; −1 without. */
  readonly classIndex: number;
  /** A provisional figure, a forecast or an estimate: drawn hollow. */
  readonly unsure: boolean;
}

/** What is drawn, without a pixel. */
export interface ScatterModel {
  readonly axes: ScatterAxes;
  /** What the third topic is shown by. */
  readonly by: ScatterOptions["third"];
  readonly points: readonly Point[];
  /** Through the selected areas only; undefined where there is none. */
  readonly line: Regression | undefined;
  /** Rows of the areas that lie furthest from the line, the furthest first. */
  readonly outside: readonly number[];
  /** Selected areas that lack a figure, by why the first that is missing is missing. */
  readonly missing: ReadonlyMap<Reason, number>;
}

/** Up to so many areas that stand out are named. */
const MOST_OUTLIERS = 8;
const UNSURE = FLAG.provisional | FLAG.forecast | FLAG.estimate;

/** Result → points. Every area with both figures is exactly one point; undefined where there are no two topics. */
export function scatterModel(
  result: Result,
  options: ScatterOptions,
  words: Words,
  mine?: string,
): ScatterModel | undefined {
  const axes = scatterAxes(result, options);
  if (!axes) return undefined;
  const rows = selectedRows(result);
  const figures = (series: number) => rows.map((row) => result.values[cellAt(result, series, row, axes.slot)] ?? NaN);
  const [xs, ys] = [figures(axes.x), figures(axes.y)];
  const line = leastSquares(xs, ys);
  const outside = line ? outliers(line, xs, ys, MOST_OUTLIERS).flatMap((at) => rows[at] ?? []) : [];
  return { axes, by: options.third, line, outside, ...pointsOf(result, axes, words, mine, new Set(outside)) };
}

/** The areas with both figures, each a point, and why the selected others are none. `far` are rows that stand out. */
export function pointsOf(
  result: Result,
  axes: ScatterAxes,
  words: Words,
  mine: string | undefined,
  far: ReadonlySet<number>,
): Pick<ScatterModel, "points" | "missing"> {
  const missing = new Map<Reason, number>();
  const points = result.areas.flatMap((area, row): Point[] => {
    const [xCell, yCell] = [cellAt(result, axes.x, row, axes.slot), cellAt(result, axes.y, row, axes.slot)];
    const why = [xCell, yCell]
      .map((cell) => result.reason[cell] ?? REASON.empty)
      .find((each) => each !== REASON.present);
    if (why !== undefined) {
      if (area.role === "selected") missing.set(reasonOf(why), (missing.get(reasonOf(why)) ?? 0) + 1);
      return [];
    }
    const third = axes.third === null ? -1 : cellAt(result, axes.third, row, axes.slot);
    return [
      {
        row,
        name: words.localised(area.name),
        standing:
          area.role === "reference" ? "reference" : area.code === mine ? "mine" : far.has(row) ? "outlier" : "selected",
        x: result.values[xCell] ?? NaN,
        y: result.values[yCell] ?? NaN,
        third: result.values[third] ?? NaN,
        classIndex: result.classIndex[third] ?? -1,
        unsure: [xCell, yCell].some((cell) => ((result.flags[cell] ?? 0) & UNSURE) !== 0),
      },
    ];
  });
  return { points, missing };
}
