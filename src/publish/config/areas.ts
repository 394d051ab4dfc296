import * as v from "valibot";

/** Schema of `areas.json`: levels, names, ready groups, and which files areas and borders are read from. */

const Localised = v.strictObject({ nl: v.string(), en: v.string() });
const Code = v.pipe(v.string(), v.regex(/^[A-Z]{2,3}[0-9A-Z]{2,8}$/));
const Day = v.pipe(v.string(), v.isoDate());
const Year = v.pipe(v.number(), v.integer());
const Level = v.pipe(v.string(), v.minLength(1));

const NameSchema = v.strictObject({
  /** Instead of the name in the files. */
  name: v.exactOptional(v.string()),
  english: v.exactOptional(v.string()),
  aliases: v.exactOptional(v.array(v.string())),
});

const BordersSchema = v.strictObject({
  id: v.string(),
  division: v.string(),
  from: Day,
  to: v.nullable(Day),
  file: v.string(),
  object: v.string(),
  /** The level of the shapes in the file; larger areas are merged from them. */
  leaf: Level,
  levels: v.array(Level),
  approximate: v.boolean(),
  join: v.boolean(),
  keep: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  steps: v.pipe(v.number(), v.integer()),
  note: v.exactOptional(Localised),
});

export const AreasConfigSchema = v.strictObject({
  levels: v.array(v.strictObject({ id: Level, name: Localised, plural: Localised })),
  files: v.strictObject({
    /** Every municipality of every year with its province. */
    perYear: v.string(),
    /** Regions of the municipalities, per year. */
    regions: v.record(v.string(), v.string()),
    reorganisations: v.string(),
    /** Figures per area and year, of which inhabitants and urbanisation are used. */
    figures: v.string(),
    small: v.string(),
  }),
  /** Divisions are made for these years. */
  years: v.strictObject({ first: Year, last: Year }),
  country: v.strictObject({ code: Code, name: v.string() }),
  /** Levels that the files of regions know: level → their columns for code and name. */
  regionColumns: v.record(v.string(), v.strictObject({ code: v.string(), name: v.string() })),
  /** Larger areas that lie wholly in one of a still larger level: [child, parent]. Checked against the members. */
  nesting: v.array(v.tuple([Level, Level])),
  /** By code: what the files do not say about names. */
  names: v.record(Code, NameSchema),
  /** How many municipalities there were on 1 January, from another source: a check on the files. */
  municipalities: v.record(v.string(), v.number()),
  /** Shares of a split area by addresses, which the file does not have. */
  addressShares: v.array(v.strictObject({ from: Code, date: Day, shares: v.record(Code, v.number()) })),
  groups: v.strictObject({
    sets: v.array(v.strictObject({ id: v.string(), name: Localised, codes: v.array(Code) })),
    /** Municipalities with so many inhabitants on 1 January, per year of the figures. */
    large: v.strictObject({ id: v.string(), name: Localised, atLeast: v.number(), indicator: v.string() }),
    /** Class → name; the classes stand in the files of regions. */
    sizes: v.strictObject({ column: v.string(), names: v.record(v.string(), Localised) }),
    /** Class → name; the classes stand among the figures. */
    urban: v.strictObject({ indicator: v.string(), names: v.record(v.string(), Localised) }),
  }),
  small: v.strictObject({ division: v.string(), from: Day, to: v.nullable(Day) }),
  borders: v.array(BordersSchema),
});

export type AreasConfig = v.InferOutput<typeof AreasConfigSchema>;
export type BordersConfig = v.InferOutput<typeof BordersSchema>;
