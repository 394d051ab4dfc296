import type { Areas } from "../../cube/area.ts";
import type { Message } from "../../cube/message.ts";
import { listOf } from "../lists.ts";
import type { Result } from "../result.ts";
import { columnAt } from "../result.ts";
import { directionOf } from "./change.ts";
import type { Figure } from "./figures.ts";
import { levelParam, mannerOf, numberParam, peersOf, periodParam, titleParam, unitParam } from "./figures.ts";

/** From the lowest to the highest figure of a slot, and how many areas have one. */
export function aboutMany(result: Result, areas: Areas, slot: number): Message[] {
  const known = peersOf(result, slot).sort((a, b) => a.value - b.value);
  const [lowest] = known;
  const highest = known.at(-1);
  if (!lowest || !highest) return [{ id: "analysis.described-no-figures", params: { title: titleParam(result) } }];
  const { known: count, of } = result.coverage[columnAt(result, 0, slot)] ?? { known: known.length, of: known.length };
  const params = {
    title: titleParam(result),
    period: periodParam(result, slot),
    unit: unitParam(result),
    level: levelParam(result, areas),
    known: count,
    of,
    low: numberParam(result, lowest.value),
    lowArea: lowest.area.name,
    high: numberParam(result, highest.value),
    highArea: highest.area.name,
  };
  const range = rangeId(result, lowest, highest);
  const said: Message = { id: range, params };
  return count < of
    ? [said, { id: "analysis.described-coverage", params: { count, of, level: params.level } }]
    : [said];
}

function rangeId(result: Result, lowest: Figure, highest: Figure): string {
  if (mannerOf(result) === "rank") return "analysis.described-ranks";
  return directionOf(result, lowest, { area: highest.area, value: highest.value }) === "same"
    ? "analysis.described-equal"
    : "analysis.described-range";
}

/** How many areas have a higher, a lower or about the same figure as in the first period shown; what none has is not said. */
export function aboutMoves(result: Result, slot: number): Message[] {
  if (mannerOf(result) !== "amount") return [];
  const from = result.slots.findIndex((_, at) => peersOf(result, at).length > 0);
  if (from < 0 || from >= slot) return [];
  const found = { higher: 0, lower: 0, same: 0, within: 0 };
  const earlier = new Map(peersOf(result, from).map((figure) => [figure.area, figure]));
  for (const after of peersOf(result, slot)) {
    const before = earlier.get(after.area);
    if (before) found[directionOf(result, before, after)] += 1;
  }
  const moves = [
    { id: "analysis.moved-higher", count: found.higher },
    { id: "analysis.moved-lower", count: found.lower },
    { id: "analysis.moved-same", count: found.same + found.within },
  ].flatMap(({ id, count }): Message[] => (count > 0 ? [{ id, params: { count } }] : []));
  if (moves.length === 0) return [];
  const params = { moves: listOf(moves), since: periodParam(result, from), period: periodParam(result, slot) };
  return [{ id: "analysis.described-moves", params }];
}
