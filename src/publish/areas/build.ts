import type { AreasConfig } from "../config/areas.ts";
import type { AreasFile, SmallAreasFile } from "../../sources/store/schema.ts";
import type { Refusal, SourceReport } from "../report.ts";
import { spansOf, toDivisions } from "./divisions.ts";
import { readFigures } from "./figures.ts";
import { toGroups } from "./groups.ts";
import { toMemberships } from "./memberships.ts";
import { readMunicipalities } from "./municipalities.ts";
import type { MunicipalitiesPerYear } from "./municipalities.ts";
import { toAreas } from "./names.ts";
import { readRegions } from "./regions.ts";
import { readSmallAreas } from "./small.ts";
import { readSuccessions } from "./successions.ts";

/** The configuration and the texts of the files that it names. */
export interface AreaInputs {
  readonly config: AreasConfig;
  readonly perYear: string;
  /** Year → text. */
  readonly regions: Readonly<Record<string, string>>;
  readonly reorganisations: string;
  readonly figures: string;
  readonly small: string;
}

export interface BuiltAreas {
  /** Without borders and their addresses; `neighbours` is empty until the borders are made. */
  readonly file: Omit<AreasFile, "borders">;
  readonly small: SmallAreasFile;
  readonly report: readonly SourceReport[];
}

/** Makes the areas of the store. Throws when the files contradict each other in a way that no row is to blame for. */
export function buildAreas({ config, ...texts }: AreaInputs): BuiltAreas {
  const { files, years, groups } = config;
  const municipalities = readMunicipalities(texts.perYear, files.perYear);
  const regions = Object.entries(files.regions).map(([year, file]) =>
    readRegions(texts.regions[year] ?? "", file, Number(year), config),
  );
  const figures = readFigures(texts.figures, files.figures, [groups.large.indicator, groups.urban.indicator]);
  const successions = readSuccessions(texts.reorganisations, files.reorganisations, config);
  const { small, report: smallReport } = readSmallAreas(texts.small, files.small, config.small);

  const lists = listsPerYear(municipalities, figures.figures.get(groups.large.indicator));
  const spans = spansOf(lists, years.first, years.last);
  const memberships = toMemberships({
    spans,
    municipalities,
    regions,
    country: config.country.code,
    nesting: config.nesting,
  });
  const needed = new Set([
    ...spans.flatMap(({ codes }) => codes),
    ...successions.list.flatMap(({ from, to }) => [from, to]),
  ]);
  const areas = toAreas(config, municipalities, regions, needed);
  const file = {
    levels: config.levels.map((level, rank) => ({ ...level, rank })),
    areas,
    divisions: toDivisions(
      spans,
      config.levels.map(({ id }) => id),
      memberships,
    ),
    memberships,
    successions: [...successions.list],
    groups: toGroups({ spans, regions, figures: figures.figures, config: groups }),
    neighbours: [],
  };
  const counts = countFaults(config, lists);
  const report = [
    line(files.perYear, municipalities, needed.size, counts),
    ...regions.map((it) => line(files.regions[it.year] ?? "", it, it.sizes.size)),
    line(files.reorganisations, successions, successions.rowsRead - successions.refused.length),
    line(`ready groups (${files.figures})`, figures, figures.rowsRead - figures.refused.length),
    smallReport,
  ];
  return { file, small, report };
}

/** Codes on 1 January; for years after the list of municipalities, those that have a population. */
function listsPerYear(
  municipalities: MunicipalitiesPerYear,
  population: ReadonlyMap<number, ReadonlyMap<string, number>> | undefined,
): Map<number, readonly string[]> {
  const lists = new Map<number, readonly string[]>();
  for (const [year, values] of population ?? []) lists.set(year, [...values.keys()]);
  for (const [year, list] of municipalities.years) lists.set(year, [...list.keys()]);
  return lists;
}

function countFaults({ municipalities, files }: AreasConfig, lists: ReadonlyMap<number, readonly string[]>): Refusal[] {
  return Object.entries(municipalities).flatMap(([year, count]) => {
    const found = lists.get(Number(year))?.length ?? 0;
    return found === count
      ? []
      : [{ file: files.perYear, line: 0, why: `${found} municipalities in ${year}, expected ${count}` }];
  });
}

function line(
  source: string,
  read: { readonly rowsRead: number; readonly refused: readonly Refusal[] },
  kept: number,
  more: readonly Refusal[] = [],
): SourceReport {
  return { source, rowsRead: read.rowsRead, kept, missing: {}, refused: [...read.refused, ...more] };
}
