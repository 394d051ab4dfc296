import * as v from "valibot";
import { CatalogueItemSchema } from "../../sources/store/schema.ts";
import type { AreasFile, CatalogueFile, SheetFile, SmallAreasFile } from "../../sources/store/schema.ts";
import type { Span } from "../../cube/indicator.ts";
import type { IndicatorCubes } from "../assemble.ts";
import type { Configuration } from "../config/load.ts";
import type { Divisions } from "../divisions.ts";
import { reasonCounts } from "../report.ts";
import { cutCube } from "./cut.ts";
import { encodeDataset } from "./encode.ts";
import { openApiDocument } from "./openapi.ts";
import { addHashed } from "./files.ts";
import type { StoreFiles } from "./files.ts";
import { ratioSpans, spansOf } from "./spans.ts";

/** A part larger than this, raw, is cut. */
const PART_BYTES = 500_000;

export interface BordersFile {
  readonly entry: Omit<AreasFile["borders"][number], "href">;
  readonly topology: object;
}

/** All that a store is made of. */
export interface StoreParts {
  readonly configuration: Configuration;
  readonly indicators: readonly IndicatorCubes[];
  readonly divisions: Divisions;
  readonly areas: Omit<AreasFile, "borders">;
  readonly small: readonly SmallAreasFile[];
  readonly borders: readonly BordersFile[];
}

type Item = CatalogueFile["link"]["item"][number];
type Part = Item["extension"]["parts"][number];

/** Makes every file of a store, the catalogue last. */
export function buildStore(parts: StoreParts): StoreFiles {
  const files: StoreFiles = new Map();
  const { publication, themes, providers, retired, prepared } = parts.configuration;
  const spans = allSpans(parts);
  const item = parts.indicators.map((one) => indicatorItem(files, one, spans.get(one.indicator.id) ?? [], parts));
  const areas = writeAreas(files, parts);
  const catalogue: CatalogueFile = {
    version: "2.0",
    class: "collection",
    label: publication.label.nl,
    updated: publication.updated,
    link: { item },
    extension: {
      meetlat: 1,
      en: { label: publication.label.en },
      ...{ themes, providers, areas },
      ...(retired.length > 0 && { retired }),
      ...(prepared.length > 0 && { prepared }),
    },
  };
  files.set("openapi.json", JSON.stringify(openApiDocument(publication)));
  files.set("catalogue.json", JSON.stringify(catalogue));
  return files;
}

/** Spans of all indicators; those of a ratio follow from its numerator and denominator. */
function allSpans({ indicators, divisions }: StoreParts): Map<string, Span[]> {
  const spans = new Map(indicators.map((one) => [one.indicator.id, spansOf(one)]));
  const adding = new Set(
    indicators.filter(({ indicator }) => indicator.aggregation.rule === "sum").map(({ indicator }) => indicator.id),
  );
  for (const { indicator } of indicators) {
    if (indicator.ratio)
      spans.set(
        indicator.id,
        ratioSpans(indicator, spans, divisions, (id) => adding.has(id)),
      );
  }
  return spans;
}

function indicatorItem(files: StoreFiles, one: IndicatorCubes, spans: readonly Span[], store: StoreParts): Item {
  const { indicator } = one;
  const provider = store.configuration.providers.find(({ id }) => id === indicator.provider);
  const encode = (cube: IndicatorCubes["cubes"][number]["cube"]) =>
    encodeDataset(cube, indicator, provider?.attribution ?? "");
  const parts = one.cubes.flatMap(({ cube, frequency }): Part[] =>
    cutCube(cube, frequency, PART_BYTES, (piece) => JSON.stringify(encode(piece)).length).map((piece) => ({
      href: addHashed(files, `data/${indicator.id}/${piece.stem}`, encode(piece.cube)),
      level: cube.level,
      frequency,
      first: piece.cube.periods[0] ?? "",
      last: piece.cube.periods.at(-1) ?? "",
      ...(piece.members ? { members: mutable(piece.members) } : {}),
    })),
  );
  const href = addHashed(files, `indicators/${indicator.id}`, sheetFile(one, parts));
  return {
    class: "collection",
    href,
    label: indicator.name.nl,
    // The schema keeps its own fields, in its own order, and drops what belongs on the sheet.
    extension: v.parse(ExtensionSchema, {
      ...indicator,
      en: { label: indicator.name.en },
      spans: spans.map(writableSpan),
      parts,
    }),
  };
}

const ExtensionSchema = CatalogueItemSchema.entries.extension;

function mutable(members: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(members).map(([id, codes]) => [id, [...codes]]));
}

function writableSpan({ periods, ...span }: Span): Item["extension"]["spans"][number] {
  return { ...span, ...(periods ? { periods: [...periods] } : {}) };
}

function sheetFile({ indicator, cubes }: IndicatorCubes, parts: readonly Part[]): SheetFile {
  return {
    version: "2.0",
    class: "collection",
    label: indicator.name.nl,
    updated: indicator.updated,
    link: { item: parts.map(({ href }) => ({ class: "dataset", href: `../${href}`, label: indicator.name.nl })) },
    extension: {
      id: indicator.id,
      en: { label: indicator.name.en },
      definition: indicator.definition,
      ...(indicator.method ? { method: indicator.method } : {}),
      source: indicator.source,
      counts: cubes.map(({ cube }) => {
        const { present = 0, ...missing } = reasonCounts(cube);
        return { level: cube.level, present, missing };
      }),
    },
  };
}

function writeAreas(files: StoreFiles, parts: StoreParts): CatalogueFile["extension"]["areas"] {
  const borders = parts.borders.map(({ entry, topology }) => ({
    ...entry,
    href: `../${addHashed(files, `boundaries/${entry.id}`, topology)}`,
  }));
  const small = parts.small.flatMap((list) => {
    const address = addHashed(files, `areas/${list.division}`, list);
    return Object.keys(list.levels).map((level) => [level, address] as const);
  });
  return { base: addHashed(files, "areas/nl", { ...parts.areas, borders }), levels: Object.fromEntries(small) };
}
