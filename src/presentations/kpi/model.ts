import { FLAG } from "../../cube/flags.ts";
import { REASON } from "../../cube/reason.ts";
import { cellAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { behindFigure } from "../../i18n/behindFigure.ts";
import type { Words } from "../../i18n/words.ts";
import { selectedRows } from "../chart/average.ts";
import { cellInWords, periodName, seriesNames } from "../chart/names.ts";
import { figureAt } from "../signs/figure.ts";
import type { KpiOptions } from "./options.ts";
import { placeOf } from "../ranking/places.ts";

/** More cards than this are a table. */
export const MOST_CARDS = 12;
/** From this many areas on only one has cards: mine, else the first. */
const MANY_AREAS = 5;
/** A place among fewer says nothing. */
export const LEAST_PLACED = 5;
/** A trend of fewer points is a change. */
export const LEAST_TREND = 3;

/** One key figure, in words; NaN in the trend where there is no figure. */
export interface Card {
  readonly key: string;
  readonly title: string;
  readonly area: string;
  /** Code of the area, where choosing it means something. */
  readonly code: string | null;
  readonly mine: boolean;
  readonly figure: string;
  readonly unit: string;
  readonly period: string;
  /** Whole sentences below the figure. */
  readonly lines: readonly string[];
  readonly trend: readonly number[];
}

export interface Cards {
  readonly cards: readonly Card[];
  /** How many there would be. */
  readonly of: number;
}

/** The key figures of a result: of mine where there are many areas, else of each area. */
export function cardsOf(result: Result, options: KpiOptions, words: Words, mine?: string): Cards {
  const selected = selectedRows(result);
  const rows = selected.length > 0 ? selected : [...result.areas.keys()];
  const own = rows.find((row) => result.areas[row]?.code === mine) ?? rows[0];
  const shown = rows.length >= MANY_AREAS && own !== undefined ? [own] : rows;
  const names = seriesNames(result, words);
  const slot = result.slots.length - 1;
  const all = slot < 0 ? [] : shown.flatMap((row) => result.series.map((_, series) => ({ row, series })));
  const cards = all.slice(0, MOST_CARDS).map(({ row, series }): Card => {
    const area = result.areas[row];
    const cell = cellAt(result, series, row, slot);
    const { text, marks, missing, words: said } = figureAt(result, cell, words, null);
    const trend = result.slots.map((__, at) => result.values[cellAt(result, series, row, at)] ?? NaN);
    return {
      key: `${series} ${row}`,
      title: names[series] ?? "",
      area: area ? words.localised(area.name) : "",
      code: area && !area.parts ? area.code : null,
      mine: area?.code === mine,
      figure: text + marks,
      unit: missing
        ? said.join(", ")
        : behindFigure(words.localised(result.series[series]?.unit ?? { nl: "", en: "" })),
      period: periodName(result, series, slot, words),
      lines: [
        ...(options.change && !missing ? changeLines(result, series, row, slot, words) : []),
        ...(options.place && !missing ? placeLines(result, series, row, slot, words) : []),
        ...(options.references ? referenceLines(result, series, row, slot, words) : []),
      ],
      trend: options.trend && trend.filter((value) => !Number.isNaN(value)).length >= LEAST_TREND ? trend : [],
    };
  });
  return { cards, of: rows.length * result.series.length };
}

/** Since an earlier slot, the last that has a figure unless said otherwise; what rounds to nothing is no change. */
export function changeLines(
  result: Result,
  series: number,
  row: number,
  slot: number,
  words: Words,
  before = lastBefore(result, series, row, slot),
): string[] {
  const of = result.series[series];
  const cell = cellAt(result, series, row, slot);
  if (!of || before < 0 || of.kind === "class") return [];
  const value = result.values[cell] ?? NaN;
  const base = result.values[cellAt(result, series, row, before)] ?? NaN;
  const step = 10 ** of.decimals;
  const change = (Math.round(value * step) - Math.round(base * step)) / step;
  const since = periodName(result, series, before, words);
  const id = change === 0 ? "kpi.same" : change > 0 ? "kpi.more" : "kpi.less";
  const unit = of.kind === "percentage" ? words.text("kpi.points") : "";
  const size = [words.number(Math.abs(change), of.decimals), unit].filter(Boolean).join(" ");
  const broken = ((result.flags[cell] ?? 0) & FLAG.break) !== 0 ? [words.text("kpi.break")] : [];
  return [words.text(id, { change: size, since }), ...broken];
}

function lastBefore(result: Result, series: number, row: number, slot: number): number {
  for (let at = slot - 1; at >= 0; at -= 1) {
    if (result.reason[cellAt(result, series, row, at)] === REASON.present) return at;
  }
  return -1;
}

function placeLines(result: Result, series: number, row: number, slot: number, words: Words): string[] {
  if (result.series[series]?.kind === "class") return [];
  const { place, of } = placeOf(result, series, row, slot);
  return place > 0 && of >= LEAST_PLACED ? [words.text("kpi.place", { place, of })] : [];
}

function referenceLines(result: Result, series: number, row: number, slot: number, words: Words): string[] {
  return result.areas.flatMap(({ role, name }, at) => {
    if (role !== "reference" || at === row) return [];
    const { figure } = cellInWords(result, cellAt(result, series, at, slot), words);
    return [words.text("kpi.reference", { area: name, figure })];
  });
}
