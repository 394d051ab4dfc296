import * as v from "valibot";

/** Schemas of the files of a store (see README.md): the reader parses by them, the publisher writes by them. */

const Localised = v.object({ nl: v.string(), en: v.string() });
/** One text reads the same in both languages. */
const Text = v.union([v.string(), Localised]);
const Code = v.pipe(v.string(), v.minLength(1));
const DateText = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const PeriodText = v.pipe(v.string(), v.regex(/^\d{4}(-(H[12]|Q[1-4]|W\d{2}|SY|\d{2}(-\d{2})?))?$/));
const Frequency = v.picklist(["year", "school-year", "half-year", "quarter", "month", "week", "day"]);
export const INDICATOR_ID = /^[a-z0-9-]{1,28}$/;
const IndicatorId = v.pipe(v.string(), v.regex(INDICATOR_ID));

const Aggregation = v.variant("rule", [
  v.object({ rule: v.literal("sum") }),
  v.object({ rule: v.literal("ratio") }),
  v.object({ rule: v.literal("weighted"), weight: IndicatorId }),
  v.object({ rule: v.picklist(["min", "max", "last", "none"]) }),
]);

const Dimension = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: Localised,
  members: v.array(v.object({ code: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), name: Localised })),
  total: v.exactOptional(v.string()),
});

const Span = v.object({
  level: Code,
  frequency: Frequency,
  first: PeriodText,
  last: PeriodText,
  periods: v.exactOptional(v.array(PeriodText)),
  division: v.string(),
  forecastFrom: v.exactOptional(PeriodText),
  estimate: v.exactOptional(v.boolean()),
  note: v.exactOptional(Localised),
});

const Chance = v.variant("process", [
  v.object({ process: v.literal("poisson"), clustered: v.exactOptional(v.literal(true)) }),
  v.object({ process: v.literal("binomial"), sample: v.exactOptional(IndicatorId) }),
  v.object({ process: v.literal("published") }),
]);

const Note = v.object({
  kind: v.picklist(["break", "backlog", "method", "merger", "coverage", "ended", "general"]),
  from: v.exactOptional(DateText),
  to: v.exactOptional(DateText),
  text: Localised,
  source: v.exactOptional(v.string()),
});

const Opening = v.object({
  view: v.string(),
  level: Code,
  periods: v.string(),
  calculations: v.exactOptional(v.string()),
  areas: v.picklist(["all", "focus"]),
});

/** A data file: what it covers, so that a need can be turned into addresses. */
export const PartSchema = v.object({
  href: v.string(),
  level: Code,
  frequency: Frequency,
  first: PeriodText,
  last: PeriodText,
  members: v.exactOptional(v.record(v.string(), v.array(v.string()))),
});

/** The fields of an indicator beside its Dutch name. The publisher's configuration shares them. */
export const indicatorFields = {
  id: IndicatorId,
  description: Localised,
  theme: v.string(),
  unit: Localised,
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  kind: v.picklist(["count", "amount", "percentage", "ratio", "mean", "median", "index", "score", "class"]),
  time: v.picklist(["stock", "flow", "average", "cumulative"]),
  dateBasis: Localised,
  aggregation: Aggregation,
  ratio: v.exactOptional(v.object({ numerator: IndicatorId, denominator: IndicatorId, factor: v.number() })),
  threshold: v.exactOptional(
    v.object({
      denominator: v.exactOptional(v.number()),
      numerator: v.exactOptional(v.number()),
      sample: v.exactOptional(v.number()),
    }),
  ),
  rateOf: v.exactOptional(IndicatorId),
  rateOn: v.exactOptional(v.literal("average")),
  polarity: v.exactOptional(v.picklist(["higher-is-better", "lower-is-better"])),
  chance: v.exactOptional(Chance),
  statusUnknown: v.exactOptional(v.boolean()),
  dimensions: v.array(Dimension),
  notes: v.array(Note),
  opening: Opening,
  keywords: v.object({ nl: v.array(v.string()), en: v.array(v.string()) }),
  provider: v.string(),
};

export const CatalogueItemSchema = v.object({
  class: v.literal("collection"),
  href: v.string(),
  label: v.string(),
  extension: v.object({
    ...indicatorFields,
    en: v.object({ label: v.string() }),
    spans: v.array(Span),
    parts: v.array(PartSchema),
  }),
});

export const ThemeSchema = v.object({ id: v.string(), name: Localised });

export const ProviderSchema = v.object({
  id: v.string(),
  name: Localised,
  attribution: Text,
  licence: Text,
  url: v.exactOptional(v.string()),
});

export const RetiredSchema = v.object({ id: IndicatorId, name: Localised, successor: v.exactOptional(IndicatorId) });

export const PreparedSchema = v.object({ title: Localised, address: v.string(), theme: v.string() });

export const CatalogueSchema = v.object({
  version: v.literal("2.0"),
  class: v.literal("collection"),
  label: v.string(),
  updated: DateText,
  link: v.object({ item: v.array(CatalogueItemSchema) }),
  extension: v.object({
    /** Version of this format; a reader refuses a higher one as *newer*. */
    meetlat: v.literal(1),
    en: v.object({ label: v.string() }),
    themes: v.array(ThemeSchema),
    providers: v.array(ProviderSchema),
    areas: v.object({ base: v.string(), levels: v.record(v.string(), v.string()) }),
    retired: v.exactOptional(v.array(RetiredSchema)),
    prepared: v.exactOptional(v.array(PreparedSchema)),
  }),
});

