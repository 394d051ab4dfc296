import * as v from "valibot";
import {
  AtOfficeSchema,
  indicatorFields,
  ProviderSchema,
  PreparedSchema,
  RetiredSchema,
  ThemeSchema,
} from "../../sources/store/schema.ts";

/**
 * Schemas of the configuration: what the publisher makes of the open files, written as data. README.md of
 * `src/publish` explains the fields with an example; what is unknown is refused, so a typing error is an error.
 */

const Localised = v.strictObject({ nl: v.string(), en: v.string() });
const Name = v.pipe(v.string(), v.minLength(1));

/** Files that can be imported; each has its own importer in `src/publish/importers`. */
export const IMPORTERS = [
  "tidy",
  "kwb",
  "crimes",
  "health",
  "covid-day",
  "rivm-cumulative",
  "sewage",
  "vaccination",
  "votes",
  "liveability",
  "statline",
  "figures",
] as const;

/** Flags that a source or the configuration may give to a figure. */
const INPUT_FLAGS = ["provisional", "revised", "forecast", "estimate", "break", "rounded", "computed"] as const;

export const InputSchema = v.strictObject({
  /** Id of a source in `sources.json`. */
  importer: Name,
  /** Column of the file, or code of the indicator in a file of one figure per row. */
  select: v.exactOptional(Name),
  /** A column per member instead of one `select`. */
  cells: v.exactOptional(v.array(v.strictObject({ select: Name, members: v.record(v.string(), v.string()) }))),
  /** A column whose text names the member: text in the file → code of the member. */
  labels: v.exactOptional(v.strictObject({ dimension: v.string(), codes: v.record(v.string(), v.string()) })),
  level: Name,
  frequency: v.picklist(["year", "school-year", "half-year", "quarter", "month", "week", "day"]),
  /** `per-period`, or the id of the one division that all figures are on: `gm-2023`. */
  division: Name,
  /** Only these periods; absent: all that the file has. */
  periods: v.exactOptional(v.array(v.string())),
  /**
   * `all-rows`: the sum of all rows, for the country. `by-province`: of all rows that name the province.
   * `by-district`: of the neighbourhoods of a district. Such figures carry the flag *computed*.
   */
  total: v.exactOptional(v.picklist(["all-rows", "by-province", "by-district"])),
  /** Why an existing area without a row has no figure; `not-published` unless said otherwise. */
  absent: v.exactOptional(v.picklist(["not-published", "suppressed", "not-applicable", "empty"])),
  /** True when every figure of this level is a model estimate: they also carry that flag. */
  estimate: v.exactOptional(v.boolean()),
  /** What must be said of every figure of this level. */
  note: v.exactOptional(Localised),
  /** Flags on every figure of this input. */
  flags: v.exactOptional(v.array(v.picklist(INPUT_FLAGS))),
  /** Every figure is multiplied by this: 1000 where the file counts in thousands. */
  scale: v.exactOptional(v.number()),
  /** Decimals to round to after that; absent: as in the file. */
  rounding: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export const IndicatorConfigSchema = v.strictObject({
  ...indicatorFields,
  name: Localised,
  definition: Localised,
  method: v.exactOptional(Localised),
  source: v.strictObject({
    title: Name,
    table: v.exactOptional(Name),
    url: v.exactOptional(v.pipe(v.string(), v.url())),
    /** Where the office itself has the very figures, so that a script can ask them there. */
    office: v.exactOptional(v.strictObject({ ...AtOfficeSchema.entries, address: v.pipe(v.string(), v.url()) })),
  }),
  /** Day on which the source last changed these figures, as far as known. */
  updated: v.pipe(v.string(), v.isoDate()),
  /** Where the figures come from; none for an indicator with `ratio`. */
  inputs: v.array(InputSchema),
});

/** A file of `config/indicators`: a list, in the order of the catalogue. */
export const IndicatorsFileSchema = v.array(IndicatorConfigSchema);
export const ThemesFileSchema = v.array(ThemeSchema);
export const PreparedFileSchema = v.array(PreparedSchema);
export const RetiredFileSchema = v.array(RetiredSchema);
export const ProvidersFileSchema = v.array(ProviderSchema);

export type Importer = (typeof IMPORTERS)[number];
export type InputConfig = v.InferOutput<typeof InputSchema>;
export type IndicatorConfig = v.InferOutput<typeof IndicatorConfigSchema>;
