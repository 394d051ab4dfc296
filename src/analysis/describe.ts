import type { Areas } from "../cube/area.ts";
import type { Message, MessageParam } from "../cube/message.ts";
import { REASON } from "../cube/reason.ts";
import { pluralOf } from "./area-names.ts";
import type { Result, ResultArea } from "./result.ts";
import { cellAt, columnAt } from "./result.ts";
import { seriesTitle } from "./titles.ts";

export { subtitleOf, titleOf } from "./titles.ts";

/** A figure that is there, with the row it stands in. */
interface Figure {
  readonly area: ResultArea;
  readonly value: number;
}

/**
 * One to three plain sentences about a result: its alt text. Every number comes from the result; no cause and no
 * *better* or *worse*, and a change that rounding hides is called *the same*. `mine` is the favourite area.
 */
export function describe(result: Result, areas: Areas, mine?: string): Message[] {
  const selected = result.areas.filter((area) => area.role === "selected");
  if (result.series.length === 0 || result.slots.length === 0 || result.areas.length === 0)
    return [{ id: "analysis.described-nothing" }];
  const slot = lastFilled(result);
  if (slot < 0) return [{ id: "analysis.described-no-figures", params: { title: title(result) } }];
  const shown = selected.length > 0 ? selected : result.areas;
  const [only] = shown;
  const first = shown.length === 1 && only ? aboutOne(result, only, slot) : aboutMany(result, areas, slot);
  return [...first, ...aboutMine(result, slot, shown.length, mine), ...aboutReference(result, slot), ...others(result)];
}

function title(result: Result): MessageParam {
  const [first] = result.series;
  return first ? seriesTitle(first) : "";
}

function figure(result: Result, area: ResultArea, row: number, slot: number): Figure | undefined {
  const cell = cellAt(result, 0, row, slot);
  return result.reason[cell] === REASON.present ? { area, value: result.values[cell] ?? NaN } : undefined;
}

function figures(result: Result, slot: number, role: ResultArea["role"]): Figure[] {
  const found: Figure[] = [];
  for (const [row, area] of result.areas.entries()) {
    const known = area.role === role ? figure(result, area, row, slot) : undefined;
    if (known) found.push(known);
  }
  return found;
}

function lastFilled(result: Result): number {
  for (let slot = result.slots.length - 1; slot >= 0; slot -= 1) {
    if (result.areas.some((_, row) => result.reason[cellAt(result, 0, row, slot)] === REASON.present)) return slot;
  }
  return -1;
}

function number(result: Result, value: number): MessageParam {
  return { value, decimals: result.series[0]?.decimals ?? 0 };
}

function period(result: Result, slot: number): MessageParam {
  return { period: result.periods[columnAt(result, 0, slot)] ?? result.slots[slot]?.key ?? "" };
}

function unit(result: Result): MessageParam {
  return result.series[0]?.unit ?? "";
}

function aboutOne(result: Result, area: ResultArea, slot: number): Message[] {
  const row = result.areas.indexOf(area);
  const last = figure(result, area, row, slot);
  if (!last)
    return [
      {
        id: "analysis.described-missing",
        params: { title: title(result), area: area.name, period: period(result, slot) },
      },
    ];
  const from = result.slots.findIndex((_, at) => at < slot && figure(result, area, row, at) !== undefined);
  const first = from < 0 ? undefined : figure(result, area, row, from);
  const shared = {
    title: title(result),
    area: area.name,
    unit: unit(result),
    value: number(result, last.value),
    period: period(result, slot),
  };
  if (!first) return [{ id: "analysis.described-one", params: shared }];
  const params = { ...shared, before: number(result, first.value), since: period(result, from) };
  const change = changeOf(result, first.value, last.value);
  if (change === 0) return [{ id: "analysis.described-same", params }];
  const id = change > 0 ? "analysis.described-more" : "analysis.described-less";
  return [{ id, params: { ...params, change: number(result, Math.abs(change)) } }];
}

/** The difference between two figures as they are shown: 0 when rounding hides it. */
function changeOf(result: Result, before: number, after: number): number {
  const scale = 10 ** (result.series[0]?.decimals ?? 0);
  return (Math.round(after * scale) - Math.round(before * scale)) / scale;
}

function aboutMany(result: Result, areas: Areas, slot: number): Message[] {
  const known = figures(result, slot, "selected").sort((a, b) => a.value - b.value);
  const lowest = known[0];
  const highest = known.at(-1);
  if (!lowest || !highest) return [{ id: "analysis.described-no-figures", params: { title: title(result) } }];
  const { known: count, of } = result.coverage[columnAt(result, 0, slot)] ?? { known: known.length, of: known.length };
  const params = {
    title: title(result),
    period: period(result, slot),
    unit: unit(result),
    level: pluralOf(areas, result.level),
    known: count,
    of,
    low: number(result, lowest.value),
    lowArea: lowest.area.name,
    high: number(result, highest.value),
    highArea: highest.area.name,
  };
  if (changeOf(result, lowest.value, highest.value) === 0) return [{ id: "analysis.described-equal", params }];
  return [{ id: of > 0 && count < of ? "analysis.described-range-part" : "analysis.described-range", params }];
}

/** The place of the favourite area among the selected ones, ties sharing the better place. */
function aboutMine(result: Result, slot: number, shown: number, mine: string | undefined): Message[] {
  const known = figures(result, slot, "selected");
  const own = known.find(({ area }) => area.code === mine);
  if (!own || shown < 2) return [];
  const params = { area: own.area.name, value: number(result, own.value), unit: unit(result) };
  if (result.series[0]?.kind === "class") return [{ id: "analysis.described-mine", params }];
  const place = 1 + known.filter(({ value }) => value > own.value).length;
  return [{ id: "analysis.described-place", params: { ...params, place, of: known.length } }];
}

function aboutReference(result: Result, slot: number): Message[] {
  const [reference] = figures(result, slot, "reference");
  if (!reference || result.areas.every((area) => area.role === "reference")) return [];
  const params = {
    area: reference.area.name,
    value: number(result, reference.value),
    unit: unit(result),
    period: period(result, slot),
  };
  return [{ id: "analysis.described-reference", params }];
}

function others(result: Result): Message[] {
  const count = result.series.length - 1;
  return count > 0 ? [{ id: "analysis.described-others", params: { count } }] : [];
}
