import type { Areas } from "../../cube/area.ts";
import type { AreaChoice, AreaRule, Calculation, Filter, Query } from "../../analysis/query.ts";
import type { Workspace } from "../document.ts";
import { withCodes } from "./live.ts";

/** Codes of areas and which take their place. */
type Codes = ReadonlyMap<string, string>;

/**
 * The areas that the tabs are about: chosen alone, or named by what they are compared with (*neighbours of*). Those of
 * most tabs first.
 */
export function placesIn({ tabs }: Pick<Workspace, "tabs">): string[] {
  const counts = new Map<string, number>();
  for (const { query } of tabs) {
    for (const code of new Set(query.areas.flatMap(placeOf))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code);
}

function placeOf({ rule, role }: AreaChoice): readonly string[] {
  switch (rule.kind) {
    case "codes":
      return role === "selected" && rule.codes.length === 1 ? rule.codes : [];
    case "neighbours":
    case "similar":
      return [rule.of];
    case "in":
      return role === "selected" ? [rule.parent] : [];
    case "all":
    case "group":
    case "parents":
      return [];
  }
}

/** An area and the larger ones in which it lies, each with what comes in its place. */
export function exchanged(areas: Areas, from: string, to: string): Codes {
  const parents = areas.memberships
    .filter(({ to: until }) => until === null)
    .flatMap(({ parents: of }): (readonly [string, string])[] => {
      const [old, now] = [of[from], of[to]];
      return old === undefined || now === undefined || old === now ? [] : [[old, now]];
    });
  return new Map([...parents, [from, to]]);
}

/**
 * The whole for other areas: what every tab shows and compares with, and the live figures of the report. Own groups of
 * areas stay as they are, as nobody knows what they would be elsewhere.
 */
export function sameFor(workspace: Workspace, codes: Codes): Workspace {
  const tabs = workspace.tabs.map((tab) => {
    const query = queryFor(tab.query, codes);
    return JSON.stringify(query) === JSON.stringify(tab.query) ? tab : { ...tab, query };
  });
  const report = workspace.report?.map((block) => {
    const text = block.kind === "figure" ? undefined : withCodes(block.text, codes);
    return block.kind === "figure" || text === undefined || text === block.text ? block : { ...block, text };
  });
  const isSame = (one: readonly unknown[], other: readonly unknown[]) => one.every((each, at) => each === other[at]);
  const stays = isSame(tabs, workspace.tabs) && isSame(report ?? [], workspace.report ?? []);
  return stays ? workspace : { ...workspace, tabs, ...(report && { report }) };
}

function queryFor(query: Query, codes: Codes): Query {
  const { classes, filter } = query;
  const centre = typeof classes.centre === "object" ? { reference: named(classes.centre.reference, codes) } : undefined;
  return {
    ...query,
    series: query.series.map((series) => ({
      ...series,
      calculations: series.calculations.map((calculation) => calculationFor(calculation, codes)),
    })),
    areas: query.areas.map((choice) => ({ ...choice, rule: ruleFor(choice, codes) })),
    ...(filter && { filter: filter.map((one) => filterFor(one, codes)) }),
    ...(centre && { classes: { ...classes, centre } }),
  };
}

const named = (code: string, codes: Codes) => codes.get(code) ?? code;

function ruleFor({ rule, show }: AreaChoice, codes: Codes): AreaRule {
  switch (rule.kind) {
    case "codes": {
      const together = show === "together" && rule.codes.length > 1;
      return together ? rule : { ...rule, codes: [...new Set(rule.codes.map((code) => named(code, codes)))] };
    }
    case "in":
      return { ...rule, parent: named(rule.parent, codes) };
    case "neighbours":
    case "similar":
      return { ...rule, of: named(rule.of, codes) };
    case "all":
    case "group":
    case "parents":
      return rule;
  }
}

function filterFor(filter: Filter, codes: Codes): Filter {
  return filter.kind === "in" ? { ...filter, parent: named(filter.parent, codes) } : filter;
}

function calculationFor(calculation: Calculation, codes: Codes): Calculation {
  return calculation.kind === "versus" || calculation.kind === "verdict"
    ? { ...calculation, reference: named(calculation.reference, codes) }
    : calculation;
}
