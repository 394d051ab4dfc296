import type { AreaChoice, AreaRule, PeriodChoice, Query, SeriesChoice } from "../../analysis/query.ts";
import type { Areas } from "../../cube/area.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue, Indicator } from "../../cube/indicator.ts";
import type { Message, MessageParam } from "../../cube/message.ts";
import type { Frequency } from "../../cube/period.ts";
import { comparePeriods, parsePeriod } from "../../cube/period.ts";
import { DEFAULT_AREAS, DEFAULT_LEVEL, EMPTY_QUERY, EMPTY_TAB, EMPTY_WORKSPACE, STORE } from "../defaults.ts";
import type { Tab, Workspace } from "../document.ts";
import { isGroupName } from "../groupActions.ts";
import { LONGEST_TITLE } from "../limits.ts";
import { areaNamed, levelNamed } from "./places.ts";
import type { JiveComparison, JiveReading, JiveSelection, JiveTopic } from "./selection.ts";

/** A workspace of Jive as one of ours. */
export interface Converted {
  /** Null where there was nothing that could be taken over. */
  readonly workspace: Workspace | null;
  /** What has no counterpart here, a sentence each. */
  readonly notices: readonly Message[];
  /** Topics that are not known here under their code: for the person to search. */
  readonly unknown: readonly JiveTopic[];
}

/** What there is to take over into. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  /** Ids of the forms of presentation. */
  readonly forms: readonly string[];
}

/** Views of Jive that show the same here. */
const VIEWS: Readonly<Record<string, string>> = {
  table: "table",
  tablechoropleth: "heat",
  map: "map",
  mappie: "pies",
  bar: "bar",
  barstacked: "stacked",
  barmirrored: "pyramid",
  profilebar: "profile",
  line: "line",
  pie: "pie",
};

const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  year: "year",
  jaar: "year",
  schoolyear: "school-year",
  schooljaar: "school-year",
  halfyear: "half-year",
  halfjaar: "half-year",
  quarter: "quarter",
  kwartaal: "quarter",
  month: "month",
  maand: "month",
  week: "week",
  day: "day",
  dag: "day",
};

type Tell = (id: string, params?: Readonly<Record<string, MessageParam>>) => void;
type Groups = ReadonlyMap<string, { readonly name: string; readonly codes: readonly string[] }>;

/**
 * Makes a workspace of what Jive says: a tab per presentation, own groups, areas, periods, form. Codes count only
 * where they are exactly known here; whatever is not is listed or left to the person to search. Nothing is guessed.
 */
export function fromJive({ selections, groups, notices }: JiveReading, ground: Ground): Converted {
  const said: Message[] = [...notices];
  const tell: Tell = (id, params) => said.push({ id: `work.jive-${id}`, ...(params && { params }) });
  const own = new Map(groups.flatMap((group) => groupOf(group, ground.areas, tell)));
  const unknown = new Map<string, JiveTopic>();
  const tabs = selections.map((one, place): Tab => ({
    ...tabOf(one, own, ground, tell, unknown),
    id: `tab-${place + 1}`,
  }));
  const [first] = tabs;
  return {
    workspace: first
      ? {
          ...EMPTY_WORKSPACE,
          tabs,
          active: first.id,
          groups: Object.fromEntries([...own.values()].map(({ name, codes }) => [name, codes])),
        }
      : null,
    notices: [...new Map(said.map((one) => [JSON.stringify(one), one])).values()],
    unknown: [...unknown.values()],
  };
}

function groupOf({ code, name, level, items }: JiveReading["groups"][number], areas: Areas, tell: Tell) {
  const known = levelNamed(level, areas) ?? DEFAULT_LEVEL;
  const codes = items.flatMap((item) => found(item, known, areas, tell) ?? []);
  if (!isGroupName(name) || codes.length === 0) {
    tell("no-group", { name });
    return [];
  }
  return [[code || name, { name, codes }] as const];
}

function tabOf(
  selection: JiveSelection,
  groups: Groups,
  { catalogue, areas, forms }: Ground,
  tell: Tell,
  unknown: Map<string, JiveTopic>,
): Tab {
  const { title, view, flipped } = selection;
  const known = selection.topics.flatMap((topic) => {
    const indicator = indicatorOf(catalogue, topic.code.toLowerCase());
    if (!indicator) unknown.set(topic.code, topic);
    return indicator ?? [];
  });
  const form = view === undefined ? undefined : VIEWS[view.toLowerCase()];
  const there = form !== undefined && forms.includes(form);
  if (view !== undefined && !there) tell("no-view", { view });
  const flips = flipped && (form ?? EMPTY_TAB.form) === "table";
  return {
    ...EMPTY_TAB,
    query: {
      ...EMPTY_QUERY,
      series: seriesOf(known, selection.dimensions, tell),
      ...placesOf(selection, groups, areas, tell),
      periods: periodsOf(selection, known, tell),
    },
    form: there ? form : EMPTY_TAB.form,
    options: flips ? { rows: ["slots", "series"], columns: ["areas"] } : {},
    ...(title && { title: title.slice(0, LONGEST_TITLE) }),
  };
}

