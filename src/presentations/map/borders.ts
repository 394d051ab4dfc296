import { PER_PERIOD, levelOf } from "../../cube/area.ts";
import type { Areas, BordersEntry } from "../../cube/area.ts";
import type { Message } from "../../cube/message.ts";
import { dayOfDate, parsePeriod } from "../../cube/period.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { MapOptions } from "./options.ts";
import { seriesOf, slotOf } from "./scene.ts";

/**
 * Which borders a map of one slot is drawn on: those of the division of its *figures*, which may be another than
 * that of the period (crimes of 2021 stand on the division of 2023). Where the store knows several sets for one
 * division, the one that was valid when the period began is taken, else the nearest in time.
 *
 * A message is the reason why there is no map for this slot.
 */
export function bordersFor(result: Result, slot: number, areas: Areas, series = 0): BordersEntry | Message {
  const column = columnAt(result, series, slot);
  const division = result.divisions[column] ?? null;
  const period = result.periods[column] ?? null;
  // Without figures it is not known on which division they would be.
  if (period === null || (division === null && result.coverage[column]?.known === 0)) return { id: "map.no-period" };
  const here = areas.borders.filter(({ levels }) => levels.includes(result.level));
  const known = here.filter((entry) => entry.division === division);
  const day = parsePeriod(period)?.start ?? 0;
  const [nearest] = [...known].sort((a, b) => distance(a, day) - distance(b, day));
  if (nearest) return nearest;

  // Borders of no division hold for every period: of areas abroad or of the person's own, or where the store has none.
  const lasting = here.find((entry) => entry.division === PER_PERIOD);
  if (lasting) return lasting;
  const level = levelOf(areas, result.level);
  const plural = level?.plural ?? { nl: result.level, en: result.level };
  if (here.length === 0) return { id: "map.no-own-borders", params: { areas: plural } };
  if (division === null) return { id: "map.no-division", params: { period: { period } } };

  return { id: "map.no-borders", params: { areas: plural, period: { period } } };
}

/** Days between a moment and the validity of a set of borders; 0 when it was valid then. */
function distance(entry: BordersEntry, day: number): number {
  const from = dayOfDate(entry.from) ?? -Infinity;
  const to = entry.to === null ? Infinity : (dayOfDate(entry.to) ?? Infinity);
  if (day < from) return from - day;
  return day > to ? day - to : 0;
}

/** Tells borders from the reason why there are none. */
export function isBorders(found: BordersEntry | Message): found is BordersEntry {
  return "division" in found;
}

/** The borders of the slot and series that the options of a map name; none where none are known. */
export function bordersWanted(
  result: Result,
  options: Pick<MapOptions, "slot" | "series">,
  areas: Areas,
): readonly BordersEntry[] {
  const found = bordersFor(result, slotOf(result, options), areas, seriesOf(result, options));
  return isBorders(found) ? [found] : [];
}
