import type { Need } from "../../cube/cube.ts";
import type { DirectReading } from "../../cube/direct.ts";
import { codeOfPeriod } from "./codes.ts";
import type { Opened } from "./open.ts";

/** What the rows at these addresses mean: where area and period stand, and what a number is multiplied by. */
export function directOf(
  { periods }: Need,
  measure: string,
  { geo, time, measures }: Opened,
  addresses: readonly string[],
): DirectReading {
  const codes = Object.fromEntries(periods.map((period) => [codeOfPeriod(period), period]));
  return {
    addresses,
    ...(geo.id !== undefined && { area: geo.id }),
    ...(time && { period: { column: time.id, codes } }),
    factor: measures.get(measure)?.factor ?? 1,
  };
}
