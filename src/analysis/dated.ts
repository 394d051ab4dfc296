import { dateOfDay, dayOfDate, parsePeriod } from "../cube/period.ts";
import type { Result, ResultSeries } from "./result.ts";

/** Whether a figure is a change, or that of another period: what it is measured from is not among the periods shown. */
export function looksBack({ steps }: Pick<ResultSeries, "steps">): boolean {
  return steps.some(({ id }) => /^analysis\.(change|at)-/.test(id));
}

/**
 * The first days after a break, a backlog or a change of method over which figures are compared: some of those shown
 * are of before it and others of after it, or a change reaches back over it. Ascending, as ISO dates, each once.
 */
export function crossedBreaks({ notes, periods, series }: Pick<Result, "notes" | "periods" | "series">): string[] {
  const slots = periods.length / series.length;
  const crossed = notes.flatMap(({ dated, series: own }): string[] => {
    if (!dated) return [];
    // What changed in one topic says nothing of the periods of another beside it.
    const about = [...series.keys()].filter((at) => own === undefined || isOfTopic(series[at], series[own]));
    const shown = about.flatMap((at) => periods.slice(at * slots, (at + 1) * slots));
    const starts = shown.flatMap((period) => (period === null ? [] : (parsePeriod(period)?.start ?? [])));
    const [first, last] = [Math.min(...starts), Math.max(...starts)];
    const back = series.some((one, at) => about.includes(at) && looksBack(one));
    const from = dated.from === undefined ? undefined : dayOfDate(dated.from);
    const to = dated.to === undefined ? undefined : dayOfDate(dated.to);
    if (dated.from !== undefined && from !== undefined && (back || (first < from && last >= from))) return [dated.from];
    // What changed on one day has no end of its own.
    if (to === undefined || to === from) return [];
    return back || (first <= to && last > to) ? [dateOfDay(to + 1)] : [];
  });
  return [...new Set(crossed)].sort();
}

function isOfTopic(one: ResultSeries | undefined, other: ResultSeries | undefined): boolean {
  return one?.indicator === other?.indicator && one?.source === other?.source;
}
