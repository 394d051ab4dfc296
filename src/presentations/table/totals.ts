import type { AreaChoice, AreaRule, Query, SeriesChoice } from "../../analysis/query.ts";
import type { Result } from "../../analysis/result.ts";
import { addsUp } from "../advice/addsUp.ts";

/** A total that a table can have in one direction. */
export interface Total {
  readonly of: "areas" | "members";
  readonly shown: boolean;
  /** Puts it there, or takes it away again. */
  readonly toggle: (query: Query) => Query;
}

/**
 * The totals that make sense for a table: of the selected areas together, and of the categories of a breakdown. Both are
 * asked as part of the question, so counts are added up, rates re-weighted and medians refused by the rules of the
 * indicator, and a total of a filtered table is that of the whole selection. Over periods there is none here: only
 * flows add up over time, and for those there are longer periods and running totals.
 */
export function totalsOf(query: Query, result: Result): readonly Total[] {
  return [...totalOfAreas(query), ...totalOfMembers(query, result)];
}

const together = (rule: AreaRule): AreaChoice => ({ rule, role: "reference", show: "together" });
const same = (a: AreaChoice, b: AreaChoice): boolean => JSON.stringify(a) === JSON.stringify(b);

function totalOfAreas({ areas }: Query): Total[] {
  const several = areas.filter(({ rule, role, show }) => {
    return role === "selected" && show === "each" && !(rule.kind === "codes" && rule.codes.length < 2);
  });
  if (several.length === 0) return [];
  const totals = several.map(({ rule }) => together(rule));
  const isTotal = (choice: AreaChoice): boolean => totals.some((total) => same(choice, total));
  const shown = totals.every((total) => areas.some((choice) => same(choice, total)));
  const toggle = (query: Query): Query => {
    const others = query.areas.filter((choice) => !isTotal(choice));
    return { ...query, areas: shown ? others : [...others, ...totals] };
  };
  return [{ of: "areas", shown, toggle }];
}

function totalOfMembers({ series: [choice, more] }: Query, result: Result): Total[] {
  const [first] = result.series;
  if (!choice || more || !first || !result.series.every(addsUp)) return [];
  const varying = first.members.filter(({ dimension }) => codesOf(result, dimension).length > 1);
  const [dimension, other] = varying;
  if (!dimension || other) return [];
  const id = dimension.dimension;
  const shown = (choice.sums?.[id]?.length ?? 0) > 0;
  const codes = choice.members[id] ?? codesOf(result, id).filter((code) => !code.includes(":"));
  const total = { ...choice, members: { ...choice.members, [id]: codes }, sums: { ...choice.sums, [id]: [codes] } };
  return [
    {
      of: "members",
      shown,
      toggle: (query) => ({
        ...query,
        series: query.series.map((one, place) => (place > 0 ? one : shown ? withoutSums(one, id) : total)),
      }),
    },
  ];
}

function codesOf({ series }: Result, dimension: string): string[] {
  const codes = series.flatMap(({ members }) => members.find((one) => one.dimension === dimension)?.code ?? []);
  return [...new Set(codes)];
}

function withoutSums({ sums = {}, ...choice }: SeriesChoice, dimension: string): SeriesChoice {
  const left = Object.entries(sums).filter(([id]) => id !== dimension);
  return left.length === 0 ? choice : { ...choice, sums: Object.fromEntries(left) };
}
