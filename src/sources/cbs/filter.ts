import type { Need } from "../../cube/cube.ts";
import type { AtOffice } from "../../cube/direct.ts";
import { codeOfPeriod, prefixesOf, VALUE } from "./codes.ts";
import type { Opened } from "./open.ts";

/** So many alternatives in one condition; a longer list becomes several requests, so that no address is too long. */
const MOST = 40;

/**
 * The filters of the requests that together hold a need: one measure, its members, its level, its periods.
 *
 * @param areas only these areas, without the bounds of their figures; all of the level and with bounds where it is absent
 */
export function filtersOf(need: Need, measure: string, opened: Opened, areas?: readonly string[]): string[] {
  const { breakdowns, geo, time, margins } = opened;
  return together([
    ofMeasure(measure),
    ...breakdowns.map(({ id, members }) => {
      const asked = need.members[id];
      const all = asked === undefined || asked.length >= members.length;
      return all ? [] : anyOf(id, asked);
    }),
    areas && margins !== undefined ? [`${margins} eq ${quoted(VALUE)}`] : [],
    geo.id === undefined ? [] : ofAreas(geo.id, need.level, areas),
    time ? anyOf(time.id, need.periods.map(codeOfPeriod)) : [],
  ]);
}

/** The filters that ask an office for what a store says it has from there: these areas of a level, these periods. */
export function filtersAt(
  { measure, members, area, period }: AtOffice,
  level: string,
  areas: readonly string[],
  periods: readonly string[],
): string[] {
  return together([
    ofMeasure(measure),
    ...Object.entries(members).map(([id, code]) => anyOf(id, [code])),
    ofAreas(area, level, areas),
    anyOf(period, periods.map(codeOfPeriod)),
  ]);
}

/** Each way to choose one alternative of every condition that has any. */
function together(conditions: readonly (readonly string[])[]): string[] {
  return conditions
    .filter((alternatives) => alternatives.length > 0)
    .reduce<string[]>(
      (filters, alternatives) =>
        filters.flatMap((start) => alternatives.map((one) => [start, bracketed(one)].filter(Boolean).join(" and "))),
      [""],
    );
}

const ofMeasure = (measure: string): string[] => [`Measure eq ${quoted(measure)}`];

/** A few areas by their codes, more of them as all of their level. */
function ofAreas(dimension: string, level: string, areas: readonly string[] | undefined): string[] {
  if (areas && areas.length <= MOST) return anyOf(dimension, areas);
  return [
    prefixesOf(level)
      .map((prefix) => startsWith(dimension, prefix))
      .join(" or "),
  ];
}

function anyOf(dimension: string, codes: readonly string[]): string[] {
  const chunks = Array.from({ length: Math.ceil(codes.length / MOST) }, (_, at) =>
    codes.slice(at * MOST, (at + 1) * MOST),
  );
  return chunks.map((chunk) => chunk.map((code) => `${dimension} eq ${quoted(code)}`).join(" or "));
}

/** A filter as the search part of an address. */
export const asked = (filter: string): string => `?$filter=${encodeURIComponent(filter)}`;

const startsWith = (dimension: string, prefix: string): string => `startswith(${dimension},${quoted(prefix)})`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const bracketed = (condition: string): string => (condition.includes(" or ") ? `(${condition})` : condition);
