import { pluralOf } from "../cube/area.ts";
import type { Areas } from "../cube/area.ts";
import type { Catalogue, Indicator } from "../cube/indicator.ts";
import type { Message, MessageParam } from "../cube/message.ts";
import type { AreaChoice, AreaRule, PeriodChoice, Query, SeriesChoice } from "../analysis/query.ts";
import { parsePeriod } from "../cube/period.ts";
import type { Workspace } from "./document.ts";
import { DEFAULT_AREAS, DEFAULT_LEVEL, DEFAULT_PERIODS, OWN, STORE } from "./defaults.ts";
import { firstDayAsked, redirectArea, redirectSeries } from "./redirect.ts";

export interface Checked {
  readonly workspace: Workspace;
  readonly notices: readonly Message[];
}

type Tell = (id: string, params: Readonly<Record<string, MessageParam>>) => void;

/**
 * Holds a workspace from outside against what there is. What does not exist (an indicator, a member, an area, a
 * group, a level) and periods before or after all figures are named in a notice and left out; the rest stays. When
 * no area or period remains, all areas and the latest period are shown, so that there is a picture. Retired and renamed
 * codes lead on to their successor. Series of other sources are left alone, and so are their levels, and areas that `areas`
 * does not hold (yet).
 */
export function checkAgainst(workspace: Workspace, catalogue: Catalogue, areas: Areas): Checked {
  const notices: Message[] = [];
  const tell: Tell = (id, params) => notices.push({ id: `workspace.${id}`, params });
  const tabs = workspace.tabs.map((tab) => {
    const before = notices.length;
    const query = checkQuery(tab.query, workspace, catalogue, areas, tell);
    return notices.length === before ? tab : { ...tab, query };
  });
  return { workspace: notices.length === 0 ? workspace : { ...workspace, tabs }, notices };
}

function checkQuery(query: Query, workspace: Workspace, catalogue: Catalogue, areas: Areas, tell: Tell): Query {
  const known = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const series = query.series.flatMap((choice) =>
    checkSeries(redirectSeries(choice, catalogue, tell), workspace, { known, catalogue }, tell),
  );
  // The levels of an office abroad or of own borders are known when its table is.
  const elsewhere = series.some(({ source }) => source !== STORE && source !== OWN);
  const level = elsewhere ? query.level : checkLevel(query.level, areas, tell);
  const indicators = series.flatMap(({ source, indicator }) => (source === STORE ? (known.get(indicator) ?? []) : []));
  for (const { name, spans } of indicators) {
    if (!spans.some((span) => span.level === level))
      tell("no-such-level", { indicator: name, level: pluralOf(areas, level) });
  }
  const day = firstDayAsked(query, indicators, level);
  const lead = (code: string) => redirectArea(code, day, areas, tell);
  const choices = query.areas.flatMap((choice) => checkChoice(redirected(choice, lead), level, areas, tell));
  const selected = choices.some((choice) => choice.role === "selected");
  const wanted = query.areas.some((choice) => choice.role === "selected");
  const periods = indicators.length < series.length ? query.periods : checkPeriods(query.periods, indicators, tell);
  return { ...query, series, level, areas: wanted && !selected ? [DEFAULT_AREAS, ...choices] : choices, periods };
}

