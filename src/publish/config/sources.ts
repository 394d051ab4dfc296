import * as v from "valibot";
import { IMPORTERS } from "./schema.ts";

/** Refusals that are known: so many rows for this reason. Another number is an error, and so is none. */
const ExpectedSchema = v.strictObject({
  /** A regular expression over the reason of the refusal. */
  why: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  because: v.string(),
});

const SourceSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  /** Which importer reads the file; the one that is called like the source unless said otherwise. */
  importer: v.exactOptional(v.picklist(IMPORTERS)),
  /** In the folder with open files, or `collected/<id of an origin>`. */
  file: v.string(),
  /** Period of a file that does not name it. */
  period: v.exactOptional(v.string()),
  /** Names of provinces as this file writes them → codes. */
  provinces: v.exactOptional(v.record(v.string(), v.string())),
  expected: v.array(ExpectedSchema),
});

/** `config/sources.json`: the publication and the files that it is made from. */
export const SourcesFileSchema = v.strictObject({
  publication: v.strictObject({
    updated: v.pipe(v.string(), v.isoDate()),
    label: v.strictObject({ nl: v.string(), en: v.string() }),
  }),
  sources: v.array(SourceSchema),
});

export type SourceConfig = v.InferOutput<typeof SourceSchema>;
export type SourcesFile = v.InferOutput<typeof SourcesFileSchema>;
