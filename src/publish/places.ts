import * as v from "valibot";
import type { AreasFile, SmallAreasFile } from "../sources/store/schema.ts";
import { buildAreas } from "./areas/build.ts";
import type { BuiltAreas } from "./areas/build.ts";
import { buildBorders } from "./borders/build.ts";
import type { BordersOutput, KnownAreas } from "./borders/build.ts";
import { AreasConfigSchema } from "./config/areas.ts";
import type { AreasConfig } from "./config/areas.ts";
import type { SourceReport } from "./report.ts";

export type Read = (path: string) => Promise<string>;

/** Areas and borders of the store, but for the addresses of the borders files. */
export interface Places {
  readonly areas: Omit<AreasFile, "borders">;
  readonly small: SmallAreasFile;
  readonly borders: readonly BordersOutput[];
  readonly report: readonly SourceReport[];
}

/** Reads and builds all that the store says about areas. `config` is `config/areas.json`, still unchecked. */
export async function buildPlaces(config: unknown, read: Read): Promise<Places> {
  const checked = v.parse(AreasConfigSchema, config);
  const built = buildAreas(await readAreaInputs(checked, read));
  const made = await buildBorders(checked.borders, knownAreas(built), read);
  return {
    areas: { ...built.file, neighbours: made.neighbours },
    small: built.small,
    borders: made.borders,
    report: [...built.report, ...made.report],
  };
}

async function readAreaInputs(config: AreasConfig, read: Read): Promise<Parameters<typeof buildAreas>[0]> {
  const { perYear, regions, reorganisations, figures, small } = config.files;
  const years = await Promise.all(
    Object.entries(regions).map(async ([year, path]) => [year, await read(path)] as const),
  );
  return {
    config,
    perYear: await read(perYear),
    regions: Object.fromEntries(years),
    reorganisations: await read(reorganisations),
    figures: await read(figures),
    small: await read(small),
  };
}

/** Small areas lie where their code says; of others, membership says it. */
function knownAreas({ file, small }: Pick<BuiltAreas, "file" | "small">): KnownAreas {
  return {
    codesIn: (division, level) =>
      division === small.division
        ? small.levels[level]?.codes
        : file.divisions.find(({ id }) => id === division)?.levels[level],
    parentOf: (division, code, level) => {
      if (division !== small.division) {
        const up = file.memberships.find(
          (it) => it.division === division && it.child === "gemeente" && it.parent === level,
        );
        return up?.parents[code];
      }
      if (level === "gemeente") return `GM${code.slice(2, 6)}`;
      return level === "wijk" ? `WK${code.slice(2, 8)}` : undefined;
    },
  };
}
