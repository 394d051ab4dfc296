import type { Areas } from "../cube/area.ts";
import { groupName, nameOfPlace } from "./area-names.ts";
import type { Query } from "./query.ts";
import type { Chosen } from "./result.ts";

/** By which rule the selected areas were found, when it is one that has a name; undefined for *all* and for a list. */
export function chosenBy({ areas: choices, level }: Pick<Query, "areas" | "level">, areas: Areas): Chosen | undefined {
  const [choice, ...others] = choices.filter(({ role }) => role === "selected");
  if (!choice || others.length > 0 || choice.show === "together") return undefined;
  const { rule } = choice;
  if (rule.kind === "in") return { by: "in", name: nameOfPlace(areas, rule.parent) };
  const isNamed = rule.kind === "group" || rule.kind === "neighbours" || rule.kind === "similar";
  return isNamed ? { by: "named", name: groupName(rule, areas, level) } : undefined;
}
