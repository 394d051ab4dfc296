import type { Need } from "../../cube/cube.ts";
import type { AtOffice, DirectReading } from "../../cube/direct.ts";
import { codeOfPeriod } from "./codes.ts";
import { asked, filtersAt } from "./filter.ts";
import type { Opened } from "./open.ts";

/** What the rows at these addresses mean: where area and period stand, and what a number is multiplied by. */
export function directOf(
  { periods }: Need,
  measure: string,
  { geo, time, measures }: Opened,
  addresses: readonly string[],
): DirectReading {
  return {
    addresses,
    ...(geo.id !== undefined && { area: geo.id }),
    ...(time && { period: { column: time.id, codes: codesOf(periods) } }),
    factor: measures.get(measure)?.factor ?? 1,
  };
}

/** How figures that a store has from CBS are read there, of one level. */
export function directAt(
  office: AtOffice,
  level: string,
  areas: readonly string[],
  periods: readonly string[],
): DirectReading {
  return {
    addresses: filtersAt(office, level, areas, periods).map((filter) => office.address + asked(filter)),
    area: office.area,
    period: { column: office.period, codes: codesOf(periods) },
    factor: 1,
  };
}

const codesOf = (periods: readonly string[]): Record<string, string> =>
  Object.fromEntries(periods.map((period) => [codeOfPeriod(period), period]));
