import { levelOf, pluralOf } from "../cube/area.ts";
import type { Areas } from "../cube/area.ts";
import type { Message, MessageParam } from "../cube/message.ts";
import { comparePeriods } from "../cube/period.ts";
import { counts } from "./coverage.ts";
import { crossedBreaks } from "./dated.ts";
import { listOf } from "./lists.ts";
import type { Result, ResultArea, ResultSeries } from "./result.ts";

const MOST_NAMES = 3;

/** The title made from the selection: what is shown, and what changed in how it was measured meanwhile. */
export function titleOf(result: Result): Message {
  const title = plainTitle(result);
  const days = crossedBreaks(result);
  const [day] = days;
  if (day === undefined) return title;
  return { id: "analysis.title-crossed", params: { title, count: days.length, day: { period: day } } };
}

/** With breakdown, calculations and filter. */
function plainTitle(result: Pick<Result, "series" | "filtered">): Message {
  const conditions = result.filtered?.conditions ?? [];
  const title = unfilteredTitle(result);
  return result.series.length === 0 || conditions.length === 0
    ? title
    : { id: "analysis.title-filtered", params: { title, conditions: listOf(conditions) } };
}

function unfilteredTitle(result: Pick<Result, "series">): Message {
  const [first] = result.series;
  if (!first) return { id: "analysis.title-none" };
  const beside = besideItself(result.series);
  if (beside) return beside;
  const same = result.series.every((series) => series.indicator === first.indicator && sameSteps(series, first));
  const heads = same ? [breakdownOf(result.series, first)] : different(result.series.map(nameWithMembers));
  const names = heads.length > MOST_NAMES + 1 ? manyOf(heads) : listOf(heads);
  const shared = result.series.every((series) => sameSteps(series, first)) ? first.steps : [];
  return shared.length === 0
    ? plain(names)
    : { id: "analysis.title-steps", params: { name: names, steps: listOf(shared) } };
}

/** *Misdrijven, per maand, ook een jaar eerder*: one series that stands beside itself at other times. */
function besideItself(all: readonly ResultSeries[]): Message | undefined {
  const now = all.find(({ steps }) => all.every((each) => startsWith(each.steps, steps)));
  if (!now || different(all.map(nameWithMembers)).length > 1) return undefined;
  const others = all.filter((series) => series !== now).map((series) => series.steps.slice(now.steps.length));
  const shifts = others.flat();
  const shifted = others.every((steps) => steps.length === 1) && shifts.every(({ id }) => /^analysis\.at-/.test(id));
  if (shifts.length === 0 || !shifted) return undefined;
  return { id: "analysis.title-also", params: { title: seriesTitle(now), steps: listOf(shifts) } };
}

function startsWith(steps: readonly Message[], start: readonly Message[]): boolean {
  return JSON.stringify(steps.slice(0, start.length)) === JSON.stringify(start);
}

/** One series in words: indicator, members and calculations. */
export function seriesTitle(series: ResultSeries): Message {
  const name = nameWithMembers(series);
  return series.steps.length === 0
    ? plain(name)
    : { id: "analysis.title-steps", params: { name, steps: listOf(series.steps) } };
}

function plain(name: MessageParam): Message {
  return { id: "analysis.title", params: { name } };
}

function sameSteps(a: ResultSeries, b: ResultSeries): boolean {
  return JSON.stringify(a.steps) === JSON.stringify(b.steps);
}

function nameWithMembers(series: ResultSeries): MessageParam {
  if (series.members.length === 0) return series.name;
  return {
    id: "analysis.title-members",
    params: { name: series.name, members: listOf(series.members.map((member) => member.name)) },
  };
}

function breakdownOf(all: readonly ResultSeries[], first: ResultSeries): MessageParam {
  if (all.length === 1) return nameWithMembers(first);
  if (all.length > MOST_NAMES + 1)
    return { id: "analysis.title-categories", params: { name: first.name, count: all.length } };
  const members = all.map((series) => listOf(series.members.map((member) => member.name)));
  return { id: "analysis.title-members", params: { name: first.name, members: listOf(members) } };
}

