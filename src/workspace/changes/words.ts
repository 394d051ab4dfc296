import type { Message, MessageParam } from "../../cube/message.ts";
import type { AreaChoice, Query } from "../../analysis/query.ts";
import type { Tab, Workspace } from "../document.ts";
import { differing } from "./subject.ts";
import { changeOfPlace, changeOfReport } from "./report.ts";
import { indicatorName, levelName, periodsName, ruleName, tabName, withFormulaNames } from "./names.ts";
import type { Names } from "./names.ts";

/**
 * What changed from one workspace to the next, in words: *Periode 2020 → 2021*. Derived from the two, whatever action
 * made the change; of several changes at once the one that a person would name.
 */
export function changeWords(before: Workspace, after: Workspace, known: Names): Message {
  const names = withFormulaNames(known, before, after);
  return (
    changeOfTabs(before, after, names) ??
    changeOfPlace(before, after, names) ??
    changeInTabs(before, after, names) ??
    changeOfReport(before, after, names) ??
    changeOfWhole(before, after)
  );
}

const say = (id: string, params: Message["params"] = {}): Message => ({ id: `work.did-${id}`, params });
const fromTo = (id: string, from: MessageParam, to: MessageParam) => say(id, { from, to });

function changeOfTabs(before: Workspace, after: Workspace, names: Names): Message | undefined {
  const added = after.tabs.filter((tab) => !before.tabs.some((old) => old.id === tab.id));
  const removed = before.tabs.filter((tab) => !after.tabs.some((now) => now.id === tab.id));
  if (added.length + removed.length > 1) return say("open");
  if (added[0]) return say("tab-add", { tab: tabName(added[0], names) });
  if (removed[0]) return say("tab-remove", { tab: tabName(removed[0], names) });
  const moved = after.tabs.find((tab, place) => before.tabs[place]?.id !== tab.id);
  return moved && say("tab-move", { tab: tabName(moved, names) });
}

function changeInTabs(before: Workspace, after: Workspace, names: Names): Message | undefined {
  const changed = after.tabs.flatMap((now) => {
    const old = before.tabs.find((tab) => tab.id === now.id);
    return old && old !== now ? [{ old, now }] : [];
  });
  // Linked tabs change together; the one that is looked at is the one that was changed.
  const { old, now } = changed.find((pair) => pair.now.id === after.active) ?? changed[0] ?? {};
  if (!old || !now) return undefined;
  const fields = new Set(differing(old, now));
  const order: readonly (keyof Tab)[] = ["query", "form", "title", "note", "options", "linked"];
  for (const field of order) {
    const words = fields.has(field) ? OF_TAB[field](old, now, names) : undefined;
    if (words) return words;
  }
  return undefined;
}

type Describe<T> = (old: T, now: T, names: Names) => Message | undefined;

/** By type every field has its words. */
const OF_TAB: Readonly<Record<keyof Tab, Describe<Tab>>> = {
  id: () => undefined,
  query: (old, now, names) => {
    const fields = new Set(differing(old.query, now.query));
    const first = FIRST_SAID.find((field) => fields.has(field));
    return first && OF_QUERY[first](old.query, now.query, names);
  },
  form: (old, now, names) => fromTo("form", names.form(old.form), names.form(now.form)),
  title: (_, { title }) => (title === undefined ? say("title-none") : say("title", { title })),
  options: () => say("options"),
  note: (_, { note }) => say(note === undefined ? "note-none" : "notes"),
  linked: (_, { linked }) => say(linked ? "linked" : "unlinked"),
};

/** Where several fields changed at once: the series decide the rest, a level decides the areas. */
const FIRST_SAID: readonly (keyof Query)[] = [
  "series",
  "formulas",
  "level",
  "areas",
  "periods",
  "filter",
  "order",
  "classes",
  "partial",
];

