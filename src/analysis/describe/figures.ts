import { pluralOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import type { MessageParam } from "../../cube/message.ts";
import { REASON } from "../../cube/reason.ts";
import { counts } from "../coverage.ts";
import { listOf } from "../lists.ts";
import type { Result, ResultArea } from "../result.ts";
import { cellAt, columnAt } from "../result.ts";
import { seriesTitle } from "../titles.ts";

/** A figure of the first series that is there, with the row it stands in. */
export interface Figure {
  readonly area: ResultArea;
  readonly value: number;
  /** Interval around it, where there is one. */
  readonly lower?: number;
  readonly upper?: number;
}

/** The figure of a row in a slot; undefined where there is none. */
export function figureAt(result: Result, row: number, slot: number): Figure | undefined {
  const area = result.areas[row];
  const cell = cellAt(result, 0, row, slot);
  if (!area || result.reason[cell] !== REASON.present) return undefined;
  const [lower, upper] = [result.lower?.[cell] ?? NaN, result.upper?.[cell] ?? NaN];
  const interval = Number.isNaN(lower) || Number.isNaN(upper) ? {} : { lower, upper };
  return { area, value: result.values[cell] ?? NaN, ...interval };
}

/** The figures of a slot for the rows of a role. */
export function figuresOf(result: Result, slot: number, role: ResultArea["role"]): Figure[] {
  return result.areas.flatMap((area, row) => (area.role === role ? (figureAt(result, row, slot) ?? []) : []));
}

/**
 * The figures of a slot for the areas that are told about as a set: selected ones of the query's level. A group is no
 * such area; it stands among its likes only where there is nothing else.
 */
export function peersOf(result: Result, slot: number): Figure[] {
  const known = figuresOf(result, slot, "selected");
  const alike = ({ area }: Figure) => counts(area, result);
  return result.areas.some((area) => counts(area, result)) ? known.filter(alike) : known;
}

/** The last slot in which a row has a figure; −1 for none. */
export function lastFilled(result: Result): number {
  return result.slots.findLastIndex((_, slot) => result.areas.some((_area, row) => figureAt(result, row, slot)));
}

/** What the first series is called, with its calculations and the filter. */
export function titleParam(result: Result): MessageParam {
  const [first] = result.series;
  const title = first ? seriesTitle(first) : "";
  const conditions = result.filtered?.conditions ?? [];
  if (conditions.length === 0) return title;
  return { id: "analysis.title-filtered", params: { title, conditions: listOf(conditions) } };
}

/** A figure of the first series, with its decimals. */
export function numberParam(result: Result, value: number): MessageParam {
  return { value, decimals: result.series[0]?.decimals ?? 0 };
}

/** The period of a slot, as the first series has it. */
export function periodParam(result: Result, slot: number): MessageParam {
  return { period: result.periods[columnAt(result, 0, slot)] ?? result.slots[slot]?.key ?? "" };
}

/** The unit of the first series. */
export function unitParam(result: Result): MessageParam {
  return result.series[0]?.unit ?? "";
}

/** The level of the areas, in the plural. */
export function levelParam(result: Result, areas: Areas): MessageParam {
  return pluralOf(areas, result.level);
}

/** What the figures of the first series are, for how they are said: a place is a *place*, a category has no up or down. */
export function mannerOf(result: Result): "rank" | "category" | "amount" {
  const [first] = result.series;
  if (/\.position-rank-/.test(first?.steps.at(-1)?.id ?? "")) return "rank";
  return first?.kind === "class" ? "category" : "amount";
}
