import type { Message } from "../../cube/message.ts";
import { REASON } from "../../cube/reason.ts";
import { crossedBreaks } from "../../analysis/dated.ts";
import { directionOf } from "../../analysis/describe/change.ts";
import { figureAt as figureOf } from "../../analysis/describe/figures.ts";
import { cellAt, columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import { behindFigure } from "../../i18n/behindFigure.ts";
import type { Words } from "../../i18n/words.ts";
import { figureAt } from "../../presentations/signs/figure.ts";
import { placeOf } from "../../presentations/ranking/places.ts";

/** A figure as it is written, with what must be known of it in words; where there is none its sign, and why. */
export interface Written {
  readonly figure: string;
  readonly said: string;
}

/** One key figure of a municipality in words, with the figures beside it. */
export interface PlaceCard extends Written {
  readonly unit: string;
  readonly period: string;
  /** Place among the municipalities that have a figure, from the highest; absent without one. */
  readonly place?: { readonly place: number; readonly of: number };
  readonly beside: readonly (Written & { readonly name: string })[];
  /** The figures of the periods shown, NaN where there is none; fewer than three are no trend. */
  readonly trend: readonly { readonly period: string; readonly value: number; readonly figure: string }[];
  /** What must be said of it, in plain sentences. */
  readonly sentences: readonly string[];
}

/** A trend of fewer points is a change. */
const LEAST_TREND = 3;

/** The card of a municipality from the answer for all of them. Undefined where it is none of the areas. */
export function placeCardOf(result: Result, code: string, words: Words): PlaceCard | undefined {
  const row = result.areas.findIndex((area) => area.role === "selected" && area.code === code);
  const series = result.series[0];
  if (row < 0 || !series || result.slots.length === 0) return undefined;
  const slot = lastWith(result, row);
  const trend = result.slots.flatMap((_, at) => {
    const period = result.periods[columnAt(result, 0, at)];
    if (typeof period !== "string") return [];
    const cell = cellAt(result, 0, row, at);
    return [
      {
        period: words.shortPeriod(period),
        value: result.values[cell] ?? NaN,
        figure: written(result, cell, words).figure,
      },
    ];
  });
  const known = trend.filter(({ value }) => !Number.isNaN(value)).length;
  const place = placeOf(result, 0, row, slot);
  return {
    ...written(result, cellAt(result, 0, row, slot), words),
    unit: behindFigure(words.localised(series.unit)),
    period: words.period(result.periods[columnAt(result, 0, slot)] ?? ""),
    ...(place.place > 0 && { place }),
    beside: result.areas.flatMap(({ role, name }, at) =>
      role === "reference" ? [{ name: words.localised(name), ...besideWritten(result, at, slot, words) }] : [],
    ),
    trend: known >= LEAST_TREND ? trend : [],
    sentences: sentencesOf(result, row, slot).map(words.say),
  };
}

function written(result: Result, cell: number, words: Words): Written {
  const { text, words: said } = figureAt(result, cell, words, null);
  return { figure: text, said: said.join(", ") };
}

/** A figure beside it; of a group whose figures were added up, of how many: a sum looks like an average otherwise. */
function besideWritten(result: Result, row: number, slot: number, words: Words): Written {
  const shown = written(result, cellAt(result, 0, row, slot), words);
  const count = result.areas[row]?.parts?.length;
  if (count === undefined || isRelative(result) || figureOf(result, row, slot) === undefined) return shown;
  const together = words.text("place.together", { count });
  return { ...shown, said: [together, shown.said].filter((each) => each !== "").join(", ") };
}

/** Whether municipalities of other sizes can be compared by it. */
const isRelative = ({ series: [series] }: Result): boolean => series?.kind !== "count" && series?.kind !== "amount";

/** The last period with a figure of this area; the last one where there is none. */
function lastWith(result: Result, row: number): number {
  const found = result.slots.findLastIndex((_, at) => result.reason[cellAt(result, 0, row, at)] === REASON.present);
  return found < 0 ? result.slots.length - 1 : found;
}

/** How it stands to the first period shown, to the country, and what makes that less than plain. */
function sentencesOf(result: Result, row: number, slot: number): Message[] {
  const own = figureOf(result, row, slot);
  if (!own) return [];
  const number = (value: number) => ({ value, decimals: result.series[0]?.decimals ?? 0 });
  const from = result.slots.findIndex((_, at) => at < slot && figureOf(result, row, at) !== undefined);
  const before = from < 0 ? undefined : figureOf(result, row, from);
  const since = { period: result.periods[columnAt(result, 0, from)] ?? "" };
  const change: Message[] = before
    ? [{ id: `place.since-${directionOf(result, before, own)}`, params: { since, before: number(before.value) } }]
    : [{ id: "place.one-period" }];
  const country = result.areas.findLastIndex(({ role, parts }) => role === "reference" && !parts);
  const whole = country < 0 ? undefined : figureOf(result, country, slot);
  const name = result.areas[country]?.name ?? "";
  const beside: Message[] =
    whole && isRelative(result) ? [{ id: `place.than-${directionOf(result, whole, own)}`, params: { name } }] : [];
  const [day] = crossedBreaks(result);
  const broken: Message[] =
    day !== undefined && before ? [{ id: "place.broken", params: { day: { period: day } } }] : [];
  return [...change, ...beside, ...broken];
}
