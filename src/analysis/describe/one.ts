import type { Message } from "../../cube/message.ts";
import { reasonOf } from "../../cube/reason.ts";
import type { Result } from "../result.ts";
import { cellAt } from "../result.ts";
import { directionOf } from "./change.ts";
import { figureAt, mannerOf, numberParam, periodParam, titleParam, unitParam } from "./figures.ts";

/** From so many figures on the first and the last do not say how it went between. */
const MANY_MOMENTS = 10;

/** The highest and the lowest figure of a row through many periods, the first of equal ones. */
export function aboutExtremes(result: Result, row: number): Message[] {
  if (mannerOf(result) !== "amount") return [];
  const known = result.slots.flatMap((_, slot) => {
    const figure = figureAt(result, row, slot);
    return figure ? [{ slot, value: figure.value }] : [];
  });
  if (known.length < MANY_MOMENTS) return [];
  const highest = known.reduce((most, one) => (one.value > most.value ? one : most));
  const lowest = known.reduce((least, one) => (one.value < least.value ? one : least));
  if (highest.value === lowest.value) return [];
  const params = {
    high: numberParam(result, highest.value),
    highPeriod: periodParam(result, highest.slot),
    low: numberParam(result, lowest.value),
    lowPeriod: periodParam(result, lowest.slot),
  };
  return [{ id: "analysis.described-extremes", params }];
}

/** What one row has in a slot, and how that stands to the first period shown. */
export function aboutOne(result: Result, row: number, slot: number): Message[] {
  const area = result.areas[row]?.name ?? "";
  const last = figureAt(result, row, slot);
  const about = { title: titleParam(result), area, period: periodParam(result, slot) };
  if (!last) {
    const reason = reasonOf(result.reason[cellAt(result, 0, row, slot)] ?? 0);
    return [{ id: "analysis.described-missing", params: { ...about, reason: { id: `reason.${reason}` } } }];
  }
  const params = { ...about, unit: unitParam(result), value: numberParam(result, last.value) };
  const manner = mannerOf(result);
  const from = result.slots.findIndex((_, at) => at < slot && figureAt(result, row, at) !== undefined);
  const first = from < 0 ? undefined : figureAt(result, row, from);
  if (!first) return [{ id: manner === "rank" ? "analysis.described-rank" : "analysis.described-one", params }];
  const both = { ...params, before: numberParam(result, first.value), since: periodParam(result, from) };
  if (manner === "amount") return [{ id: `analysis.described-${directionOf(result, first, last)}`, params: both }];
  return [{ id: manner === "rank" ? "analysis.described-rank-from" : "analysis.described-from", params: both }];
}
