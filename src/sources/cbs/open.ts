import type { Area } from "../../cube/area.ts";
import { PER_PERIOD } from "../../cube/area.ts";
import type { Dimension, Indicator } from "../../cube/indicator.ts";
import type { Message } from "../../cube/message.ts";
import { asSaid, indicatorOf, spansOf } from "../live/measure.ts";
import { readUnit } from "../live/units.ts";
import type { Table } from "../source.ts";
import { flagsOfStatus, isNoPlace, levelOf, periodOf, placeName } from "./codes.ts";
import { successionsOf } from "./life.ts";
import { breakdownOf, isMargins } from "./members.ts";
import { lifeOfTable } from "./tableLife.ts";
import type { CbsDimension, Code, Group, Measure, Properties } from "./schema.ts";

/** Everything about a table that is not a figure, as it was read. */
export interface Described {
  readonly properties: Properties;
  readonly dimensions: readonly { readonly dimension: CbsDimension; readonly codes: readonly Code[] }[];
  readonly measures: readonly Measure[];
  readonly groups: readonly Group[];
}

/** A table that can be read from: what people choose, and what the requests and answers are made of. */
export interface Opened {
  readonly table: Table;
  readonly measures: ReadonlyMap<string, { readonly factor: number; readonly decimals: number }>;
  readonly breakdowns: readonly Dimension[];
  /** Id of the dimension of regions and their codes per level; without one the figures are of the country. */
  readonly geo: { readonly id: string | undefined; readonly levels: ReadonlyMap<string, readonly string[]> };
  readonly time: { readonly id: string; readonly flags: ReadonlyMap<string, number> } | undefined;
  /** Id of the dimension of bounds. */
  readonly margins: string | undefined;
  readonly division: string;
}

const COUNTRY = "NL01";

/** Works out what a table is about: which dimension is time, which regions, which the bounds of an interval. */
export function openTable(source: string, { properties, dimensions, measures, groups }: Described): Opened {
  const timed = dimensions.find(isTime);
  const regions = dimensions.find((one) => one !== timed && isGeo(one));
  const bounded = dimensions.find((one) => one !== timed && one !== regions && isMargins(one.codes));
  const breakdowns = dimensions
    .filter((one) => one !== timed && one !== regions && one !== bounded)
    .map(({ dimension, codes }) => breakdownOf(dimension, codes));
  const known = (timed?.codes ?? []).flatMap(({ Identifier, Status }) => {
    const period = periodOf(Identifier);
    return period === undefined ? [] : [[period, flagsOfStatus(Status)] as const];
  });
  const levels = levelsOf(regions?.codes);
  const division = divisionOf(regions?.dimension);
  const numeric = measures.filter(({ DataType }) => !/string|text/i.test(DataType));
  const provider = `${source}-${properties.Identifier.toLowerCase()}`;
  const spans = spansOf(
    [...levels.keys()],
    known.map(([period]) => period),
    division,
  );
  const hash = properties.ObservationsModified || properties.Modified;
  const names = namesOf(numeric, groups);
  const life = lifeOfTable(properties, timed?.codes ?? []);
  const indicators = numeric.map((measure): Indicator =>
    indicatorOf({
      source,
      id: `${properties.Identifier}:${measure.Identifier}`,
      name: names.get(measure.Identifier) ?? measure.Title,
      description: measure.Description.trim(),
      unit: measure.Unit,
      decimals: measure.Decimals ?? 0,
      relative: measure.PresentationType === "Relative",
      dimensions: breakdowns,
      spans,
      notes: life.notes,
      provider,
      hash,
    }),
  );
  const table: Table = {
    source,
    id: properties.Identifier,
    title: properties.Title.trim(),
    description: properties.Summary.trim() || properties.Description.trim(),
    updated: hash.slice(0, 10),
    ...(properties.ObservationCount !== null && { cells: properties.ObservationCount }),
    ...(properties.Frequency !== "" && { frequency: properties.Frequency }),
    said: life.said,
    provider: {
      id: provider,
      name: { nl: "Centraal Bureau voor de Statistiek (CBS)", en: "Statistics Netherlands (CBS)" },
      attribution: `CBS StatLine ${properties.Identifier} (CC BY 4.0)`,
      licence: "CC BY 4.0",
      url: `https://www.cbs.nl/nl-nl/cijfers/detail/${properties.Identifier}`,
    },
    indicators,
    levels: levels.has(LABOUR.id) ? [LABOUR] : [],
    areas: areasOf(regions?.codes ?? []),
    successions: successionsOf(regions?.codes ?? []),
    remarks: [
      ...remarksOf(timed?.codes, known.length, measures.length - numeric.length, regions?.codes),
      ...life.remarks,
    ],
  };
  return {
    table,
    measures: new Map(
      numeric.map(({ Identifier, Unit, Decimals }) => [
        Identifier,
        { factor: readUnit(Unit).factor, decimals: Decimals ?? 0 },
      ]),
    ),
    breakdowns,
    geo: { id: regions?.dimension.Identifier, levels },
    time: timed && { id: timed.dimension.Identifier, flags: new Map(known) },
    margins: bounded?.dimension.Identifier,
    division,
  };
}

