import * as v from "valibot";

/** What a PxWeb API v2 answers beside JSON-stat, as far as Meetlat reads it. Its design writes some names with capitals. */

const said = v.fallback(v.string(), "");

export const TablesSchema = v.object({
  tables: v.array(
    v.object({
      id: v.pipe(v.string(), v.nonEmpty()),
      label: said,
      firstPeriod: said,
      lastPeriod: said,
      discontinued: v.fallback(v.nullable(v.boolean()), false),
    }),
  ),
});

const Config = v.object({ maxDataCells: v.pipe(v.number(), v.integer(), v.minValue(1)), license: said });

export const ConfigSchema = v.pipe(
  v.looseObject({}),
  v.transform((config) => ({
    maxDataCells: config["maxDataCells"] ?? config["MaxDataCells"],
    license: config["license"] ?? config["License"],
  })),
  Config,
);
