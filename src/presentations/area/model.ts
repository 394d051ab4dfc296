import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { selectedRows } from "../chart/average.ts";
import { dayOf } from "../chart/dates.ts";
import { seriesNames } from "../chart/names.ts";
import type { AreaOptions } from "./options.ts";

/** More parts than this nobody tells apart. */
export const MOST_PARTS = 7;
/** More than this are not drawn at all. */
const MOST_DRAWN = 20;

interface Part {
  readonly series: number;
  readonly row: number;
}

/** One part through time: from where to where it reaches at each moment; NaN where the whole is not known. */
export interface Layer extends Part {
  readonly name: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface AreaModel {
  readonly layers: readonly Layer[];
  /** Per moment its slot and its day. */
  readonly moments: readonly { readonly slot: number; readonly day: number }[];
  /** Moments at which a part is missing, so that the whole is not known. */
  readonly gaps: number;
  readonly left: number;
}

/** What is stacked: the topics of the one area that is shown, or the areas of the one topic. References never are. */
export function partsOf(result: Result, mine?: string): { parts: readonly Part[]; left: number } {
  const rows = selectedRows(result);
  const own = rows.find((row) => result.areas[row]?.code === mine) ?? rows[0];
  if (own === undefined) return { parts: [], left: 0 };
  const all =
    result.series.length > 1
      ? result.series.map((_, series) => ({ series, row: own }))
      : rows.map((row) => ({ series: 0, row }));
  const parts = all.slice(0, MOST_DRAWN);
  return { parts, left: result.series.length * rows.length - parts.length };
}

/**
 * Result → layers, the first part lowest. Where one part is missing the whole is a gap: a part that is not known is
 * not zero, and the parts above it would lie too low.
 */
export function areaModel(result: Result, { shares }: AreaOptions, words: Words, mine?: string): AreaModel {
  const { parts, left } = partsOf(result, mine);
  const names = seriesNames(result, words);
  const moments = result.slots.flatMap((_, slot) => {
    const period = parts[0] && result.periods[columnAt(result, parts[0].series, slot)];
    const day = period ? dayOf(period) : null;
    return day === null ? [] : [{ slot, day }];
  });
  const figures = parts.map(({ series, row }) =>
    moments.map(({ slot }) => result.values[cellAt(result, series, row, slot)] ?? NaN),
  );
  const totals = moments.map((_, at) => figures.reduce((sum, values) => sum + (values[at] ?? NaN), 0));
  const reached = moments.map(() => 0);
  const layers = parts.map(({ series, row }, part): Layer => {
    const span = moments.map((_, at) => {
      const total = totals[at] ?? NaN;
      const scale = shares ? 100 / total : 1;
      const from = reached[at] ?? 0;
      const to = from + (figures[part]?.[at] ?? NaN);
      reached[at] = to;
      const known = Number.isFinite(total) && Number.isFinite(scale);
      return known ? { from: from * scale, to: to * scale } : { from: NaN, to: NaN };
    });
    const area = words.localised(result.areas[row]?.name ?? { nl: "", en: "" });
    return {
      ...{ series, row },
      name: result.series.length > 1 ? (names[series] ?? "") : area,
      from: span.map(({ from }) => from),
      to: span.map(({ to }) => to),
    };
  });
  const gaps = totals.filter((total) => Number.isNaN(total)).length;
  return { layers, moments, gaps, left };
}
