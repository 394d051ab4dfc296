import { gzipSync } from "node:zlib";
import { posix } from "node:path";
import * as v from "valibot";
import {
  AreasSchema,
  CatalogueSchema,
  DatasetSchema,
  SheetSchema,
  SmallAreasSchema,
} from "../../sources/store/schema.ts";
import type { CatalogueFile } from "../../sources/store/schema.ts";
import type { Divisions } from "../divisions.ts";
import type { StoreFiles } from "./files.ts";
import { referencedFiles } from "./references.ts";
import { sharedPeriods } from "./spans.ts";

const CATALOGUE_ZIPPED = 80_000;
const STORE_BYTES = 15_000_000;

/**
 * Checks a store before anything is replaced by it: every file against its schema, every reference, every
 * indicator that another one names, and the budgets. Answers what is wrong; nothing is right.
 */
export function checkStore(files: StoreFiles, divisions: Divisions): string[] {
  const faults = schemaFaults(files);
  if (faults.length > 0) return faults;
  const catalogue = v.parse(CatalogueSchema, JSON.parse(files.get("catalogue.json") ?? ""));
  return [...referenceFaults(files), ...indicatorFaults(catalogue, divisions), ...budgetFaults(files)];
}

const SCHEMAS: readonly (readonly [RegExp, v.GenericSchema])[] = [
  [/^catalogue\.json$/, CatalogueSchema],
  [/^indicators\//, SheetSchema],
  [/^data\//, DatasetSchema],
  [/^areas\/nl\./, AreasSchema],
  [/^areas\//, SmallAreasSchema],
];

function schemaFaults(files: StoreFiles): string[] {
  return [...files].flatMap(([address, text]) => {
    const schema = SCHEMAS.find(([pattern]) => pattern.test(address))?.[1];
    const content: unknown = JSON.parse(text);
    if (!schema) return [];
    const parsed = v.safeParse(schema, content);
    if (!parsed.success)
      return parsed.issues.slice(0, 3).map((issue) => `${address}: ${v.getDotPath(issue) ?? ""}: ${issue.message}`);
    return schema === DatasetSchema ? datasetFaults(address, v.parse(DatasetSchema, content)) : [];
  });
}

function datasetFaults(address: string, file: v.InferOutput<typeof DatasetSchema>): string[] {
  const sizes = file.id.map((id) => file.dimension[id]?.category.index.length ?? -1);
  const cells = file.size.reduce((product, size) => product * size, 1);
  const faults = [];
  if (JSON.stringify(sizes) !== JSON.stringify(file.size))
    faults.push(`${address}: size is not that of its dimensions`);
  if (cells !== file.value.length) faults.push(`${address}: ${file.value.length} values for ${cells} cells`);
  return faults;
}

function referenceFaults(files: StoreFiles): string[] {
  const referenced = new Set(referencedFiles((address) => files.get(address) ?? ""));
  const absent = [...referenced].filter((address) => !files.has(address)).map((address) => `${address} is not written`);
  const loose = [...files.keys()]
    .filter((address) => posix.dirname(address) !== "." && !referenced.has(address))
    .map((address) => `nothing leads to ${address}`);
  return [...absent, ...loose];
}

/** Indicators that are named exist; a weight is there for every level, for at least one period, on the same areas. */
function indicatorFaults(catalogue: CatalogueFile, divisions: Divisions): string[] {
  const items = new Map(catalogue.link.item.map((item) => [item.extension.id, item.extension]));
  const themes = new Set(catalogue.extension.themes.map(({ id }) => id));
  const providers = new Set(catalogue.extension.providers.map(({ id }) => id));
  const faults = items.size === catalogue.link.item.length ? [] : ["an indicator stands twice in the catalogue"];
  for (const { id, successor } of catalogue.extension.retired ?? []) {
    if (items.has(id)) faults.push(`${id} is retired and published`);
    if (successor !== undefined && !items.has(successor)) faults.push(`${id}: successor ${successor} does not exist`);
  }
  for (const { title, address, theme } of catalogue.extension.prepared ?? []) {
    if (!themes.has(theme)) faults.push(`"${title.nl}": theme ${theme} does not exist`);
    for (const id of indicatorsOf(address))
      if (!items.has(id)) faults.push(`"${title.nl}" names ${id}, which does not exist`);
  }
  for (const item of items.values()) {
    const { id, aggregation, ratio, rateOf } = item;
    const weight = aggregation.rule === "weighted" ? aggregation.weight : undefined;
    for (const named of [weight, ratio?.numerator, ratio?.denominator, rateOf]) {
      if (named !== undefined && !items.has(named)) faults.push(`${id} names ${named}, which does not exist`);
    }
    if (!themes.has(item.theme)) faults.push(`${id}: theme ${item.theme} does not exist`);
    if (!providers.has(item.provider)) faults.push(`${id}: provider ${item.provider} does not exist`);
    if (item.spans.length === 0) faults.push(`${id} has no figures`);
    if ((aggregation.rule === "ratio") !== (ratio !== undefined))
      faults.push(`${id}: the rule ratio goes with a ratio`);
    const weights = weight === undefined ? undefined : items.get(weight)?.spans;
    if (!weights) continue;
    for (const span of item.spans) {
      const same = weights.filter(({ level, frequency }) => level === span.level && frequency === span.frequency);
      if (!same.some((other) => sharedPeriods(span, other, divisions).length > 0)) {
        faults.push(`${id}: weight ${weight ?? ""} has no figures for ${span.level} in the same period and division`);
      }
    }
  }
  return faults;
}

/** The indicators that an address names; the rest of it is the business of the workbench. */
function indicatorsOf(address: string): string[] {
  const named = new URLSearchParams(address).get("indicators") ?? "";
  return named.split(",").map((choice) => choice.split("~")[0] ?? "");
}

function budgetFaults(files: StoreFiles): string[] {
  const zipped = gzipSync(files.get("catalogue.json") ?? "", { level: 9 }).length;
  const raw = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [
    ...(zipped > CATALOGUE_ZIPPED ? [`the catalogue is ${zipped} bytes gzipped; at most ${CATALOGUE_ZIPPED}`] : []),
    ...(raw > STORE_BYTES ? [`the store is ${raw} bytes; at most ${STORE_BYTES}`] : []),
  ];
}
