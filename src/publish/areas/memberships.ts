import type { AreasFile } from "../../sources/store/schema.ts";
import { daysOf } from "./divisions.ts";
import type { YearSpan } from "./divisions.ts";
import type { MunicipalitiesPerYear } from "./municipalities.ts";
import type { RegionYear } from "./regions.ts";

export type Membership = AreasFile["memberships"][number];

/** What memberships are made from. `country` is the code of the only country. */
export interface MembershipInputs {
  readonly spans: readonly YearSpan[];
  readonly municipalities: MunicipalitiesPerYear;
  readonly regions: readonly RegionYear[];
  readonly country: string;
  readonly nesting: readonly (readonly [string, string])[];
}

/**
 * Parents of municipalities, and of regions that lie in larger ones. Country, province and part of the country are
 * known for every division; other regions only for the years of their files. Where a division stands on after the
 * last year of its source, `known` says which day that was. Throws when a region that should lie within one larger
 * area does not.
 */
export function toMemberships(inputs: MembershipInputs): Membership[] {
  return inputs.spans.flatMap((span) => {
    const up = [...everyYear(span, inputs), ...regional(span, inputs)];
    return [...up, ...inputs.nesting.flatMap(([child, parent]) => nest(child, parent, up))];
  });
}

function everyYear(span: YearSpan, { spans, municipalities, regions, country }: MembershipInputs): Membership[] {
  const days = daysOf(span, spans);
  const lastKnown = Math.max(...[...municipalities.years.keys()].filter((year) => year <= span.last));
  const list = municipalities.years.get(Math.min(span.first, lastKnown));
  const partOf = partsOfProvinces(regions);
  const frame = { division: span.division, child: "gemeente", ...days };
  const known = days.to === null ? { known: `${lastKnown}-12-31` } : {};
  const parents = (parentOf: (code: string) => string | undefined): Record<string, string> =>
    Object.fromEntries(span.codes.map((code) => [code, parentOf(code) ?? missing(code, span.division)]));
  const province = (code: string): string | undefined => list?.get(code)?.province;
  return [
    { ...frame, parent: "land", parents: parents(() => country) },
    { ...frame, ...known, parent: "landsdeel", parents: parents((code) => partOf.get(province(code) ?? "")) },
    { ...frame, ...known, parent: "provincie", parents: parents(province) },
  ];
}

function missing(code: string, division: string): never {
  throw new Error(`no province or part of the country for ${code} in ${division}`);
}

/** Part of the country per province, from the files of regions; a province never changed part in these years. */
function partsOfProvinces(regions: readonly RegionYear[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { parents } of regions) {
    for (const [code, province] of parents.get("provincie") ?? []) {
      const part = parents.get("landsdeel")?.get(code);
      if (part === undefined) continue;
      if ((parts.get(province) ?? part) !== part) throw new Error(`${province} lies in two parts of the country`);
      parts.set(province, part);
    }
  }
  return parts;
}

/** Regions of the years of a division that have a file. Years are one interval: their members are the same. */
function regional(span: YearSpan, { spans, regions }: MembershipInputs): Membership[] {
  const years = regions.filter(({ year }) => span.first <= year && year <= span.last);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  const open = daysOf(span, spans).to === null;
  return [...first.parents].flatMap(([level, parents]): Membership[] => {
    if (level === "provincie" || level === "landsdeel") return [];
    for (const { year, parents: other } of years) {
      for (const [code, parent] of other.get(level) ?? []) {
        if (parents.get(code) !== parent) throw new Error(`${code} changed ${level} in ${year}`);
      }
    }
    const lastDay = `${last.year}-12-31`;
    const frame = { division: span.division, child: "gemeente", parent: level, from: `${first.year}-01-01` };
    return [
      {
        ...frame,
        to: open ? null : lastDay,
        ...(open ? { known: lastDay } : {}),
        parents: Object.fromEntries(parents),
      },
    ];
  });
}

/** The parent that all municipalities of a region share. Empty when one of the two levels is not known. */
function nest(child: string, parent: string, up: readonly Membership[]): Membership[] {
  const [small, large] = [child, parent].map((level) => up.find((it) => it.parent === level));
  if (!small || !large) return [];
  const parents: Record<string, string> = {};
  for (const [code, region] of Object.entries(small.parents)) {
    const above = large.parents[code];
    if (above === undefined) continue;
    if ((parents[region] ?? above) !== above)
      throw new Error(`${region} lies in ${String(parents[region])} and ${above}`);
    parents[region] = above;
  }
  return [
    {
      ...small,
      child,
      parent,
      parents: Object.fromEntries(Object.entries(parents).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  ];
}
