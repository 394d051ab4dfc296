import type { Query, SeriesChoice } from "../analysis/query.ts";
import type { Area, Areas } from "../cube/area.ts";
import { indicatorOf } from "../cube/indicator.ts";
import type { Catalogue, Indicator } from "../cube/indicator.ts";
import type { Message } from "../cube/message.ts";
import { parsePeriod } from "../cube/period.ts";
import { STORE } from "./defaults.ts";

/** Codes of links and files that have since been retired or renamed lead on to what took their place, and it is said. */

type Tell = (id: string, params: NonNullable<Message["params"]>) => void;

/** A retired indicator as its successor, where the store names one; anything else as it is. */
export function redirectSeries(choice: SeriesChoice, catalogue: Catalogue, tell: Tell): SeriesChoice {
  if (choice.source !== STORE || catalogue.indicators.some(({ id }) => id === choice.indicator)) return choice;
  const retired = catalogue.retired?.find(({ id }) => id === choice.indicator);
  const successor = indicatorOf(catalogue, retired?.successor);
  if (!retired || !successor) return choice;
  tell("indicator-succeeded", { indicator: retired.name, successor: successor.name });
  return { ...choice, indicator: successor.id };
}

const DAY = 86_400_000;
const dayOf = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);

/**
 * The first day that is asked about, in days since 1970; undefined when that is not known. A moving choice asks about
 * the last figures that there are.
 */
export function firstDayAsked({ periods }: Query, indicators: readonly Indicator[], level: string): number | undefined {
  if (periods.kind === "last" || indicators.length === 0) return undefined;
  if (periods.kind === "range") return parsePeriod(periods.first)?.start;
  const asked =
    periods.kind === "exact"
      ? periods.periods
      : indicators.flatMap(({ spans }) => spans.filter((span) => span.level === level).map(({ last }) => last));
  const days = asked.map((period) => parsePeriod(period)?.start).filter((day) => day !== undefined);
  return days.length === 0 || days.length < asked.length ? undefined : Math.min(...days);
}

/**
 * What took the place of an area that had gone before the first day that is asked about: the area that it was renamed
 * to, or with which it went as a whole. The code itself where it still was there, or was divided.
 */
export function redirectArea(code: string, day: number | undefined, areas: Areas, tell: Tell): string {
  if (day === undefined) return code;
  const passed = new Set([code]);
  let at = code;
  for (;;) {
    const next = areas.successions.find(
      ({ from, to, date, shareOf, share }) =>
        from === at && to !== at && dayOf(date) <= day && shareOf === "whole" && share === 1,
    );
    if (!next || passed.has(next.to)) break;
    passed.add(next.to);
    at = next.to;
  }
  if (at !== code) tell("area-succeeded", { area: nameOf(code, areas), successor: nameOf(at, areas) });
  return at;
}

function nameOf(code: string, { areas }: Areas): string {
  const area: Area | undefined = Object.hasOwn(areas, code) ? areas[code] : undefined;
  return area?.name ?? code;
}
