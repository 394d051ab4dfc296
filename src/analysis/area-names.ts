import { nameOf, pluralOf } from "../cube/area.ts";
import type { Areas, LevelId } from "../cube/area.ts";
import type { Localised } from "../cube/text.ts";
import { placeOf } from "./geography.ts";
import type { AreaRule } from "./query.ts";

/** The code of a row of several areas together: the words of the link for the rule. */
export function groupCode(rule: AreaRule): string {
  switch (rule.kind) {
    case "codes":
      return rule.codes.join("+");
    case "all":
      return "all";
    case "in":
      return `in:${rule.parent}`;
    case "group":
      return `group:${rule.group}`;
    case "parents":
      return `parents:${rule.level}`;
    case "neighbours":
      return `neighbours:${rule.of}`;
    case "similar":
      return `similar:${[rule.of, ...(rule.count === undefined ? [] : [rule.count]), ...(rule.on ?? [])].join(".")}`;
  }
}

/**
 * The name of a row of several areas together. It is a name like those in the store, so it comes in both
 * languages at once, and every form can write it as it writes the name of an area.
 */
export function groupName(rule: AreaRule, areas: Areas, level: LevelId): Localised {
  const plural = pluralOf(areas, level);
  switch (rule.kind) {
    case "codes":
      return together(rule.codes.map((code) => nameOfPlace(areas, code)));
    case "all":
      return { nl: `Alle ${plural.nl}`, en: `All ${plural.en}` };
    case "in":
      return around(rule.parent, areas, { nl: `${capital(plural.nl)} in`, en: `${capital(plural.en)} in` });
    case "group":
      return areas.groups.find((group) => group.id === rule.group)?.name ?? { nl: rule.group, en: rule.group };
    case "parents":
      return { nl: capital(pluralOf(areas, rule.level).nl), en: capital(pluralOf(areas, rule.level).en) };
    case "neighbours":
      return around(rule.of, areas, { nl: `Buur${plural.nl} van`, en: "Neighbours of" });
    case "similar":
      return around(rule.of, areas, { nl: `Vergelijkbare ${plural.nl} met`, en: `${capital(plural.en)} similar to` });
  }
}

/** The name of an area by its code; the bare code when it is not known. */
export function nameOfPlace(areas: Areas, code: string): Localised {
  const area = placeOf(areas, code);
  return area ? nameOf(area) : { nl: code, en: code };
}

function around(code: string, areas: Areas, words: Localised): Localised {
  const name = nameOfPlace(areas, code);
  return { nl: `${words.nl} ${name.nl}`, en: `${words.en} ${name.en}` };
}

function together(names: readonly Localised[]): Localised {
  return { nl: names.map((name) => name.nl).join(" + "), en: names.map((name) => name.en).join(" + ") };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
