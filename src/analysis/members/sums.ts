import type { Dimension } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import type { Localised } from "../../cube/text.ts";
import type { Measure, Term } from "../measure.ts";
import type { Series } from "../series.ts";

/** What a series shows of a dimension: one member, or several added up. */
export interface Picked {
  readonly code: string;
  readonly parts?: readonly string[];
}

/**
 * Several members as one. All members of a dimension that has a published total are that total; one member is that
 * member.
 */
export function sumOf(dimension: Dimension, codes: readonly string[]): Picked {
  const parts = [...new Set(codes)];
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { code: only };
  const { total } = dimension;
  const others = dimension.members.filter(({ code }) => code !== total);
  if (total !== undefined && !parts.includes(total) && parts.length === others.length) return { code: total };
  return { code: parts.join(BETWEEN), parts };
}

/** Stands in no code of a member. */
const BETWEEN = ":";

/** The members behind the code of a series: one, or those that were added up. */
export function partsOfCode(code: string): readonly string[] {
  return code.split(BETWEEN);
}

/** One choice per dimension as the members and sums of a series or term. */
export function membersOf(picks: readonly (readonly [string, Picked])[]): Pick<Series, "members" | "sums"> {
  const sums = picks.flatMap(([id, { parts }]) => (parts ? [[id, parts] as const] : []));
  return {
    members: Object.fromEntries(picks.map(([id, { code }]) => [id, code])),
    ...(sums.length > 0 && { sums: Object.fromEntries(sums) }),
  };
}

/** The members of a term that go into its figures for a dimension. */
export function partsOfMember({ members, sums }: Term, dimension: string): readonly string[] {
  return sums?.[dimension] ?? [members[dimension] ?? ""];
}

/** Why adding up members would mislead: figures that do not add up, or a total beside what it counts. */
export function refusedSums({ sums, indicator }: Series, { numerator, combining }: Measure): Message | undefined {
  if (!sums) return undefined;
  const params = { name: indicator.name };
  const { rule } = numerator.indicator.aggregation;
  const adds = combining === "ratio" ? rule === "sum" : rule === combining && combining !== "weighted";
  if (!adds || (indicator.ratio !== undefined && combining !== "ratio"))
    return { id: "analysis.members-no-sum", params };
  const doubled = indicator.dimensions.some(({ id, total }) => total !== undefined && sums[id]?.includes(total));
  return doubled ? { id: "analysis.members-with-total", params } : undefined;
}

/** *VVD + D66*: members added up, as a name. */
export function nameOfSum(dimension: Dimension, parts: readonly string[]): Localised {
  const names = parts.flatMap((code) => dimension.members.find((member) => member.code === code)?.name ?? []);
  return { nl: names.map(({ nl }) => nl).join(" + "), en: names.map(({ en }) => en).join(" + ") };
}
