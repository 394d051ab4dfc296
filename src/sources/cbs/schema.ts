import * as v from "valibot";

/** What CBS StatLine (OData v4) answers, as far as Meetlat reads it. A text that is missing or null reads as empty. */

const Text = v.optional(v.nullable(v.string()), "");
const text = v.pipe(
  Text,
  v.transform((said) => said ?? ""),
);
const Code = v.pipe(v.string(), v.trim(), v.nonEmpty());
const group = v.optional(v.nullable(v.pipe(v.union([v.string(), v.number()]), v.transform(String))), null);

/** A list, and where the rest of it is. */
export function listOf<T>(item: v.GenericSchema<unknown, T>) {
  return v.object({ value: v.array(item), "@odata.nextLink": v.optional(v.string()) });
}

export const DatasetSchema = v.object({
  Identifier: Code,
  Title: text,
  Description: text,
  Summary: text,
  TemporalCoverage: text,
  Frequency: text,
  Status: text,
  DatasetType: text,
});

export const PropertiesSchema = v.object({
  ...DatasetSchema.entries,
  Modified: text,
  VersionNotes: text,
  ObservationsModified: text,
  ObservationCount: v.optional(v.nullable(v.number()), null),
  License: text,
  Source: text,
});

export const DimensionSchema = v.object({
  Identifier: v.pipe(v.string(), v.regex(/^[A-Za-z]\w{0,99}$/)),
  Title: text,
  MapYear: text,
  Kind: text,
  ContainsGroups: v.optional(v.nullable(v.boolean()), false),
});

export const MeasureSchema = v.object({
  Identifier: Code,
  Index: v.optional(v.nullable(v.number()), 0),
  Title: text,
  Description: text,
  MeasureGroupId: group,
  DataType: text,
  Unit: text,
  Decimals: v.optional(v.nullable(v.number()), 0),
  PresentationType: text,
});

export const GroupSchema = v.object({
  Id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  Title: text,
  ParentId: group,
});

export const CodeSchema = v.object({
  Identifier: Code,
  Index: v.optional(v.nullable(v.number()), 0),
  Title: text,
  Description: text,
  DimensionGroupId: group,
  Status: text,
});

export type Dataset = v.InferOutput<typeof DatasetSchema>;
export type Properties = v.InferOutput<typeof PropertiesSchema>;
export type CbsDimension = v.InferOutput<typeof DimensionSchema>;
export type Measure = v.InferOutput<typeof MeasureSchema>;
export type Group = v.InferOutput<typeof GroupSchema>;
export type Code = v.InferOutput<typeof CodeSchema>;