/** `AtOffice`: where the same figures can be asked of the office itself. */
export const AtOfficeSchema = v.object({
  address: v.string(),
  measure: v.string(),
  area: v.string(),
  period: v.string(),
  members: v.record(v.string(), v.string()),
  levels: v.array(v.string()),
});

export const SheetSchema = v.object({
  version: v.literal("2.0"),
  class: v.literal("collection"),
  label: v.string(),
  updated: DateText,
  link: v.object({ item: v.array(v.object({ class: v.literal("dataset"), href: v.string(), label: v.string() })) }),
  extension: v.object({
    id: IndicatorId,
    en: v.object({ label: v.string() }),
    definition: Localised,
    method: v.exactOptional(Localised),
    source: v.object({
      title: v.string(),
      table: v.exactOptional(v.string()),
      url: v.exactOptional(v.string()),
      office: v.exactOptional(AtOfficeSchema),
    }),
    frequency: v.exactOptional(v.string()),
    said: v.exactOptional(v.array(v.object({ head: v.string(), text: v.string() }))),
    counts: v.array(v.object({ level: Code, present: v.number(), missing: v.record(v.string(), v.number()) })),
  }),
});

/** A long list of cells: only that it is a list; looking at each cell through a schema would cost seconds. */
const Column = v.custom<readonly unknown[]>(Array.isArray, "a list");

/** The frame of a data file; `value` and `status` are checked while they are decoded, cell by cell. */
export const DatasetSchema = v.object({
  version: v.literal("2.0"),
  class: v.literal("dataset"),
  label: v.string(),
  id: v.array(v.string()),
  size: v.array(v.number()),
  dimension: v.record(
    v.string(),
    v.object({
      label: v.string(),
      category: v.object({
        index: v.array(v.string()),
        label: v.exactOptional(v.record(v.string(), v.string())),
      }),
    }),
  ),
  value: Column,
  status: v.exactOptional(v.unknown()),
  extension: v.object({
    indicator: IndicatorId,
    level: Code,
    division: v.string(),
    /** Margins of an estimate: as long as `value`, null where there is none. */
    lower: v.exactOptional(Column),
    upper: v.exactOptional(Column),
  }),
});

const Codes = v.array(Code);
const AreaSchema = v.object({
  code: Code,
  level: Code,
  name: v.string(),
  english: v.exactOptional(v.string()),
  aliases: v.exactOptional(v.array(v.string())),
  within: v.exactOptional(Codes),
  pseudo: v.exactOptional(v.picklist(["unknown", "abroad"])),
});

export const AreasSchema = v.object({
  levels: v.array(v.object({ id: Code, name: Localised, plural: Localised, rank: v.number() })),
  areas: v.array(AreaSchema),
  divisions: v.array(
    v.object({ id: v.string(), from: DateText, to: v.nullable(DateText), levels: v.record(v.string(), Codes) }),
  ),
  memberships: v.array(
    v.object({
      division: v.string(),
      child: Code,
      parent: Code,
      from: DateText,
      to: v.nullable(DateText),
      known: v.exactOptional(DateText),
      parents: v.record(v.string(), v.string()),
    }),
  ),
  successions: v.array(
    v.object({
      from: Code,
      to: Code,
      date: DateText,
      kind: v.picklist(["merger", "split", "rename", "absorbed"]),
      share: v.number(),
      shareOf: v.picklist(["whole", "area", "addresses"]),
    }),
  ),
  groups: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
      name: Localised,
      kind: v.picklist(["set", "size-class", "urbanisation"]),
      level: Code,
      division: v.string(),
      from: DateText,
      to: v.nullable(DateText),
      known: v.exactOptional(DateText),
      codes: Codes,
    }),
  ),
  neighbours: v.array(v.object({ division: v.string(), level: Code, of: v.record(v.string(), Codes) })),
  borders: v.array(
    v.object({
      id: v.string(),
      division: v.string(),
      from: DateText,
      to: v.nullable(DateText),
      levels: v.array(Code),
      approximate: v.boolean(),
      note: v.exactOptional(Localised),
      href: v.string(),
    }),
  ),
});

const NamedCodes = v.object({ codes: Codes, names: v.array(v.string()) });

export const SmallAreasSchema = v.object({
  division: v.string(),
  from: DateText,
  to: v.nullable(DateText),
  levels: v.record(v.string(), NamedCodes),
});

export type PartFile = v.InferOutput<typeof PartSchema>;
export type CatalogueFile = v.InferOutput<typeof CatalogueSchema>;
export type SheetFile = v.InferOutput<typeof SheetSchema>;
export type DatasetFile = v.InferOutput<typeof DatasetSchema>;
export type AreasFile = v.InferOutput<typeof AreasSchema>;
export type SmallAreasFile = v.InferOutput<typeof SmallAreasSchema>;
