import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { pointsOf } from "../scatter/model.ts";
import type { Point, ScatterModel } from "../scatter/model.ts";
import { beyond, funnelSeries, LEVELS } from "./limits.ts";
import type { FunnelSeries } from "./limits.ts";

/** Points of rates against sizes, around a middle. */
export interface FunnelModel extends ScatterModel {
  readonly series: FunnelSeries;
  readonly middle: number;
  /** What the middle is of: a reference area, or all that are drawn together. */
  readonly middleName: string;
  /** How many points lie outside the limits of each level. */
  readonly outsideOf: readonly [narrow: number, wide: number];
  /** Names of references of which nothing is drawn. */
  readonly unused: readonly string[];
}

const [NARROW, WIDE] = LEVELS;

/**
 * Result → points with a rate and a size. The middle is the figure of the first reference that has one, else what all
 * drawn areas make together: their counts over their sizes, never the mean of their rates. Undefined where there is
 * no rate with limits, no size, or nothing to draw.
 */
export function funnelModel(result: Result, words: Words, mine?: string): FunnelModel | undefined {
  const series = funnelSeries(result);
  const slot = result.slots.length - 1;
  if (!series || slot < 0) return undefined;
  const axes = { x: series.size, y: series.of, third: null, slot };
  const { points: all, missing } = pointsOf(result, axes, words, mine, new Set());
  const own = all.filter(({ standing, x }) => standing !== "reference" && x > 0);
  const references = result.areas.flatMap((area, row) => (area.role === "reference" ? [{ area, row }] : []));
  const reference = references.find(({ row }) => {
    const cell = cellAt(result, series.of, row, slot);
    return result.reason[cell] === REASON.present && (result.values[cell] ?? 0) > 0;
  });
  const middle = reference ? (result.values[cellAt(result, series.of, reference.row, slot)] ?? NaN) : together(own);
  if (!(middle > 0)) return undefined;
  const away = (level: (typeof LEVELS)[number]) =>
    own.flatMap(({ row, x, y }) => {
      const far = beyond(series.rate, middle, x, y, level);
      return far > 1 ? [{ row, far }] : [];
    });
  const outside = away(WIDE)
    .sort((a, b) => b.far - a.far)
    .map(({ row }) => row);
  const far = new Set(outside);
  const points = own.map((point): Point =>
    point.standing === "selected" && far.has(point.row) ? { ...point, standing: "outlier" } : point,
  );
  return {
    ...{ axes, by: "none", line: undefined, points, outside, missing, series, middle },
    middleName: reference ? words.localised(reference.area.name) : words.text("funnel.together", { count: own.length }),
    outsideOf: [away(NARROW).length, outside.length],
    unused: references.flatMap(({ area }) => (area === reference?.area ? [] : [words.localised(area.name)])),
  };
}

/** The rate of all areas as one. */
function together(points: readonly Point[]): number {
  let [counted, sizes] = [0, 0];
  for (const { x, y } of points) {
    counted += x * y;
    sizes += x;
  }
  return counted / sizes;
}
