import { levelOf, nameOf, pluralOf } from "../../cube/area.ts";
import type { Area, Areas, LevelId } from "../../cube/area.ts";
import type { AreaChoice, AreaRule, Query } from "../../analysis/query.ts";
import type { Words } from "../../i18n/words.ts";
import { areaWords } from "../search/proposalWords.ts";
import { presentCodes } from "../search/findAreas.ts";

/** The codes that were ticked one by one among the selected areas; those of an own group are one row and not here. */
export function selectedCodes(query: Query): readonly string[] {
  return query.areas.flatMap(({ role, rule, name }) =>
    role === "selected" && rule.kind === "codes" && name === undefined ? rule.codes : [],
  );
}

/** The other rules among the selected areas: all, those in a province, a group. */
export function selectedRules(query: Query): readonly AreaRule[] {
  return query.areas.flatMap(({ role, rule }) => (role === "selected" && rule.kind !== "codes" ? [rule] : []));
}

const isSame = (a: AreaRule, b: AreaRule) => JSON.stringify(a) === JSON.stringify(b);

/** The selection with one area more or less. *All* gives way to the first choice; without any choice it comes back. */
export function withCode(query: Query, code: string): readonly AreaRule[] {
  const before = selectedCodes(query);
  const codes = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
  return together(selectedRules(query), codes);
}

/** The selection with one rule more or less. *All* replaces everything. */
export function withRule(query: Query, rule: AreaRule): readonly AreaRule[] {
  const rules = selectedRules(query);
  const has = rules.some((one) => isSame(one, rule));
  if (rule.kind === "all") return [rule];
  return together(has ? rules.filter((one) => !isSame(one, rule)) : [...rules, rule], selectedCodes(query));
}

function together(rules: readonly AreaRule[], codes: readonly string[]): readonly AreaRule[] {
  const narrow = rules.filter((rule) => rule.kind !== "all");
  const all: readonly AreaRule[] = codes.length > 0 ? [...narrow, { kind: "codes", codes }] : narrow;
  return all.length > 0 ? all : [{ kind: "all" }];
}

/** Whether a rule is among those chosen. */
export function hasRule(rules: readonly AreaRule[], rule: AreaRule): boolean {
  return rules.some((one) => isSame(one, rule));
}

/** The name of an area in the language of the reader. */
export function areaName(area: Pick<Area, "name" | "english">, words: Words): string {
  return words.localised(nameOf(area));
}

/** What a rule is called on a chip: *Alle gemeenten*, *gemeenten in provincie Utrecht*, *G4*. */
export function ruleName(rule: AreaRule, level: LevelId, areas: Areas, words: Words): string {
  const plural = pluralOf(areas, level);
  const named = (code: string) => {
    const area = areas.areas[code];
    return area ? areaWords({ area }, areas, words) : code;
  };
  switch (rule.kind) {
    case "all":
      return words.text("pickers.all-of-level", { level: plural });
    case "in":
      return words.text("pickers.all-in", { level: plural, parent: named(rule.parent) });
    case "group": {
      const group = areas.groups.find(({ id }) => id === rule.group);
      return group ? words.localised(group.name) : rule.group;
    }
    case "parents":
      return words.localised(levelOf(areas, rule.level)?.name ?? { nl: rule.level, en: rule.level });
    case "neighbours":
      return words.text("pickers.neighbours-of", { name: named(rule.of) });
    case "similar":
      return words.text("pickers.similar-to", { name: named(rule.of) });
    case "codes":
      return rule.codes.map(named).join(", ");
  }
}

/** The areas of a level as they are today, by name. */
export function presentAreas(areas: Areas, level: LevelId, words: Words): readonly Area[] {
  const codes = presentCodes(areas);
  return Object.values(areas.areas)
    .filter((area) => area.level === level && !area.pseudo && codes.has(area.code))
    .sort((a, b) => words.compare(areaName(a, words), areaName(b, words)));
}

/** Levels whose areas have known parts at `level`: what *all in …* can be asked of. */
export function parentLevels(areas: Areas, level: LevelId): readonly LevelId[] {
  const rank = levelOf(areas, level)?.rank ?? 0;
  const known = new Set(areas.memberships.filter(({ child }) => child === level).map(({ parent }) => parent));
  if (level === "wijk" || level === "buurt") known.add("gemeente");
  return areas.levels.filter(({ id, rank: own }) => known.has(id) && own > 0 && own < rank).map(({ id }) => id);
}

/** Ready groups of areas of a level; a group of which the membership changed stands there once, as it is now. */
export function groupsOf(areas: Areas, level: LevelId): Areas["groups"] {
  const newest = new Map<string, Areas["groups"][number]>();
  for (const group of areas.groups.filter((one) => one.level === level)) {
    const before = newest.get(group.id);
    if (!before || group.from >= before.from) newest.set(group.id, group);
  }
  return [...newest.values()];
}

/** The one selected area, when there is just one. */
export function onlySelected(choices: readonly AreaChoice[]): string | undefined {
  const selected = choices.filter(({ role }) => role === "selected");
  const rule = selected.length === 1 ? selected[0]?.rule : undefined;
  return rule?.kind === "codes" && rule.codes.length === 1 ? rule.codes[0] : undefined;
}