function checkSeries(
  choice: SeriesChoice,
  { formulas }: Workspace,
  { known, catalogue }: { readonly known: ReadonlyMap<string, Indicator>; readonly catalogue: Catalogue },
  tell: Tell,
): SeriesChoice[] {
  if (choice.source === OWN && !Object.hasOwn(formulas, choice.indicator)) {
    tell("unknown-formula", { formula: choice.indicator });
    return [];
  }
  if (choice.source !== STORE) return [choice];
  const indicator = known.get(choice.indicator);
  if (!indicator) {
    const retired = catalogue.retired?.find(({ id }) => id === choice.indicator);
    tell(retired ? "indicator-retired" : "unknown-indicator", { indicator: retired?.name ?? choice.indicator });
    return [];
  }
  const members = Object.entries(choice.members).flatMap(([id, codes]) => {
    const dimension = indicator.dimensions.find((one) => one.id === id);
    const there = new Set(dimension?.members.map((member) => member.code));
    const missing = codes.filter((code) => !there.has(code));
    const what = dimension ? missing.join(", ") : id;
    if (!dimension || missing.length > 0) tell("unknown-member", { indicator: indicator.name, member: what });
    const kept = codes.filter((code) => there.has(code));
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  const sums = Object.entries(choice.sums ?? {}).flatMap(([id, lists]) => {
    const there = new Set(indicator.dimensions.find((one) => one.id === id)?.members.map((member) => member.code));
    const missing = lists.flat().filter((code) => !there.has(code));
    if (missing.length > 0) tell("unknown-member", { indicator: indicator.name, member: missing.join(", ") });
    // A sum without one of its members would be another figure.
    const kept = lists.filter((codes) => codes.every((code) => there.has(code)));
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  const added = choice.sums && { sums: Object.fromEntries(sums) };
  return [{ ...choice, members: Object.fromEntries(members), ...added }];
}

function checkLevel(level: string, areas: Areas, tell: Tell): string {
  if (areas.levels.some((one) => one.id === level)) return level;
  tell("unknown-level", { level });
  return DEFAULT_LEVEL;
}

/** The same choice with every code led on; the very same where none was. */
function redirected(choice: AreaChoice, lead: (code: string) => string): AreaChoice {
  const { rule } = choice;
  if (rule.kind === "codes") {
    const codes = rule.codes.map(lead);
    return codes.every((code, place) => code === rule.codes[place])
      ? choice
      : { ...choice, rule: { kind: "codes", codes: [...new Set(codes)] } };
  }
  if (rule.kind !== "neighbours" && rule.kind !== "similar") return choice;
  const of = lead(rule.of);
  return of === rule.of ? choice : { ...choice, rule: { ...rule, of } };
}

function checkChoice(choice: AreaChoice, level: string, areas: Areas, tell: Tell): AreaChoice[] {
  const rule = checkRule(choice.rule, choice.role === "selected" ? level : undefined, areas, tell);
  return rule ? [rule === choice.rule ? choice : { ...choice, rule }] : [];
}

/** `level` is given for selected areas: these must be of it. */
function checkRule(rule: AreaRule, level: string | undefined, areas: Areas, tell: Tell): AreaRule | undefined {
  const exists = (code: string) => {
    const there = Object.hasOwn(areas.areas, code) || isOfLevelNotLoaded(code, areas);
    if (!there) tell("unknown-area", { area: code });
    return there;
  };
  switch (rule.kind) {
    case "all":
      return rule;
    case "in":
      return exists(rule.parent) ? rule : undefined;
    case "neighbours":
    case "similar":
      return exists(rule.of) ? rule : undefined;
    case "parents":
      if (areas.levels.some((one) => one.id === rule.level)) return rule;
      tell("unknown-level", { level: rule.level });
      return undefined;
    case "group":
      if (areas.groups.some((group) => group.id === rule.group)) return rule;
      tell("unknown-group", { group: rule.group });
      return undefined;
    case "codes": {
      const codes = rule.codes.filter((code) => exists(code) && isOfLevel(code, level, areas, tell));
      return codes.length === 0 ? undefined : codes.length === rule.codes.length ? rule : { kind: "codes", codes };
    }
  }
}

/** Districts and neighbourhoods, and areas with the word of their office in front, are read when they are needed; until then their codes are believed. */
function isOfLevelNotLoaded(code: string, areas: Areas): boolean {
  if (code.includes("_")) return true;
  if (!/^(WK|BU)\d+$/.test(code)) return false;
  const level = code.startsWith("WK") ? "wijk" : "buurt";
  return !Object.values(areas.areas).some((area) => area.level === level);
}

function isOfLevel(code: string, level: string | undefined, areas: Areas, tell: Tell): boolean {
  const area = areas.areas[code];
  if (!area || level === undefined || area.level === level) return true;
  tell("area-of-other-level", { area: area.name, level: pluralOf(areas, level) });
  return false;
}

/** Leaves out what lies wholly before the first or after the last figure of every indicator. */
function checkPeriods(periods: PeriodChoice, indicators: readonly Indicator[], tell: Tell): PeriodChoice {
  const spans = indicators.flatMap((indicator) => indicator.spans);
  if (spans.length === 0 || periods.kind === "latest" || periods.kind === "last") return periods;
  const first = Math.min(...spans.map((span) => parsePeriod(span.first)?.start ?? Infinity));
  const last = Math.max(...spans.map((span) => parsePeriod(span.last)?.end ?? -Infinity));
  const outside = (from: string, to: string) =>
    (parsePeriod(to)?.end ?? 0) < first || (parsePeriod(from)?.start ?? 0) > last;
  if (periods.kind === "range") {
    if (!outside(periods.first, periods.last)) return periods;
    tell("period-outside", { period: { period: periods.first } });
    return DEFAULT_PERIODS;
  }
  const kept = periods.periods.filter((code) => {
    const there = !outside(code, code);
    if (!there) tell("period-outside", { period: { period: code } });
    return there;
  });
  return kept.length === 0
    ? DEFAULT_PERIODS
    : kept.length === periods.periods.length
      ? periods
      : { kind: "exact", periods: kept };
}
