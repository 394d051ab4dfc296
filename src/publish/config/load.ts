import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { OriginsFileSchema } from "./origins.ts";
import type { OriginConfig } from "./origins.ts";
import {
  IndicatorsFileSchema,
  PreparedFileSchema,
  ProvidersFileSchema,
  RetiredFileSchema,
  ThemesFileSchema,
} from "./schema.ts";
import type { IndicatorConfig } from "./schema.ts";
import { SourcesFileSchema } from "./sources.ts";
import type { SourcesFile } from "./sources.ts";
import type { CatalogueFile } from "../../sources/store/schema.ts";

/** The whole configuration of the publisher, checked against its schemas. */
export interface Configuration extends SourcesFile {
  readonly indicators: readonly IndicatorConfig[];
  /** `areas.json`, checked where areas are built. */
  readonly areas: unknown;
  readonly themes: CatalogueFile["extension"]["themes"];
  readonly providers: CatalogueFile["extension"]["providers"];
  /** What is collected from elsewhere first; none without `origins.json`. */
  readonly origins: readonly OriginConfig[];
  /** Indicators of earlier publications, for links and files that name them. */
  readonly retired: NonNullable<CatalogueFile["extension"]["retired"]>;
  /** Presentations that are ready, for the start screen and the theme tree. */
  readonly prepared: NonNullable<CatalogueFile["extension"]["prepared"]>;
}

/** Reads the configuration from a folder. What does not fit its schema is an error that names file and field. */
export function loadConfiguration(folder: string): Configuration {
  const lists = readdirSync(join(folder, "indicators"))
    .filter((name) => name.endsWith(".json"))
    .sort();
  const sources = readJson(join(folder, "sources.json"), SourcesFileSchema);
  const indicators = lists.flatMap((name) => readJson(join(folder, "indicators", name), IndicatorsFileSchema));
  const known = new Set(sources.sources.map(({ id }) => id));
  for (const { id, inputs } of indicators) {
    const lost = inputs.find(({ importer }) => !known.has(importer));
    if (lost) throw new Error(`${id} reads ${lost.importer}, which is no source of sources.json`);
  }
  const origins = join(folder, "origins.json");
  return {
    ...sources,
    indicators,
    origins: existsSync(origins) ? readJson(origins, OriginsFileSchema) : [],
    areas: JSON.parse(readFileSync(join(folder, "areas.json"), "utf8")),
    themes: readJson(join(folder, "themes.json"), ThemesFileSchema),
    providers: readJson(join(folder, "providers.json"), ProvidersFileSchema),
    retired: readJson(join(folder, "retired.json"), RetiredFileSchema),
    prepared: readJson(join(folder, "prepared.json"), PreparedFileSchema),
  };
}

function readJson<TSchema extends v.GenericSchema>(path: string, schema: TSchema): v.InferOutput<TSchema> {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, "utf8")));
  if (parsed.success) return parsed.output;
  const issues = parsed.issues.slice(0, 10).map((issue) => `  ${v.getDotPath(issue) ?? "(top)"}: ${issue.message}`);
  throw new Error(`${path} does not fit its schema\n${issues.join("\n")}`);
}