const OF_QUERY: Readonly<Record<keyof Query, Describe<Query>>> = {
  series: describeSeries,
  formulas: () => say("formulas"),
  level: (old, now, names) => fromTo("level", levelName(old.level, names), levelName(now.level, names)),
  areas: describeAreas,
  periods: (old, now) => fromTo("periods", periodsName(old.periods), periodsName(now.periods)),
  filter: (_, { filter }) => say(filter ? "filter" : "filter-none"),
  order: () => say("order"),
  classes: () => say("classes"),
  partial: (_, { partial }) => say(`partial-${partial}`),
};

function describeSeries(old: Query, now: Query, names: Names): Message | undefined {
  const has = (query: Query, one: Query["series"][number]) =>
    query.series.some(({ source, indicator }) => source === one.source && indicator === one.indicator);
  const added = now.series.filter((one) => !has(old, one));
  const removed = old.series.filter((one) => !has(now, one));
  const [first] = added.length > 0 ? added : removed;
  if (first) {
    const id = added.length === 0 ? "series-remove" : removed.length === 0 ? "series-add" : "series-show";
    return say(id, { indicator: indicatorName(first, names) });
  }
  // Once more, with other calculations, or once less: the one that the other list does not have.
  const [longer, shorter] = now.series.length > old.series.length ? [now, old] : [old, now];
  if (longer.series.length > shorter.series.length) {
    const one = longer.series.find((each, place) => each !== shorter.series[place]);
    return one && say(longer === now ? "beside" : "beside-none", { indicator: indicatorName(one, names) });
  }
  const at = now.series.findIndex((one, place) => one !== old.series[place]);
  const [before, after] = [old.series[at], now.series[at]];
  if (!before || !after) return say("series-order");
  const what = JSON.stringify(before.calculations) === JSON.stringify(after.calculations) ? "members" : "calculations";
  return say(what, { indicator: indicatorName(after, names) });
}

function describeAreas(old: Query, now: Query, names: Names): Message | undefined {
  const of = (query: Query, role: AreaChoice["role"]) => query.areas.filter((choice) => choice.role === role);
  const name = (query: Query, choices: readonly AreaChoice[]): MessageParam => {
    const [first] = choices;
    if (!first) return { id: "work.areas-none" };
    if (choices.length > 1) return { id: "work.areas-several" };
    return first.name ?? ruleName(first.rule, query.level, names);
  };
  const [before, after] = [of(old, "selected"), of(now, "selected")];
  if (JSON.stringify(before) !== JSON.stringify(after)) return fromTo("areas", name(old, before), name(now, after));
  const has = (query: Query, one: AreaChoice) =>
    query.areas.some((choice) => JSON.stringify(choice) === JSON.stringify(one));
  const added = of(now, "reference").filter((one) => !has(old, one));
  const removed = of(old, "reference").filter((one) => !has(now, one));
  const rules = (query: Query) => JSON.stringify(of(query, "reference").map(({ rule }) => rule));
  if (added.length > 0 && rules(old) === rules(now))
    return say(added.every(({ show }) => show === "each") ? "compare-each" : "compare-together");
  if (added.length > 0) return say("compare-add", { name: name(now, added) });
  return removed.length > 0 ? say("compare-remove", { name: name(old, removed) }) : say("areas-order");
}

const OF_WHOLE: Readonly<Record<keyof Workspace, string>> = {
  version: "open",
  tabs: "open",
  active: "look",
  title: "name",
  groups: "groups",
  formulas: "formulas",
  names: "names",
  notes: "notes",
  report: "report",
  page: "look-report",
};

function changeOfWhole(before: Workspace, after: Workspace): Message {
  const fields = new Set(differing(before, after));
  const names: readonly (keyof Workspace)[] = [
    "title",
    "groups",
    "formulas",
    "names",
    "notes",
    "report",
    "page",
    "active",
  ];
  const first = names.find((field) => fields.has(field));
  if (first === "page" && after.page === undefined) return say("look");
  return say(first ? OF_WHOLE[first] : "open");
}
