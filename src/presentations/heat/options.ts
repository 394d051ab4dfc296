import * as v from "valibot";
import { SEQUENTIAL_IDS } from "../../ui/palettes.ts";
import { tableOptions } from "../table/options.ts";

/** Over which figures classes are made: of the whole topic, as a map has them, or of each column or row by itself. */
export const CLASSED_BY = ["series", "column", "row"] as const;
export const HEAT_PALETTES = ["petrol", "diverging", ...SEQUENTIAL_IDS.filter((id) => id !== "petrol")] as const;

/** How a heat table is drawn: as a table, with classes and their colours. */
export const heatOptions = v.object({
  ...tableOptions.entries,
  by: v.optional(v.fallback(v.picklist(CLASSED_BY), "series"), "series"),
  palette: v.optional(v.fallback(v.picklist(HEAT_PALETTES), "petrol"), "petrol"),
});

export type HeatOptions = v.InferOutput<typeof heatOptions>;