type Coded = Described["dimensions"][number];

function isTime({ dimension, codes }: Coded): boolean {
  return (
    dimension.Kind === "TimeDimension" || (codes.length > 0 && codes.every(({ Identifier }) => periodOf(Identifier)))
  );
}

/** By its kind or, since some tables hide regions in a plain dimension, by its codes. */
function isGeo({ dimension, codes }: Coded): boolean {
  const placed = codes.filter(({ Identifier }) => levelOf(Identifier) !== undefined).length;
  return placed > 0 && (dimension.Kind.startsWith("Geo") || placed * 2 > codes.length);
}

function levelsOf(codes: readonly Code[] | undefined): ReadonlyMap<string, readonly string[]> {
  if (!codes) return new Map([["land", [COUNTRY]]]);
  const levels = new Map<string, string[]>();
  for (const { Identifier, Title } of codes) {
    const level = levelOf(Identifier);
    if (level !== undefined && !isNoPlace(Identifier, Title))
      levels.set(level, [...(levels.get(level) ?? []), Identifier]);
  }
  // Municipalities first: they are what is looked at unless something else is asked.
  return new Map([...levels].sort(([a], [b]) => Number(b === "gemeente") - Number(a === "gemeente")));
}

/** `MapYear` says that all figures are on the municipalities of one year. */
function divisionOf(dimension: CbsDimension | undefined): string {
  const year = dimension?.MapYear.trim() ?? "";
  return /^\d{4}$/.test(year) ? `gm-${year}` : PER_PERIOD;
}

/** A measure under the groups it stands in: the same title may stand in several of them. */
function namesOf(measures: readonly Measure[], groups: readonly Group[]): ReadonlyMap<string, string> {
  const byId = new Map(groups.map((group) => [group.Id, group]));
  const named = measures.map((measure): readonly [string, string] => {
    const titles = [measure.Title.trim().replace(/\s+/g, " ") || measure.Identifier];
    const seen = new Set<string>();
    for (let id = measure.MeasureGroupId; id !== null && !seen.has(id); id = byId.get(id)?.ParentId ?? null) {
      seen.add(id);
      const title = byId.get(id)?.Title.trim();
      if (title) titles.unshift(title);
    }
    return [measure.Identifier, titles.join(" › ")];
  });
  return new Map(named);
}

const LABOUR = {
  id: "arbeidsmarktregio",
  name: { nl: "Arbeidsmarktregio", en: "Labour market region" },
  plural: { nl: "Arbeidsmarktregio’s", en: "Labour market regions" },
  rank: 5,
} as const;

function areasOf(codes: readonly Code[]): Area[] {
  return codes.flatMap(({ Identifier: code, Title }) => {
    const level = levelOf(code);
    return level === undefined || isNoPlace(code, Title) ? [] : [{ code, level, name: placeName(Title) || code }];
  });
}

function remarksOf(
  periods: readonly Code[] | undefined,
  known: number,
  texts: number,
  regions: readonly Code[] | undefined,
): Message[] {
  const remarks: Message[] = [];
  if (!periods || known === 0) remarks.push({ id: "tables.no-periods" });
  else if (known < periods.length) {
    const [example] = periods.filter(({ Identifier }) => periodOf(Identifier) === undefined);
    remarks.push({
      id: "tables.periods-left-out",
      params: { count: periods.length - known, example: asSaid(example?.Title ?? "") },
    });
  }
  if (texts > 0) remarks.push({ id: "tables.texts-left-out", params: { count: texts } });
  const lost = (regions ?? []).filter(({ Identifier }) => levelOf(Identifier) === undefined);
  if (lost.length > 0)
    remarks.push({
      id: "tables.regions-left-out",
      params: { count: lost.length, example: asSaid(lost[0]?.Title.trim() ?? "") },
    });
  return remarks;
}
