import type { AreasConfig } from "../config/areas.ts";
import type { AreasFile } from "../../sources/store/schema.ts";
import { daysOf } from "./divisions.ts";
import type { YearSpan } from "./divisions.ts";
import type { Figures } from "./figures.ts";
import type { RegionYear } from "./regions.ts";

export type Group = AreasFile["groups"][number];

export interface GroupInputs {
  readonly spans: readonly YearSpan[];
  readonly regions: readonly RegionYear[];
  readonly figures: Figures;
  readonly config: AreasConfig["groups"];
}

/**
 * Ready groups of municipalities. Each stands once per interval in which its members are known and the same. In the
 * division that stands, the newest interval stays open and `known` says until when the source knows it.
 */
export function toGroups(inputs: GroupInputs): Group[] {
  const { config, regions, figures } = inputs;
  const large = new Map(
    [...(figures.get(config.large.indicator) ?? [])].map(([year, values]) => [
      year,
      codesWhere(values, (inhabitants) => inhabitants >= config.large.atLeast),
    ]),
  );
  return [
    ...config.sets.flatMap(({ id, name, codes }) => sets(id, name, codes, inputs)),
    ...dated({ id: config.large.id, name: config.large.name, kind: "set" }, large, inputs),
    ...Object.entries(config.sizes.names).flatMap(([size, name]) => {
      const years = regions.map(
        ({ year, sizes }) => [year, [...sizes].filter(([, it]) => it === size).map(([code]) => code)] as const,
      );
      return dated({ id: `size-${size}`, name, kind: "size-class" }, new Map(years), inputs);
    }),
    ...Object.entries(config.urban.names).flatMap(([urban, name]) => {
      const years = [...(figures.get(config.urban.indicator) ?? [])].map(
        ([year, values]) => [year, codesWhere(values, (value) => value === Number(urban))] as const,
      );
      return dated({ id: `urban-${urban}`, name, kind: "urbanisation" }, new Map(years), inputs);
    }),
  ];
}

function codesWhere(values: ReadonlyMap<string, number>, holds: (value: number) => boolean): string[] {
  return [...values].filter(([, value]) => holds(value)).map(([code]) => code);
}

function sets(id: string, name: Group["name"], codes: readonly string[], { spans }: GroupInputs): Group[] {
  return spans.flatMap((span) => {
    const all = codes.every((code) => span.codes.includes(code));
    const frame = { id, name, kind: "set" as const, level: "gemeente", division: span.division };
    return all ? [{ ...frame, ...daysOf(span, spans), codes: [...codes] }] : [];
  });
}

type Head = Pick<Group, "id" | "name" | "kind">;

/** A group from its members per year; years of one division that follow each other with the same members are one. */
function dated(head: Head, years: ReadonlyMap<number, readonly string[]>, { spans }: GroupInputs): Group[] {
  return spans.flatMap((span) => {
    const runs: { first: number; last: number; codes: string[] }[] = [];
    for (let year = span.first; year <= span.last; year += 1) {
      const members = new Set(years.get(year) ?? []);
      const codes = span.codes.filter((code) => members.has(code)).sort();
      const before = runs.at(-1);
      if (codes.length === 0) continue;
      if (before?.last === year - 1 && before.codes.join() === codes.join()) before.last = year;
      else runs.push({ first: year, last: year, codes });
    }
    const open = span === spans.at(-1);
    return runs.map((run, at): Group => {
      const last = `${run.last}-12-31`;
      const stands = open && at === runs.length - 1;
      const frame = { ...head, level: "gemeente", division: span.division, from: `${run.first}-01-01` };
      return { ...frame, to: stands ? null : last, ...(stands ? { known: last } : {}), codes: run.codes };
    });
  });
}
