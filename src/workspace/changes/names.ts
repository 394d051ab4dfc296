import { nameOf, pluralOf } from "../../cube/area.ts";
import type { Areas } from "../../cube/area.ts";
import { indicatorOf } from "../../cube/indicator.ts";
import type { Catalogue } from "../../cube/indicator.ts";
import type { Message, MessageParam } from "../../cube/message.ts";
import type { Localised } from "../../cube/text.ts";
import { OWN_FILES, ownTopicName } from "../../cube/ownFile.ts";
import type { AreaRule, PeriodChoice, SeriesChoice } from "../../analysis/query.ts";
import type { Tab, Workspace } from "../document.ts";
import { LIVE } from "../ownNames.ts";
import { OWN } from "../defaults.ts";

/** What codes are called; for words about a workspace. */
export interface Names {
  readonly catalogue: Catalogue;
  readonly areas: Areas;
  /** What topics of live tables were called when a work was kept, by indicator; for those of which nothing is known now. */
  readonly kept?: Readonly<Record<string, Localised>>;
  readonly form: (id: string) => MessageParam;
  /** Own formulas by id; without them a series of one is called by its id. */
  readonly formulas?: Workspace["formulas"];
}

/** The same names, and those of the own formulas of a workspace. */
export function withFormulaNames(names: Names, ...workspaces: readonly Pick<Workspace, "formulas">[]): Names {
  return { ...names, formulas: Object.fromEntries(workspaces.flatMap(({ formulas }) => Object.entries(formulas))) };
}

const say = (id: string, params: Message["params"] = {}): Message => ({ id: `work.${id}`, params });

/** What a topic is called: an own formula by its name, one that is not there by what it was called when it was kept, else by its id. */
export function indicatorName(
  { source, indicator }: SeriesChoice,
  { catalogue, formulas = {}, kept = {} }: Names,
): MessageParam {
  if (source === OWN) return formulas[indicator]?.name ?? indicator;
  const known = indicatorOf(catalogue, indicator)?.name ?? kept[indicator];
  return known ?? (source === OWN_FILES ? ownTopicName(indicator) : indicator);
}

/** The own title of a tab, else its indicators; an empty one is a new tab. */
export function tabName({ title, query }: Tab, names: Names): MessageParam {
  if (title) return title.replace(LIVE, "…");
  const series = [...new Map(query.series.map((one) => [`${one.source}:${one.indicator}`, one])).values()];
  const [first, second] = series;
  if (!first) return say("tab-new");
  if (!second) return indicatorName(first, names);
  if (series.length > 2) return say("tab-more", { name: indicatorName(first, names), count: series.length - 1 });
  return say("tab-two", { first: indicatorName(first, names), second: indicatorName(second, names) });
}

/** The name of an area; its code where it is not known. */
export function areaName(code: string, { areas }: Names): MessageParam {
  const area = areas.areas[code];
  return area ? nameOf(area) : code;
}

/** The plural of a level. */
export function levelName(id: string, { areas }: Names): MessageParam {
  return pluralOf(areas, id);
}

/** Which areas a rule means, in a few words. */
export function ruleName(rule: AreaRule, level: string, names: Names): MessageParam {
  switch (rule.kind) {
    case "codes": {
      const [first = "", second, ...more] = rule.codes;
      if (more.length > 0) return say("areas-count", { count: rule.codes.length });
      return second === undefined
        ? areaName(first, names)
        : say("tab-two", { first: areaName(first, names), second: areaName(second, names) });
    }
    case "all":
      return say("areas-all", { level: levelName(level, names) });
    case "in":
      return say("areas-in", { name: areaName(rule.parent, names) });
    case "group":
      return names.areas.groups.find((group) => group.id === rule.group)?.name ?? rule.group;
    case "parents":
      return levelName(rule.level, names);
    case "neighbours":
    case "similar":
      return say(`areas-${rule.kind}`, { name: areaName(rule.of, names) });
  }
}

/** Which periods are chosen, in a few words. */
export function periodsName(periods: PeriodChoice): MessageParam {
  switch (periods.kind) {
    case "exact": {
      const [first = "", ...more] = periods.periods;
      return more.length === 0 ? said(first) : say("periods-count", { count: periods.periods.length });
    }
    case "range":
      return say("periods-range", { first: said(periods.first), last: said(periods.last) });
    case "latest":
      return say("periods-latest");
    case "last":
      return say("periods-last", { count: periods.n });
  }
}

const said = (period: string): MessageParam => ({ period });
