import type { LevelId } from "../cube/area.ts";
import type { AreaChoice, AreaRule, Calculation, ClassQuery, Order, PeriodChoice, Query } from "../analysis/query.ts";
import { comparePeriods } from "../cube/period.ts";
import type { Workspace } from "./document.ts";
import { withSeriesMoved } from "./columns.ts";
import { changeTab, DEFAULT_AREAS, STORE } from "./defaults.ts";
import { defaultShow } from "./link/areas.ts";
import { tidyCodes } from "./link/set.ts";
import { withTitle } from "./tabs.ts";

/**
 * Everything a person can do to a workspace, each a pure function from the old to the new one. An action that changes
 * nothing returns the very same workspace, so that nothing is drawn, written or kept for undo.
 */

/** An indicator of a source, as people tick it; its members and calculations may differ per series. */
export interface IndicatorRef {
  readonly indicator: string;
  /** The store unless said otherwise. */
  readonly source?: string;
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

/** Changes the question of the tab that is looked at, also as a button of advice says. */
export function changeQuery(workspace: Workspace, change: (query: Query) => Query): Workspace {
  return changeTab(workspace, (tab) => {
    const query = change(tab.query);
    return query === tab.query ? tab : { ...tab, query };
  });
}

const isOf = (ref: IndicatorRef) => (series: { source: string; indicator: string }) =>
  series.indicator === ref.indicator && series.source === (ref.source ?? STORE);

/** Adds an indicator as the last series; nothing when it is there already. */
export function addIndicator(workspace: Workspace, ref: IndicatorRef): Workspace {
  const { indicator, source = STORE, members = {} } = ref;
  return changeQuery(workspace, (query) => {
    if (query.series.some(isOf(ref))) return query;
    return { ...query, series: [...query.series, { source, indicator, members, calculations: [] }] };
  });
}

/** Takes away every series of an indicator. An order by its values makes way for the given order; a filter by them goes. */
export function removeIndicator(workspace: Workspace, ref: IndicatorRef): Workspace {
  return changeQuery(workspace, (query) => {
    const series = query.series.filter((one) => !isOf(ref)(one));
    if (series.length === query.series.length) return query;
    return { ...withSeriesMoved(query, (place) => placeIn(series, query.series[place])), series };
  });
}

function placeIn(left: Query["series"], series: Query["series"][number] | undefined): number | undefined {
  const place = series ? left.indexOf(series) : -1;
  return place < 0 ? undefined : place;
}

/** Chooses the members of one dimension; an empty list means its total, else all of them. */
export function setMembers(
  workspace: Workspace,
  ref: IndicatorRef,
  dimension: string,
  members: readonly string[],
): Workspace {
  return changeSeries(workspace, isOf(ref), (series) => {
    const others = Object.entries(series.members).filter(([id]) => id !== dimension);
    const chosen = members.length === 0 ? others : [...others, [dimension, members] as const];
    return { ...series, members: Object.fromEntries(chosen) };
  });
}

/** Replaces the calculations of every series of an indicator. */
export function setCalculations(
  workspace: Workspace,
  ref: IndicatorRef,
  calculations: readonly Calculation[],
): Workspace {
  return changeSeries(workspace, isOf(ref), (series) => ({ ...series, calculations }));
}

type Series = Query["series"][number];

function changeSeries(workspace: Workspace, which: (series: Series) => boolean, change: (series: Series) => Series) {
  return changeQuery(workspace, (query) =>
    query.series.some(which)
      ? { ...query, series: query.series.map((series) => (which(series) ? change(series) : series)) }
      : query,
  );
}

/** Replaces the selected areas; own groups and what is compared with stay. */
export function setAreas(workspace: Workspace, rules: readonly AreaRule[]): Workspace {
  const tidy = (rule: AreaRule): AreaRule =>
    rule.kind === "codes" ? { kind: "codes", codes: tidyCodes(rule.codes) } : rule;
  const selected = rules.map((rule): AreaChoice => ({ rule: tidy(rule), role: "selected", show: "each" }));
  return changeQuery(workspace, (query) => {
    const groups = query.areas.filter(({ role, name }) => role === "selected" && name !== undefined);
    return { ...query, areas: [...selected, ...groups, ...references(query)] };
  });
}

const references = (query: Query) => query.areas.filter((choice) => choice.role === "reference");

/**
 * Goes to another level. Rules that name a larger area stay and give its parts at the new level; areas chosen one by
 * one are of the old level, so in their place come all areas, or those within `within` where that is given.
 */
export function setLevel(workspace: Workspace, level: LevelId, within: readonly string[] = []): Workspace {
  return changeQuery(workspace, (query) => {
    if (query.level === level) return query;
    const parents = within.map((parent): AreaChoice => ({ ...DEFAULT_AREAS, rule: { kind: "in", parent } }));
    const kept = query.areas.filter((choice) => choice.role === "selected" && choice.rule.kind === "in");
    const selected = parents.length > 0 ? parents : kept.length > 0 ? kept : [DEFAULT_AREAS];
    return { ...query, level, areas: [...selected, ...references(query)] };
  });
}

/** Adds something to compare with, or takes it away when it is there. A group is one row unless `show` says otherwise. */
export function toggleReference(workspace: Workspace, rule: AreaRule, show?: AreaChoice["show"]): Workspace {
  const written = JSON.stringify(rule);
  return changeQuery(workspace, (query) => {
    const areas = query.areas.filter(
      (choice) => choice.role !== "reference" || JSON.stringify(choice.rule) !== written,
    );
    if (areas.length < query.areas.length) return { ...query, areas };
    const reference: AreaChoice = { rule, role: "reference", show: show ?? defaultShow(rule, "reference") };
    return { ...query, areas: [...query.areas, reference] };
  });
}

/** Compares with something else instead, or shows the same otherwise, in the place that it has. */
export function changeReference(workspace: Workspace, from: AreaChoice, to: AreaChoice): Workspace {
  return changeQuery(workspace, (query) => ({
    ...query,
    areas: query.areas.map((choice) => (choice === from ? to : choice)),
  }));
}

/** Chooses periods; separate ones are put in order of time. */
export function setPeriods(workspace: Workspace, periods: PeriodChoice): Workspace {
  const sorted: PeriodChoice =
    periods.kind === "exact" ? { kind: "exact", periods: [...new Set(periods.periods)].sort(comparePeriods) } : periods;
  return changeQuery(workspace, (query) => ({ ...query, periods: sorted }));
}

/** What happens to a group of which a part is missing: no figure, or that of the known parts. */
export function setPartial(workspace: Workspace, partial: Query["partial"]): Workspace {
  return changeQuery(workspace, (query) => (query.partial === partial ? query : { ...query, partial }));
}

const OF_EVERY_MAP: ReadonlySet<string> = new Set(["sight", "background", "points"]);

/**
 * Shows the same in another form, with the options of that form as they are by default. Only what is in sight of a map
 * stays, with its background and the points of one's own: it is the same land in every map, and there still for who
 * comes back from a table.
 */
export function setForm(workspace: Workspace, form: string): Workspace {
  return changeTab(workspace, (tab) => {
    if (tab.form === form) return tab;
    const stays = Object.entries(tab.options).filter(([name]) => OF_EVERY_MAP.has(name));
    return { ...tab, form, options: Object.fromEntries(stays) };
  });
}

/** Changes some options of the form; one that is `undefined` goes back to its default. */
export function setOptions(workspace: Workspace, patch: Readonly<Record<string, unknown>>): Workspace {
  return changeTab(workspace, (tab) => {
    const merged = Object.entries({ ...tab.options, ...patch }).filter(([, value]) => value !== undefined);
    return { ...tab, options: Object.fromEntries(merged) };
  });
}

/** Puts the rows in an order. */
export function setOrder(workspace: Workspace, order: Order): Workspace {
  return changeQuery(workspace, (query) => ({ ...query, order }));
}

/** Chooses classes; own limits are put in order and decide the number of classes. */
export function setClasses(workspace: Workspace, classes: ClassQuery): Workspace {
  const { limits: given = [], ...others } = classes;
  const limits = [...new Set(given)].sort((a, b) => a - b);
  const own = classes.method === "own" && limits.length > 0;
  if (classes.method === "own" && !own) return workspace;
  const chosen: ClassQuery = own ? { method: "own", count: limits.length + 1, limits } : others;
  return changeQuery(workspace, (query) => ({ ...query, classes: chosen }));
}

/** Gives the figure a title of its own; an empty one brings back the title made from the selection. */
export function setTitle(workspace: Workspace, title: string): Workspace {
  const own = title.trim();
  return changeTab(workspace, (tab) => withTitle(tab, own));
}
