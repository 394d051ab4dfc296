import { REASON } from "../../cube/reason.ts";
import { classify, classOf } from "../../analysis/classes/classify.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { drawnRows, seriesOf } from "../map/scene.ts";
import type { BivariateOptions } from "./options.ts";

/** In how many classes each topic falls, equally many areas in each. More than nine colours nobody tells apart. */
const CLASSES = 3;

/** The limits between the classes of one topic; none where all figures are equal. */
export interface Side {
  readonly series: number;
  readonly limits: readonly number[];
}

/** The two topics of a map: `x` goes across the legend, `y` up. */
export interface Pair {
  readonly x: Side;
  readonly y: Side;
}

/**
 * Two topics with their classes, over the drawn areas in all periods, so that periods compare. Equal figures never part,
 * so a topic may have fewer classes. Undefined for fewer than two topics.
 */
export function pairOf(result: Result, options: Pick<BivariateOptions, "series" | "other">): Pair | undefined {
  const across = seriesOf(result, options);
  const wanted = options.other < result.series.length ? options.other : -1;
  const up = wanted >= 0 && wanted !== across ? wanted : [...result.series.keys()].find((series) => series !== across);
  if (up === undefined) return undefined;
  const rows = drawnRows(result);
  const side = (series: number): Side => {
    const values = rows.flatMap((row) =>
      result.slots.map((_, slot) => result.values[cellAt(result, series, row, slot)] ?? NaN),
    );
    const kind = result.series[series]?.kind ?? "count";
    const query = { method: "quantile", count: CLASSES } as const;
    // Categories may be more than three; then they are taken together as other figures are.
    const classes = classify(Float64Array.from(values), kind === "class" ? "count" : kind, query);
    return { series, limits: classes?.limits ?? [] };
  };
  return { x: side(across), y: side(up) };
}

/** The class of one area in one topic, from 0; −1 without a figure. */
export function classAt(result: Result, { series, limits }: Side, row: number, slot: number): number {
  const cell = cellAt(result, series, row, slot);
  return result.reason[cell] === REASON.present ? classOf(result.values[cell] ?? NaN, limits) : -1;
}
