import type { Need } from "../../cube/cube.ts";
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
  const parts = [
    [`Measure eq ${quoted(measure)}`],
    ...breakdowns.map(({ id, members }) => {
      const asked = need.members[id];
      const all = asked === undefined || asked.length >= members.length;
      return all ? [] : anyOf(id, asked);
    }),
    areas && margins !== undefined ? [`${margins} eq ${quoted(VALUE)}`] : [],
    geo.id === undefined
      ? []
      : areas && areas.length <= MOST
        ? anyOf(geo.id, areas)
        : [
            prefixesOf(need.level)
              .map((prefix) => startsWith(geo.id ?? "", prefix))
              .join(" or "),
          ],
    time ? anyOf(time.id, need.periods.map(codeOfPeriod)) : [],
  ].filter((part) => part.length > 0);
  return parts.reduce<string[]>(
    (filters, part) =>
      filters.flatMap((start) => part.map((one) => [start, bracketed(one)].filter(Boolean).join(" and "))),
    [""],
  );
}

function anyOf(dimension: string, codes: readonly string[]): string[] {
  const chunks = Array.from({ length: Math.ceil(codes.length / MOST) }, (_, at) =>
    codes.slice(at * MOST, (at + 1) * MOST),
  );
  return chunks.map((chunk) => chunk.map((code) => `${dimension} eq ${quoted(code)}`).join(" or "));
}

const startsWith = (dimension: string, prefix: string): string => `startswith(${dimension},${quoted(prefix)})`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const bracketed = (condition: string): string => (condition.includes(" or ") ? `(${condition})` : condition);
