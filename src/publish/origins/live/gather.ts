import * as v from "valibot";
import type { Cube } from "../../../cube/cube.ts";
import type { Dimension, Indicator } from "../../../cube/indicator.ts";
import { comparePeriods, parsePeriod, spanPeriods } from "../../../cube/period.ts";
import { isProblem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import { reasonOf } from "../../../cube/reason.ts";
import type { FigureSource, Table } from "../../../sources/source.ts";
import type { Missing } from "../../importers/importer.ts";
import type { Gathered } from "../figures.ts";

const Codes = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));

/** What is asked of a table of an office. */
export const AskedSchema = v.strictObject({
  table: v.pipe(v.string(), v.minLength(1)),
  measures: Codes,
  levels: Codes,
  /** Per breakdown the members to read; one that is left out is read for its total. */
  members: v.optional(v.record(v.string(), Codes), {}),
  /** Code of an area there → code here, where they are not the same. */
  areas: v.optional(v.record(v.string(), v.string()), {}),
  frequency: v.optional(v.picklist(["year", "school-year", "half-year", "quarter", "month", "week", "day"]), "year"),
  /** First and last period to read; without them all. */
  from: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((code) => parsePeriod(code) !== undefined, "no period"),
    ),
  ),
  to: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((code) => parsePeriod(code) !== undefined, "no period"),
    ),
  ),
});

export type Asked = v.InferOutput<typeof AskedSchema>;

/**
 * Reads the asked measures of a table. A figure is called by its measure, and with breakdowns by `measure/member/member`
 * in the order of the table. What the table leaves empty is left out. Throws when the settings ask what is not there.
 */
export async function gatherTable(source: FigureSource, table: Table, asked: Asked): Promise<Gathered[] | Problem> {
  const figures: Gathered[] = [];
  for (const measure of asked.measures) {
    const indicator = table.indicators.find(({ id }) => id.endsWith(`:${encodeURIComponent(measure)}`));
    if (!indicator) throw new Error(`${table.id} has no measure ${measure} with figures`);
    const members = membersOf(indicator, asked);
    for (const level of asked.levels) {
      const periods = periodsOf(indicator, level, asked);
      if (periods.length === 0)
        throw new Error(
          `${table.id}:${measure} has no ${asked.frequency} for ${level}; it has ${spansSaid(indicator)}`,
        );
      const cube = await source.read({ source: source.id, indicator: indicator.id, level, periods, members });
      if (isProblem(cube)) return cube;
      for (const figure of figuresOf(cube, measure, asked.areas)) figures.push(figure);
    }
  }
  return figures;
}

function membersOf({ id, dimensions }: Indicator, { members }: Asked): Record<string, readonly string[]> {
  const strange = Object.keys(members).find((name) => !dimensions.some((dimension) => dimension.id === name));
  if (strange !== undefined) throw new Error(`${id} has no breakdown ${strange}`);
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension.id, chosen(id, dimension, members[dimension.id])]),
  );
}

function chosen(
  id: string,
  { id: name, members, total }: Dimension,
  asked: readonly string[] | undefined,
): readonly string[] {
  const lost = asked?.find((code) => !members.some((member) => member.code === code));
  if (lost !== undefined) throw new Error(`${id}: ${name} has no member ${lost}`);
  if (asked) return asked;
  if (total !== undefined) return [total];
  throw new Error(
    `${id}: which members of ${name}? It has no total. (${members
      .slice(0, 5)
      .map(({ code }) => code)
      .join(", ")} …)`,
  );
}

function periodsOf({ spans }: Indicator, level: string, { frequency, from, to }: Asked): string[] {
  return spans
    .filter((span) => span.level === level && span.frequency === frequency)
    .flatMap(spanPeriods)
    .filter(
      (code) =>
        (from === undefined || comparePeriods(from, code) <= 0) && (to === undefined || comparePeriods(code, to) <= 0),
    );
}

/** `year for land, year for gemeente`. */
function spansSaid({ spans }: Indicator): string {
  return [...new Set(spans.map(({ frequency, level }) => `${frequency} for ${level}`))].join(", ");
}

/** The cells of a cube that say something. */
function figuresOf(cube: Cube, measure: string, codes: Readonly<Record<string, string>>): Gathered[] {
  const names = cube.dimensions.reduce<readonly string[]>(
    (starts, { members }) => starts.flatMap((start) => members.map((member) => `${start}/${member}`)),
    [measure],
  );
  const figures: Gathered[] = [];
  // An area of an office abroad has the word for that office before its own code.
  const here = (area: string): string => codes[area] ?? codes[area.slice(area.indexOf("_") + 1)] ?? area;
  let at = 0;
  for (const code of cube.areas) {
    const area = here(code);
    for (const period of cube.periods) {
      for (const select of names) {
        const value = valueAt(cube, at);
        if (value !== "empty") figures.push({ select, area, period, value, flags: cube.flags[at] ?? 0 });
        at += 1;
      }
    }
  }
  return figures;
}

function valueAt(cube: Cube, at: number): number | Missing {
  const reason = reasonOf(cube.reason[at] ?? 0);
  switch (reason) {
    case "present":
      return cube.values[at] ?? Number.NaN;
    case "suppressed":
    case "not-applicable":
    case "empty":
      return reason;
    default:
      return "not-published";
  }
}
