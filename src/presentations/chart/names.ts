import type { Localised } from "../../cube/text.ts";
import { columnAt } from "../../analysis/result.ts";
import type { Result } from "../../analysis/result.ts";
import type { Words } from "../../i18n/words.ts";
import { figureAt, seriesAt } from "../signs/figure.ts";

/** Series of one unit: they may share an axis, and no others. */
export interface UnitGroup {
  readonly unit: Localised;
  readonly decimals: number;
  readonly series: readonly number[];
}

/** The series per unit, in the order in which the units come. */
export function unitGroups(result: Result): UnitGroup[] {
  const groups = new Map<string, { unit: Localised; decimals: number; series: number[] }>();
  for (const [index, { unit, decimals }] of result.series.entries()) {
    const group = groups.get(unit.nl) ?? { unit, decimals, series: [] };
    group.series.push(index);
    groups.set(unit.nl, { ...group, decimals: Math.max(group.decimals, decimals) });
  }
  return [...groups.values()];
}

/** What to call each series so that it is told from the others: its category where all else is the same. */
export function seriesNames(result: Result, words: Words): string[] {
  const members = result.series.map((series) => series.members.map(({ name }) => words.localised(name)).join(" · "));
  const same = result.series.every(({ indicator }) => indicator === result.series[0]?.indicator);
  const short = same && new Set(members).size === members.length && members.every((text) => text !== "");
  if (short) return members;
  const names = result.series.map(({ name }, at) => [words.localised(name), members[at]].filter(Boolean).join(" · "));
  if (new Set(names).size === names.length) return names;
  return result.series.map(({ steps }, at) => [names[at], ...steps.map(words.say)].filter(Boolean).join(", "));
}

/** The period of a series in a slot, in words; without one, which place in time the slot is. */
export function periodName(result: Result, series: number, slot: number, words: Words, short = false): string {
  const period = result.periods[columnAt(result, series, slot)] ?? result.slots[slot]?.period;
  if (period) return short ? words.shortPeriod(period) : words.period(period);
  const back = result.slots[slot]?.back ?? 0;
  return back === 0 ? words.text("slot.latest") : words.text("slot.back", { count: back });
}

/** A written figure with its unit: "76,1% van de woningen", "357.597 inwoners". */
export function withUnit(figure: string, unit: Localised, words: Words): string {
  return words.text(unit.nl.startsWith("%") ? "charts.figure-percent" : "charts.figure", { figure, unit });
}

/** One cell in words: its figure with unit, or why there is none; and what must be known about it. */
export function cellInWords(
  result: Result,
  cell: number,
  words: Words,
): { figure: string; remarks: readonly string[] } {
  const { text, words: said, missing } = figureAt(result, cell, words, null);
  if (missing) return { figure: said.join(", "), remarks: [] };
  const series = seriesAt(result, cell);
  const figure = series && !series.says ? withUnit(text, series.unit, words) : text;
  return { figure, remarks: said };
}