/** Each name once: a count and its rate have the same. */
function different(names: readonly MessageParam[]): MessageParam[] {
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}

function manyOf(names: readonly MessageParam[]): MessageParam {
  return { id: "analysis.title-more", params: { first: names[0] ?? "", count: names.length - 1 } };
}

/** The line below the title: areas · period · unit · division. */
export function subtitleOf(result: Result, areas: Areas): Message {
  const parts = [areasOf(result, areas), periodOf(result), unitOf(result), divisionOf(result, areas)];
  return { id: "analysis.subtitle", params: { text: dotted(parts.filter((part) => part !== undefined)) } };
}

function dotted(parts: readonly MessageParam[]): MessageParam {
  const [first, ...rest] = parts;
  if (first === undefined) return "";
  return rest.length === 0 ? first : { id: "analysis.list-dot", params: { first, rest: dotted(rest) } };
}

/** The selected areas in a few words. */
export function areasOf(result: Result, areas: Areas): MessageParam | undefined {
  const selected = result.areas.filter((area) => area.role === "selected");
  const shown = selected.length > 0 ? selected : result.areas;
  if (shown.length === 0) return undefined;
  if (shown.length <= MOST_NAMES) return listOf(shown.map((area) => area.name));
  const alike = shown.filter((area) => counts(area, result));
  if (alike.length === 0) return countOf(result, shown, areas, 0);
  const others = shown.filter((area) => !counts(area, result));
  const named =
    others.length <= MOST_NAMES
      ? others.map((area) => area.name)
      : [{ id: "analysis.areas-more", params: { count: others.length } }];
  return listOf([countOf(result, alike, areas, others.length), ...named]);
}

/** How many areas there are of a kind; after a filter, of how many. Groups beside them do not count. */
function countOf(
  { filtered, chosen, level: asked }: Result,
  shown: readonly ResultArea[],
  areas: Areas,
  groups: number,
): MessageParam {
  const level = pluralOf(areas, shown[0]?.level ?? asked);
  const count: Message =
    filtered && filtered.out > 0
      ? { id: "analysis.areas-part", params: { shown: shown.length, of: filtered.of - groups, level } }
      : { id: "analysis.areas-count", params: { count: shown.length, level } };
  return chosen ? { id: `analysis.areas-${chosen.by}`, params: { areas: count, name: chosen.name } } : count;
}

/** The periods shown in a few words. */
export function periodOf(result: Result): MessageParam | undefined {
  const shown = result.slots.flatMap((slot) => slot.period ?? []);
  const used = result.periods.flatMap((period) => period ?? []);
  const periods = [...new Set(shown.length > 0 ? shown : used)].sort(comparePeriods);
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return { period: first };
  if (periods.length === 2) return listOf([{ period: first }, { period: last }]);
  return { id: "analysis.period-range", params: { first: { period: first }, last: { period: last } } };
}

/** Up to three units, unless they begin alike: each stands with its own topic, and here they would read as one twice. */
function unitOf(result: Result): MessageParam | undefined {
  const named = result.series.flatMap(({ unit }) => (unit.nl === "" ? [] : [[unit.nl, unit] as const]));
  const units = [...new Map(named).values()];
  const alike = new Set(units.map(({ nl }) => nl.split(" ")[0])).size < units.length;
  return units.length === 0 || units.length > MOST_NAMES || alike ? undefined : listOf(units);
}

/** Said where it matters: below the country, and not when every figure is on the division of its own time. */
function divisionOf(result: Result, areas: Areas): MessageParam | undefined {
  const ids = new Set(result.divisions.flatMap((id) => id ?? []));
  const rank = levelOf(areas, result.level)?.rank ?? 0;
  if (ids.size === 0 || rank === 0) return undefined;
  if (ids.size > 1) return { id: "analysis.division-then" };
  const division = areas.divisions.find((each) => ids.has(each.id));
  return division && { id: "analysis.division", params: { year: division.from.slice(0, 4) } };
}
