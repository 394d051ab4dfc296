import type { Result, ResultSeries } from "../analysis/result.ts";
import type { Workspace } from "./document.ts";
import { LONGEST_TITLE, LONGEST_TOKEN } from "./limits.ts";
import { STORE } from "./defaults.ts";

/**
 * Names of a person's own for topics and categories. They go with the indicator, not with a place in a list: a topic is
 * called the same in every tab. What was done with the figures is still said behind it.
 */

/** In an own title or name: the areas and the period shown, in either language; they follow what is chosen. */
export const LIVE = /\{(gebied|area|periode|period)\}/g;

/** Under which key the name of a topic stands, or that of one of its categories. */
export function nameKey({ source, indicator }: Pick<ResultSeries, "source" | "indicator">, member?: Category): string {
  const topic = source === STORE ? indicator : `${source}:${indicator}`;
  return member ? `${topic}~${member.dimension}.${member.code}` : topic;
}

interface Category {
  readonly dimension: string;
  readonly code: string;
}

/** Gives a topic or category a name; an empty one brings back its own. */
export function setName(workspace: Workspace, key: string, name: string): Workspace {
  const own = name.trim().slice(0, LONGEST_TITLE);
  if ((workspace.names[key] ?? "") === own || key.length > LONGEST_TOKEN) return workspace;
  const others = Object.entries(workspace.names).filter(([each]) => each !== key);
  return { ...workspace, names: Object.fromEntries(own === "" ? others : [...others, [key, own]]) };
}

/** A text with the areas and the period in the places for them. */
export function filled(text: string, areas: string, period: string): string {
  return text.replace(LIVE, (_, place: string) => (/^(gebied|area)$/.test(place) ? areas : period));
}

/** The same result under the names that a person gave; the very same without any. */
export function withOwnNames(result: Result, names: Workspace["names"], fill: (text: string) => string): Result {
  const named = (key: string) => {
    const own = Object.hasOwn(names, key) ? names[key] : undefined;
    if (own === undefined) return undefined;
    const text = fill(own);
    return { name: { nl: text, en: text } };
  };
  const keys = (series: ResultSeries) => [nameKey(series), ...series.members.map((member) => nameKey(series, member))];
  if (!result.series.some((series) => keys(series).some((key) => Object.hasOwn(names, key)))) return result;
  return {
    ...result,
    series: result.series.map((series) => ({
      ...series,
      ...named(nameKey(series)),
      members: series.members.map((member) => ({ ...member, ...named(nameKey(series, member)) })),
    })),
  };
}