/** Topics, each with all members of the dimensions that are asked for. */
function seriesOf(indicators: readonly Indicator[], dimensions: readonly string[], tell: Tell): SeriesChoice[] {
  const wanted = dimensions.map((id) => id.toLowerCase());
  for (const id of wanted)
    if (!indicators.some((one) => one.dimensions.some((dimension) => dimension.id === id)))
      tell("no-dimension", { dimension: id });
  return indicators.map(({ id, dimensions: there }) => {
    const asked = there.filter((dimension) => wanted.includes(dimension.id));
    const members = asked.map(({ id: name, members: all, total }): readonly [string, readonly string[]] => [
      name,
      all.map(({ code }) => code).filter((code) => code !== total),
    ]);
    return { source: STORE, indicator: id, members: Object.fromEntries(members), calculations: [] };
  });
}

function placesOf(selection: JiveSelection, groups: Groups, areas: Areas, tell: Tell): Pick<Query, "level" | "areas"> {
  const named = levelOf(selection.level, areas, tell);
  const split = selection.split === undefined ? undefined : levelOf(selection.split, areas, tell);
  const base = named ?? DEFAULT_LEVEL;
  // At a level that is not known here its areas cannot be known either.
  const items = selection.level !== undefined && named === undefined ? [] : selection.items;
  const level = split ?? base;
  const rows = items.flatMap((item): AreaChoice[] => {
    const group = groups.get(item);
    if (group) return [row({ kind: "codes", codes: group.codes }, "selected", group.name)];
    const code = found(item, base, areas, tell);
    if (code === undefined) return [];
    return [row(split === undefined ? { kind: "codes", codes: [code] } : { kind: "in", parent: code }, "selected")];
  });
  const selected = rows.length > 0 ? together(rows) : [DEFAULT_AREAS];
  const references = selection.comparisons.flatMap((one) => referenceOf(one, groups, areas, tell));
  return {
    level,
    areas: [
      ...selected,
      ...references.map((one): AreaChoice => (selection.together ? { ...one, show: "together" } : one)),
    ],
  };
}

const row = (rule: AreaRule, role: AreaChoice["role"], name?: string): AreaChoice =>
  name === undefined ? { rule, role, show: "each" } : { rule, role, show: "together", name };

/** Codes beside each other are one choice, as when they are ticked one by one. */
function together(rows: readonly AreaChoice[]): AreaChoice[] {
  const single = rows.flatMap(({ rule, name }) => (rule.kind === "codes" && name === undefined ? rule.codes : []));
  const others = rows.filter(({ rule, name }) => rule.kind !== "codes" || name !== undefined);
  return single.length > 0 ? [row({ kind: "codes", codes: [...new Set(single)] }, "selected"), ...others] : others;
}

function levelOf(text: string | undefined, areas: Areas, tell: Tell): string | undefined {
  if (text === undefined) return undefined;
  const level = levelNamed(text, areas);
  if (level === undefined) tell("no-level", { level: text });
  return level;
}

function found(item: string, level: string, areas: Areas, tell: Tell): string | undefined {
  const code = areaNamed(item, level, areas);
  if (code === undefined) tell("no-area", { area: item });
  return code;
}

/** An area or group to compare with; of a level alone the areas in which the selected ones lie. */
function referenceOf({ level: said, items }: JiveComparison, groups: Groups, areas: Areas, tell: Tell): AreaChoice[] {
  const level = levelOf(said, areas, tell);
  if (said !== undefined && level === undefined) return [];
  if (items.length === 0) return level === undefined ? [] : [wholeLevel(level, areas)];
  return items.flatMap((item): AreaChoice[] => {
    const group = groups.get(item);
    if (group) return [row({ kind: "codes", codes: group.codes }, "reference", group.name)];
    const levels = level === undefined ? areas.levels.map(({ id }) => id) : [level];
    const codes = levels.flatMap((each) => areaNamed(item, each, areas) ?? []);
    // A name or number that several levels have says nothing without its level.
    if (codes.length !== 1) tell("no-area", { area: item });
    return codes.length === 1 ? [row({ kind: "codes", codes }, "reference")] : [];
  });
}

function wholeLevel(level: string, areas: Areas): AreaChoice {
  const of = Object.values(areas.areas).filter((area) => area.level === level && area.pseudo === undefined);
  const [only] = of;
  return row(only && of.length === 1 ? { kind: "codes", codes: [only.code] } : { kind: "parents", level }, "reference");
}

function periodsOf(
  { periods, periodLevel }: JiveSelection,
  indicators: readonly Indicator[],
  tell: Tell,
): PeriodChoice {
  if (periodLevel !== undefined) {
    const frequency = FREQUENCIES[periodLevel.toLowerCase()];
    const there = indicators.some(({ spans }) => spans.some((span) => span.frequency === frequency));
    if (frequency === undefined || (indicators.length > 0 && !there)) tell("no-period-level", { level: periodLevel });
  }
  if (!periods || periods.kind === "latest") return { kind: "latest" };
  if (periods.kind === "last") return { kind: "last", n: periods.n };
  const known = periods.periods.filter((code) => {
    const is = parsePeriod(code) !== undefined;
    if (!is) tell("no-period", { period: code });
    return is;
  });
  return known.length > 0 ? { kind: "exact", periods: known.sort(comparePeriods) } : { kind: "latest" };
}
