import type { AreasFile } from "../../sources/store/schema.ts";

type Division = AreasFile["divisions"][number];

/** A division of municipalities with the first and last year for which it holds. */
export interface YearSpan {
  readonly division: string;
  readonly first: number;
  readonly last: number;
  readonly codes: readonly string[];
}

/**
 * One division per run of years with the same municipalities on 1 January, named after its first year. Years are
 * looked at in order; a year without a list is an error of the configuration.
 */
export function spansOf(years: ReadonlyMap<number, readonly string[]>, first: number, last: number): YearSpan[] {
  const spans: YearSpan[] = [];
  for (let year = first; year <= last; year += 1) {
    const codes = years.get(year);
    if (!codes) throw new Error(`no municipalities known for ${year}`);
    const before = spans.at(-1);
    if (before && sameCodes(before.codes, codes)) spans.splice(-1, 1, { ...before, last: year });
    else spans.push({ division: `gm-${year}`, first: year, last: year, codes });
  }
  return spans;
}

function sameCodes(a: readonly string[], b: readonly string[]): boolean {
  const codes = new Set(a);
  return a.length === b.length && b.every((code) => codes.has(code));
}

/** First day of a span, and its last; the newest span stands until a newer one is known. */
export function daysOf(span: YearSpan, spans: readonly YearSpan[]): { from: string; to: string | null } {
  return { from: `${span.first}-01-01`, to: span === spans.at(-1) ? null : `${span.last}-12-31` };
}

/** Divisions with their levels: the larger areas are those that have a member in the division. */
export function toDivisions(
  spans: readonly YearSpan[],
  levels: readonly string[],
  memberships: AreasFile["memberships"],
): Division[] {
  return spans.map((span) => {
    const known = levels.flatMap((level): [string, string[]][] => {
      if (level === "gemeente") return [[level, [...span.codes].sort()]];
      const up = memberships.find(
        (it) => it.division === span.division && it.child === "gemeente" && it.parent === level,
      );
      return up ? [[level, [...new Set(Object.values(up.parents))].sort()]] : [];
    });
    return { id: span.division, ...daysOf(span, spans), levels: Object.fromEntries(known) };
  });
}
